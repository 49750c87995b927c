import { bring, leftOutSubjects, type Brought } from '../change-set/bring.ts';
import { isRefusedChangeSet, readChangeSet } from '../change-set/change-set-zip.ts';
import { reasonsIn } from '../change-set/reasons-in.ts';
import { reportKeys, type Decisions } from '../change-set/decisions.ts';
import { inBoth, type Words } from '../i18n/words.ts';
import { loadContent } from '../load/load-content.ts';
import type { Content, ContentFile } from '../load/content.ts';
import { readReport, type ReadEffects, type ReportReading } from '../reader/read-report.ts';
import { sha256 } from '../write/sha256.ts';
import type { IssueForm } from './issue-form.ts';
import { pullRequestOf } from './pull-request.ts';

/** A file that hangs on an issue, and what the form of the issue says. */
export interface HandedReport {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly form: IssueForm;
  readonly files: readonly ContentFile[];
  /** The day on which it is read. */
  readonly day: string;
}

/** What a pull request changes and says. */
export interface HandInDraft {
  /** The tables that change, whole, by path. */
  readonly tables: ReadonlyMap<string, string>;
  readonly text: string;
}

/** Why there is nothing to propose, in a sentence. */
interface NoDraft {
  readonly told: string;
}

const told = (say: (words: Words) => string): NoDraft => ({ told: inBoth(say) });

/**
 * What a file would change. Nobody can be asked here, so only what is sure is written; all the rest
 * is told as questions.
 */
export async function handInDraft(
  handed: HandedReport,
  effects: ReadEffects,
): Promise<HandInDraft | NoDraft> {
  if (handed.fileName.endsWith('.zip')) return draftOfChangeSet(handed);
  const { content } = loadContent(handed.files);
  if (!content) return told(({ handIn }) => handIn.contentFaulty);
  const report = await readReport(handed.bytes, { vintage: handed.form.day }, effects);
  if (report.refused !== null) return told(({ reading }) => reading.refusals[report.refused]);
  return draftOfReport(handed, report, content);
}

function draftOfChangeSet({ bytes, files }: HandedReport): HandInDraft | NoDraft {
  const read = readChangeSet(bytes, files);
  if (isRefusedChangeSet(read)) {
    return told(({ bringing: { changeSet } }) =>
      'path' in read ? changeSet[read.code](read) : changeSet[read.code],
    );
  }
  return { tables: read.tables, text: pullRequestOf({ tables: [...read.tables.keys()] }) };
}

function draftOfReport(
  { form, files, fileName, bytes, day }: HandedReport,
  report: ReportReading,
  content: Content,
): HandInDraft | NoDraft {
  const vintage = form.day ?? report.vintage;
  if (vintage === null) return told(({ handIn }) => handIn.vintageUnknown);
  const isKnown = content.database.vintages.some((row) => row.vintage === vintage);
  if (!isKnown && form.title === null) return told(({ handIn }) => handIn.titleUnknown);
  const file = { name: fileName, sha256: sha256(bytes) };
  const reasons = reasonsIn(content.settings);
  const bringing = { report, content, files, file, day, reasons };
  const brought = answered((decisions) => bring({ ...bringing, decisions }), {
    [reportKeys.vintage]: vintage,
    [reportKeys.sourceTitle]: form.title ?? '',
  });
  const { changeSet, asked, draft } = brought;
  if (changeSet.tables.size === 0) return told(({ handIn }) => handIn.nothing);
  const unknown = leftOutSubjects(draft, changeSet.decisions).map(({ name }) => name);
  return { tables: changeSet.tables, text: pullRequestOf({ changeSet, asked, unknown }) };
}

/**
 * What needs no person is answered as it is suggested: how the document is named here, and pages of
 * the file where none is printed.
 */
function answered(bringWith: (decisions: Decisions) => Brought, said: Decisions): Brought {
  let decisions = said;
  for (;;) {
    const brought = bringWith(decisions);
    const [next] = brought.asked.filter(
      ({ about, key }) =>
        ['source-id', 'source-url', 'page'].includes(about.code) && !(key in decisions),
    );
    if (!next) return brought;
    decisions = { ...decisions, [next.key]: next.typed?.suggested ?? '' };
  }
}
