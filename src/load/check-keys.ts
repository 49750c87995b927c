import type { ParsedTable } from './parse-table.ts';
import { placeIn } from './parse-table.ts';
import type { ParsedCodelists, ParsedTables } from './parse-tables.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { keyOf } from './row-index.ts';

/** Numbers that the source gives, each of which names one thing. */
const ordinals = [
  { table: 'projects', columns: ['project_no'] },
  { table: 'kpis', columns: ['project_id', 'kpi_no'] },
  { table: 'goals', columns: ['goal_no'] },
  { table: 'policies', columns: ['goal_id', 'seq'] },
] as const;

/** Rows of one table that claim the same key or the same number. */
export function checkKeys(tables: ParsedTables, codelists: ParsedCodelists): Problem[] {
  const all: ParsedTable[] = [...Object.values(tables), ...Object.values(codelists)];
  return [
    ...all.flatMap((table) => repeated(table, table.table.key, 'key-duplicate')),
    ...ordinals.flatMap(({ table, columns }) =>
      repeated(tables[table], columns, 'ordinal-duplicate'),
    ),
  ];
}

function repeated(
  table: ParsedTable,
  columns: readonly string[],
  code: 'key-duplicate' | 'ordinal-duplicate',
): Problem[] {
  const column = columns.at(-1);
  if (column === undefined) return [];
  const first = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const found = row.isAligned ? keyOf(row, columns) : null;
    if (found === null) return [];
    const earlier = first.get(found);
    if (earlier === undefined) first.set(found, row.row);
    return earlier === undefined
      ? []
      : [problem(placeIn(table, row.row, column), code, { found, row: earlier })];
  });
}
