import type { Database } from '../model/database.ts';
import type { Edit } from './apply-edits.ts';
import { lastSource } from './ask-report.ts';
import { reportKeys, type Decisions } from './decisions.ts';
import type { WrittenReasons } from './bringing-words.ts';
import { compact } from './compact.ts';

export interface BroughtFile {
  readonly name: string;
  readonly sha256: string;
}

interface NewReport {
  readonly vintage: string;
  readonly sourceId: string;
  readonly decisions: Decisions;
  readonly database: Database;
  readonly file: BroughtFile;
  /** It has sheets or lines instead of pages. */
  readonly isWorkbook: boolean;
  /** The day on which it is brought. */
  readonly day: string;
  readonly reasons: WrittenReasons;
}

/** The rows that a report needs which the content does not have: what came out, when, and where. */
export function reportEdits(report: NewReport): Edit[] {
  const { vintage, sourceId, database, day, reasons } = report;
  const earlier = database.vintages.map((row) => row.vintage).filter((one) => one < vintage);
  return [
    ...sourceEdits(report),
    {
      table: 'vintages',
      row: 'new',
      cells: { vintage, source_id: sourceId, supersedes: earlier.sort().at(-1) ?? '' },
    },
    {
      table: 'changes',
      row: 'new',
      cells: { date: day, scope: vintage, change_type: 'added', reason: reasons.added },
    },
  ];
}

function sourceEdits({ vintage, sourceId, decisions, database, file, isWorkbook }: NewReport) {
  if (database.sources.some(({ source_id }) => source_id === sourceId)) return [];
  const last = lastSource(database);
  const hasKinds = database.codelists.some(
    ({ codelist, code }) => codelist === 'source_kinds' && code === 'workbook',
  );
  const edit: Edit = {
    table: 'sources',
    row: 'new',
    cells: compact({
      source_id: sourceId,
      title: decisions[reportKeys.sourceTitle],
      publisher: last?.publisher,
      municipality_code: last?.municipality_code,
      issued: vintage,
      landing_url: decisions[reportKeys.sourceAddress],
      sha256: file.sha256,
      language: last?.language,
      kind: isWorkbook && hasKinds ? 'workbook' : undefined,
    }),
  };
  return [edit];
}
