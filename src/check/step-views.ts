import type { Brought } from '../change-set/bring.ts';
import { tablesRead } from '../change-set/left-out-tables.ts';
import type { FindingWords } from '../load/problem/tell.ts';
import { changesView } from './changes-view.ts';
import type { CheckWords } from './check-words.ts';
import { fileView } from './file-view.ts';
import { matchesText, matchesView } from './matches-view.ts';
import type { Session } from './session.ts';
import { stepNames, type StepName } from './steps.ts';
import { kindView, tableKinds } from './table-kinds.ts';
import type { View } from './view.ts';
import { checkedResult, type Work } from './work.ts';

/** What a person sees of a report: with what was decided, in the words of the page. */
export interface Seen {
  readonly work: Work;
  readonly brought: Brought;
  readonly session: Session;
  readonly words: CheckWords;
  /** What the checks of the site say, in the language of the page. */
  readonly findingWords: FindingWords;
}

/** What a step shows beside its questions. */
export function stepView(step: StepName, seen: Seen): View {
  const { work, brought, session, words } = seen;
  switch (step) {
    case 'file':
      return fileView(work.report, session.said, words);
    case 'tables': {
      const kinds = tableKinds(tablesRead(work.report.tables, session.decisions));
      const total = kinds.length;
      return { kinds: kinds.map((kind, index) => kindView(kind, { index, total }, words)) };
    }
    case 'matches':
      return matchesView(brought.draft, words);
    case 'doubts':
      return {};
    case 'changes':
      return changesView(brought.changeSet, checkedResult(work, brought), seen);
  }
}

/** What came of the steps before this one, in a line each. */
export const summariesBefore = (
  step: StepName,
  seen: Seen,
): Readonly<Partial<Record<StepName, string>>> =>
  Object.fromEntries(
    stepNames.slice(0, stepNames.indexOf(step)).map((name) => [name, summaryOf(name, seen)]),
  );

function summaryOf(step: StepName, { work, brought, session, words }: Seen): string {
  const { file, table, matches, doubts } = words.checkPage;
  const { readings } = work.report;
  const tables = tablesRead(work.report.tables, session.decisions);
  const { length: said } = session.keys[step];
  switch (step) {
    case 'file':
      return file.summary({ name: work.file.name, tables: tables.length, values: readings.length });
    case 'tables':
      return table.confirmed({ count: tableKinds(tables).length });
    case 'matches':
      return said === 0 ? matchesText(brought.draft, words) : matches.said({ count: said });
    case 'doubts':
    case 'changes':
      return said === 0 ? doubts.none : doubts.answered({ count: said });
  }
}
