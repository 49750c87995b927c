import { isAligned, withHeader, type FileGrids, type Grid, type Remark } from './grid/grid.ts';
import { publishedReadings, type PublishedReadings } from './published/published-readings.ts';
import type { PrintedEvaluation, PublishedEvaluation, Reading } from './reading.ts';
import { FileRefused, type RefusalCode } from './refusal.ts';
import { withCutNames } from './read/cut-names.ts';
import { readTable } from './read/read-table.ts';
import type { TableRow } from './read/rows.ts';
import { printedReportDay } from './read/report-day.ts';
import { watch } from './read/watch.ts';
import { recognise } from './recognise/recognise.ts';
import { isRead, type TableMap, type UnreadTable } from './recognise/table-map.ts';
import { readTextFile } from './text/read-text-file.ts';
import { readWorkbookFile } from './workbook/read-workbook-file.ts';

/** What reading a file needs from the world. */
export interface ReadEffects {
  /** Reads the tables of a PDF; asked only when a PDF comes, because its library is large. */
  readonly readPdf: (bytes: Uint8Array) => Promise<FileGrids>;
}

export interface ReadOptions {
  /** The day of the report, when somebody says it. */
  readonly vintage: string | null;
}

/** All that a file says of indicators. */
export interface ReportReading {
  readonly refused: null;
  readonly tables: readonly TableMap[];
  readonly unread: readonly UnreadTable[];
  readonly readings: readonly Reading[];
  /** Readings of a table that a site of this software published: they belong to no table map. */
  readonly published: readonly Reading[];
  readonly evaluations: readonly PrintedEvaluation[];
  readonly publishedEvaluations: readonly PublishedEvaluation[];
  readonly remarks: readonly Remark[];
  /** Said, or found in the file; to be confirmed by a person. */
  readonly vintage: string | null;
}

export interface RefusedReport {
  readonly refused: RefusalCode;
  /** Tables that were seen, and why none is read. */
  readonly unread: readonly UnreadTable[];
}

const maxBytes = 60_000_000;

/** Reads a report: a PDF, a workbook or a CSV file. What cannot be read is refused. */
export async function readReport(
  bytes: Uint8Array,
  { vintage }: ReadOptions,
  effects: ReadEffects,
): Promise<ReportReading | RefusedReport> {
  try {
    return readingOf(await gridsOf(bytes, effects), vintage);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { refused: error.code, unread: [] };
  }
}

async function gridsOf(bytes: Uint8Array, { readPdf }: ReadEffects): Promise<FileGrids> {
  if (bytes.length === 0) throw new FileRefused('file-empty');
  if (bytes.length > maxBytes) throw new FileRefused('file-too-large');
  const [first, second, third] = bytes;
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return readPdf(bytes);
  if (head.startsWith('PK')) return readWorkbookFile(bytes);
  if (first === 0xd0 && second === 0xcf) throw new FileRefused('old-workbook');
  const isPicture =
    head.startsWith('\x89PNG') || (first === 0xff && second === 0xd8 && third === 0xff);
  if (isPicture || /^\s*(?:<!doctype|<html|<\?xml|\{\\rtf)/iu.test(head)) {
    throw new FileRefused('file-kind-unknown');
  }
  return readTextFile(bytes);
}

function readingOf(file: FileGrids, said: string | null): ReportReading | RefusedReport {
  const own = publishedReadings(file.grids);
  if (own) return reportOfPublished(own, file, said);
  const vintage = said ?? printedReportDay(file.lines);
  const found = mapsOf(file.grids);
  const tables = found.filter((table): table is TableMap => isRead(table));
  const unread = found.filter((table): table is UnreadTable => !isRead(table));
  if (tables.length === 0) {
    return { refused: found.length === 0 ? 'no-tables' : 'no-kpi-tables', unread };
  }
  return {
    refused: null,
    tables,
    unread,
    ...readingsOf(tables, vintage),
    ...{ published: [], publishedEvaluations: [] },
    remarks: file.remarks,
    vintage,
  };
}

function reportOfPublished(
  { readings, evaluations: publishedEvaluations, vintage }: PublishedReadings,
  { remarks }: FileGrids,
  said: string | null,
): ReportReading {
  const nothing = { refused: null, tables: [], unread: [], evaluations: [] } as const;
  const found = { readings, published: readings, publishedEvaluations };
  return { ...nothing, ...found, remarks, vintage: said ?? vintage };
}

/** What tables say of indicators, as far as the day of the report is known. */
export function readingsOf(
  tables: readonly TableMap[],
  vintage: string | null,
): Pick<ReportReading, 'readings' | 'evaluations'> {
  let carried: TableRow | null = null;
  const read = tables.map((map) => {
    const table = readTable(map, { vintage, carried });
    carried = table.rows.at(-1) ?? carried;
    return table;
  });
  return {
    readings: watch(withCutNames(read)),
    evaluations: read.flatMap(({ evaluations }) => evaluations),
  };
}

/** A heading may stand apart from its table, when a line of text goes over the whole width. */
function mapsOf(grids: readonly Grid[]): (TableMap | UnreadTable)[] {
  const tables: (TableMap | UnreadTable)[] = [];
  let before: TableMap | null = null;
  for (const grid of grids) {
    const last = tables.at(-1);
    const isHeaded = last && !isRead(last) && last.why === 'no-numbers';
    const headed = isHeaded && isAligned(last.grid, grid) ? withHeader(last.grid, grid) : null;
    if (headed) tables.pop();
    const table = recognise(headed ?? grid, before);
    tables.push(table);
    if (isRead(table)) before = table;
  }
  return tables;
}
