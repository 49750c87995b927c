import { otherYear } from './check-calendar.ts';
import { codelistNames } from '../content-layout.ts';
import { placeIn } from '../parse/parse-table.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedCodelists, ParsedTables } from '../parse/parse-tables.ts';
import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import { keyOf } from './row-index.ts';

/** Names by which readers tell things apart; the last column is the name, those before it its scope. */
const names = [
  { table: 'fiscal_years', columns: ['label_ja'] },
  { table: 'fiscal_years', columns: ['label_short'] },
  { table: 'projects', columns: ['name_plain'] },
  { table: 'kpis', columns: ['project_id', 'name_plain'] },
  { table: 'goals', columns: ['name_plain'] },
] as const;

export function checkLabels(tables: ParsedTables, codelists: ParsedCodelists): Problem[] {
  return [
    ...names.flatMap(({ table, columns }) => repeated(tables[table], columns)),
    ...codelistNames.flatMap((name) => [
      ...repeated(codelists[name], ['ja']),
      ...repeated(codelists[name], ['en']),
    ]),
  ];
}

/**
 * A KPI and the one that replaces it may share a name: they are not shown side by side. The name
 * of another year has a problem of its own.
 */
function isExempt({ values }: ParsedRow, column: string): boolean {
  if (typeof values.successor === 'string') return true;
  const { fiscal_year: year, [column]: name } = values;
  return typeof year === 'number' && typeof name === 'string' && otherYear(name, year) !== null;
}

function repeated(table: ParsedTable, columns: readonly string[]): Problem[] {
  const column = columns.at(-1) ?? '';
  const first = new Map<string, ParsedRow>();
  return table.rows.flatMap((row) => {
    const name = row.isAligned && !isExempt(row, column) ? keyOf(row, columns) : null;
    if (name === null) return [];
    const earlier = first.get(name);
    if (!earlier) first.set(name, row);
    const { key } = table.table;
    if (!earlier || keyOf(earlier, key) === keyOf(row, key)) return [];
    const facts = { found: String(row.values[column]), row: earlier.row };
    return [problem(placeIn(table, row.row, column), 'label-duplicate', facts)];
  });
}
