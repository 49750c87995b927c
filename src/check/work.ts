import { changedFiles } from '../change-set/apply-edits.ts';
import type { Asking } from '../change-set/asked.ts';
import { bring, type Brought } from '../change-set/bring.ts';
import { reportKeys, withAnswer } from '../change-set/decisions.ts';
import type { WrittenReasons } from '../change-set/bringing-words.ts';
import type { BroughtFile } from '../change-set/report-edits.ts';
import type { ContentFile } from '../load/content.ts';
import { loadTables, type LoadedTables } from '../load/load-tables.ts';
import type { Database } from '../model/database.ts';
import type { ReportReading } from '../reader/read-report.ts';
import type { Session } from './session.ts';
import { askedIn, type StepName } from './steps.ts';

/** A report and the content that it is brought to. */
export interface Work {
  readonly report: ReportReading;
  readonly file: BroughtFile;
  readonly files: readonly ContentFile[];
  readonly database: Database;
  /** The day on which it is brought. */
  readonly day: string;
  readonly reasons: WrittenReasons;
}

export const broughtBy = (work: Work, { decisions }: Pick<Session, 'decisions'>): Brought =>
  bring({ ...work, decisions, content: work });

/**
 * What is asked in a step. The day of the report is asked first, and others follow from it: where it
 * was found they are asked along with it.
 */
export function askedOnPage(step: StepName, work: Work, session: Session): readonly Asking[] {
  const asked = askedIn(step, broughtBy(work, session).asked);
  const { vintage } = work.report;
  const day = asked.find(({ about }) => about.code === 'vintage');
  if (!day || vintage === null) return asked;
  const decisions = withAnswer(session.decisions, reportKeys.vintage, vintage);
  return [day, ...askedIn(step, broughtBy(work, { decisions }).asked)];
}

/** The tables as they would be, by the checks of the site. What was asked before is left out. */
export function checkedResult(work: Work, { changeSet }: Pick<Brought, 'changeSet'>): LoadedTables {
  const known = new Set(loadTables(work.files).questions.map(questionKey));
  const loaded = loadTables(changedFiles(work.files, changeSet.tables));
  const questions = loaded.questions.filter((one) => !known.has(questionKey(one)));
  return { ...loaded, questions };
}

const questionKey = ({ code, answer, facts }: LoadedTables['questions'][number]) =>
  JSON.stringify([code, answer ?? facts]);
