import { tables as declared, type Change, type TableName } from '../../model/database.ts';
import type { Column } from '../../model/column.ts';
import { codelistPath, tablePath } from '../content-layout.ts';
import { placeIn, type ParsedRow } from '../parse/parse-table.ts';
import type { ParsedCodelists, ParsedTables } from '../parse/parse-tables.ts';
import { filePlace } from '../problem/place.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
import { isSameCell, type Difference } from './differences.ts';
import type { Snapshot } from './snapshot.ts';

interface History {
  /** From each release to the next, and from the newest to the content as it is now. */
  readonly differences: readonly Difference[];
  readonly now: Snapshot;
  readonly tables: ParsedTables;
  readonly codelists: ParsedCodelists;
}

type Recorded = ParsedRow<Change>;

/**
 * Every difference from a release is a row of `changes`, and every row of `changes` that names a
 * cell is a difference from a release, or tells what stands there now.
 */
export function checkRecords(history: History): Problem[] {
  const { differences, tables, now } = history;
  const records = tables.changes.rows.filter(({ values }) => values.table_name);
  const used = new Set<Recorded>();
  const untold = differences.filter((difference) => {
    const record = records.find((row) => !used.has(row) && tells(row, difference));
    if (record) used.add(record);
    return !record || (difference.after === null && declared[difference.table].permanent);
  });
  const unfounded = records.filter((row) => !used.has(row) && !isTrueNow(row, records, now));
  return [
    ...untold.map((difference) => untoldProblem(difference, history)),
    ...unfounded.map((row) => unfoundedProblem(row, history, now)),
  ];
}

function columnOf(table: string, field: string): Column | undefined {
  const columns: Readonly<Record<string, Column>> | undefined = (
    declared as Readonly<Record<string, { columns: Readonly<Record<string, Column>> }>>
  )[table]?.columns;
  return columns?.[field];
}

function tells({ values }: Recorded, { table, key, field, before, after }: Difference): boolean {
  if (values.table_name !== table || values.row_key !== key) return false;
  if ((values.field ?? null) !== field) return false;
  if (field === null) return true;
  const column = columnOf(table, field);
  return (
    isSameCell(column, values.before ?? '', before ?? '') &&
    isSameCell(column, values.after ?? '', after ?? '')
  );
}

/** Before a release is frozen, the cell as it is now must be what the newest record says. */
function isTrueNow(row: Recorded, records: readonly Recorded[], now: Snapshot): boolean {
  const { table_name: table, row_key: key, field, after } = row.values;
  const cells = now.tables.get(table as TableName)?.rows.get(key ?? '');
  if (!cells) return isUnread(now, table);
  if (!field) return true;
  const is = cells[field];
  if (is === undefined) return columnOf(table ?? '', field) !== undefined;
  const column = columnOf(table ?? '', field);
  if (isSameCell(column, after ?? '', is)) return true;
  return records.some(
    ({ values }) =>
      values !== row.values &&
      values.table_name === table &&
      values.row_key === key &&
      values.field === field &&
      isSameCell(column, values.before ?? '', after ?? ''),
  );
}

function isUnread(now: Snapshot, table: string | null | undefined): boolean {
  return now.tables.get(table as TableName)?.isComplete === false;
}

function untoldProblem(difference: Difference, history: History): Problem {
  const { table, key, field, before, after, release, mayBeNews } = difference;
  const place = placeOf(difference, history);
  const line = recordLine(difference);
  if (field !== null) {
    const facts = { found: after ?? '', released: before ?? '', release, field, line, mayBeNews };
    return problem(place, 'released-figure-changed', facts);
  }
  const isPermanent = declared[table].permanent;
  if (after === null) {
    return problem(place, 'released-row-gone', { found: key, release, line, isPermanent });
  }
  return problem(place, 'released-row-added', { found: key, release, line });
}

/** A row of `changes` that would tell it; the day and the reason are the writer's. */
function recordLine({ table, key, field, before, after, mayBeNews }: Difference): string {
  const cells = field === null ? ['', ''] : [before ?? '', after ?? ''];
  const [was = '', is = ''] = cells.map((cell) =>
    /[",]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  const scope = key.split('/').find((part) => /[a-z]/u.test(part)) ?? table;
  const type = mayBeNews && field !== null ? 'revised' : 'corrected';
  return ['YYYY-MM-DD', scope, type, was, is, '…', table, key, field ?? ''].join(',');
}

/** The cell that differs; the file as a whole where the row is gone or only releases differ. */
function placeOf({ table, key, field, later }: Difference, { tables }: History): Place {
  if (later !== null) return filePlace(`content/releases/${later}/${table}.csv`);
  if (table === 'codelists') return filePlace(codelistPath((key.split('/')[0] ?? '') as never));
  const parsed = tables[table];
  const columns: readonly string[] = declared[table].key;
  const row = (parsed.rows as readonly ParsedRow[]).find(
    ({ values }) => columns.map((column) => String(values[column] ?? '')).join('/') === key,
  );
  return row ? placeIn(parsed, row.row, field ?? columns[0] ?? '') : filePlace(tablePath(table));
}

function unfoundedProblem(row: Recorded, { tables }: History, now: Snapshot): Problem {
  const { table_name: table, row_key: key, field, before, after } = row.values;
  const rows = now.tables.get(table as TableName)?.rows;
  const column = rows ? (rows.has(key ?? '') ? 'after' : 'row_key') : 'table_name';
  return problem(placeIn(tables.changes, row.row, column), 'change-unfounded', {
    found: [table, key, field].filter(Boolean).join(' '),
    before: before ?? '',
    after: after ?? '',
    now: rows?.get(key ?? '')?.[field ?? ''] ?? null,
  });
}
