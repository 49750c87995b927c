import { tables, type TableName } from '../../model/database.ts';
import type { Column } from '../../model/column.ts';
import type { Columns } from '../../model/table.ts';
import type { Cells, Snapshot, SnapshotTable } from './snapshot.ts';

/** One thing that a release says and what came after it does not say any more. */
export interface Difference {
  readonly table: TableName;
  /** As in `changes.row_key`. */
  readonly key: string;
  /** Null: the row as a whole. */
  readonly field: string | null;
  /** Null: the row was not there. */
  readonly before: string | null;
  /** Null: the row is not there any more. */
  readonly after: string | null;
  /** The release that says `before`. */
  readonly release: string;
  /** What says `after`: a later release, or null for the content as it is now. */
  readonly later: string | null;
  /** The row belongs to no report, and a report came that the release does not know. */
  readonly mayBeNews: boolean;
}

/**
 * Explanations may be worded better at any time, and addresses move. Everything else is a figure:
 * numbers, dates, codes, references, and texts exactly as the source prints them.
 */
function isFigure({ type, notation, page, references }: Column): boolean {
  if (type === 'url') return false;
  return type !== 'text' || notation === true || page === true || references !== undefined;
}

/** The same number may be written in two ways: 13 and 13.0. */
export function isSameCell(column: Column | undefined, one: string, other: string): boolean {
  if (one === other) return true;
  const isNumber = column?.type === 'decimal' || column?.type === 'integer';
  return isNumber && one !== '' && other !== '' && Number(one) === Number(other);
}

/** What differs from one snapshot to the next, and may only do so if `changes` says it. */
export function differencesBetween(before: Snapshot, after: Snapshot): readonly Difference[] {
  const newReports = newReportSources(before, after);
  return [...before.tables].flatMap(([table, released]) => {
    const later = after.tables.get(table);
    if (!later) return [];
    const mayBeNews = newReports.size > 0 && !('vintage' in tables[table].columns);
    const step = { table, release: before.name ?? '', later: after.name, mayBeNews };
    return [
      ...[...released.rows].flatMap(([key, cells]) => {
        const now = later.rows.get(key);
        if (now) return changedCells({ ...step, key, newReports }, cells, now);
        const gone = { ...step, key, field: null, before: key, after: null };
        return later.isComplete ? [gone] : [];
      }),
      ...addedRows(before, later, table).map((key) => ({
        ...step,
        key,
        field: null,
        before: null,
        after: key,
      })),
    ];
  });
}

const namesSource = ({ references }: Column) =>
  references === tables.vintages.columns.source_id.references;

/** Sources of the reports that came after a snapshot. */
function newReportSources(before: Snapshot, after: Snapshot): ReadonlySet<string> {
  const known = before.tables.get('vintages')?.rows;
  const reports = [...(after.tables.get('vintages')?.rows ?? [])];
  return new Set(
    reports.flatMap(([vintage, { source_id }]) =>
      known?.has(vintage) || source_id === undefined ? [] : [source_id],
    ),
  );
}

interface RowStep extends Pick<Difference, 'table' | 'key' | 'release' | 'later' | 'mayBeNews'> {
  readonly newReports: ReadonlySet<string>;
}

function changedCells(
  { newReports, ...step }: RowStep,
  before: Cells,
  after: Cells,
): readonly Difference[] {
  const { columns, key }: { columns: Readonly<Record<string, Column>>; key: readonly string[] } =
    tables[step.table];
  const hasVintage = 'vintage' in columns;
  const changed = Object.entries(columns).flatMap(([field, column]) => {
    const [was, is] = [before[field], after[field]];
    if (was === undefined || is === undefined || key.includes(field)) return [];
    if (!isFigure(column) || isSameCell(column, was, is)) return [];
    // A row of no report names the newest one that tells of it, and the page there.
    const isOfReport = newReports.has(column.page ? (after.source_id ?? '') : is);
    if (step.mayBeNews && (namesSource(column) || column.page) && isOfReport) return [];
    // What was not known may be filled in later where no report dates it.
    return was === '' && !hasVintage ? [] : [{ ...step, field, before: was, after: is }];
  });
  return withoutFollowers(changed, columns);
}

/** A notation that changes with the number beside it needs no record of its own. */
function withoutFollowers(
  changed: readonly Difference[],
  columns: Readonly<Record<string, Column>>,
): readonly Difference[] {
  const own = changed.filter(({ field }) => columns[field ?? '']?.notation !== true);
  return own.length > 0 ? own : changed;
}

/** Rows of a report that is frozen, though the release has them not. */
function addedRows(before: Snapshot, later: SnapshotTable, table: TableName): readonly string[] {
  const declared: Columns = tables[table].columns;
  if (declared.vintage?.references === undefined) return [];
  const known = before.tables.get(table)?.rows;
  const vintages = before.tables.get('vintages')?.rows;
  return [...later.rows]
    .filter(([key, { vintage = '' }]) => vintages?.has(vintage) && !known?.has(key))
    .map(([key]) => key);
}
