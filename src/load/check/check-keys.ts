import { placeIn, type ParsedRow, type ParsedTable } from '../parse/parse-table.ts';
import type { ParsedCodelists, ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { keyOf } from './row-index.ts';
import { columnsWith } from './ruled-columns.ts';

/** A KPI that is replaced or dropped gives its number free: the next report may print it there. */
const isRetired = ({ values: { successor, ended_in: ended } }: ParsedRow) =>
  typeof successor === 'string' || typeof ended === 'string';

/** Rows of one table that claim the same key or the same number. */
export function checkKeys(tables: ParsedTables, codelists: ParsedCodelists): Problem[] {
  const all: ParsedTable[] = [...Object.values(tables), ...Object.values(codelists)];
  return [
    ...all.flatMap((table) => repeated(table, table.table.key, 'key-duplicate')),
    ...columnsWith('ordinalWithin', all).flatMap(({ table, name, rule }) =>
      repeated(table, [...rule, name], 'ordinal-duplicate'),
    ),
  ];
}

/** A row that is there twice has its number twice, which is no fault of its own. */
function isSameRow({ table: { key } }: ParsedTable, a: ParsedRow, b: ParsedRow): boolean {
  return keyOf(a, key) === keyOf(b, key);
}

function repeated(
  table: ParsedTable,
  columns: readonly string[],
  code: 'key-duplicate' | 'ordinal-duplicate',
): Problem[] {
  const column = columns.at(-1);
  if (column === undefined) return [];
  const first = new Map<string, ParsedRow>();
  return table.rows.flatMap((row) => {
    const key = row.isAligned && row.values[column] !== null ? keyOf(row, columns) : null;
    if (key === null || (code === 'ordinal-duplicate' && isRetired(row))) return [];
    const earlier = first.get(key);
    if (!earlier) first.set(key, row);
    if (!earlier || (code === 'ordinal-duplicate' && isSameRow(table, row, earlier))) return [];
    const found = code === 'key-duplicate' ? key : String(row.values[column]);
    return [problem(placeIn(table, row.row, column), code, { found, row: earlier.row })];
  });
}
