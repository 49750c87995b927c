import { allTables } from '../check/ruled-columns.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Place, Problem } from '../problem/problem.ts';

/**
 * Rows that are not asked about: those with a problem, and those that name such a row, as an
 * observation names its KPI, and the KPI its unit. What is odd in them may come from the problem.
 */
export function faultyRows(
  tables: ParsedTables,
  problems: readonly Problem[],
): (place: Place) => boolean {
  if (problems.length === 0) return () => false;
  const faulty = new Set(problems.map(({ place }) => nameOf(place)));
  const known = new Map(allTables(tables).map((table) => [table.file, indexed(table)]));
  const filesOf = new Map(allTables(tables).map(({ table, file }) => [table.name, file]));

  const isFaulty = (table: IndexedTable, { row, values, isAligned }: ParsedRow): boolean => {
    const { file } = table.parsed;
    if (!isAligned || faulty.has(nameOf({ file, row }))) return true;
    return table.references.some(([column, target]) => {
      const named = known.get(filesOf.get(target) ?? '');
      const found = named?.byKey.get(values[column] ?? null);
      return named !== undefined && found !== undefined && isFaulty(named, found);
    });
  };
  return (place) => {
    const table = known.get(place.file);
    const row = table?.byRow.get(place.row ?? 0);
    return faulty.has(nameOf(place)) || (table && row ? isFaulty(table, row) : false);
  };
}

const nameOf = ({ file, row }: Pick<Place, 'file' | 'row'>) => `${file}:${row}`;

interface IndexedTable {
  readonly parsed: ParsedTable;
  readonly byRow: ReadonlyMap<number, ParsedRow>;
  readonly byKey: ReadonlyMap<string | number | null, ParsedRow>;
  /** Columns that name rows of other tables. */
  readonly references: readonly (readonly [column: string, table: string])[];
}

function indexed(parsed: ParsedTable): IndexedTable {
  const { table, rows } = parsed;
  const [key = ''] = table.key;
  return {
    parsed,
    byRow: new Map(rows.map((row) => [row.row, row])),
    byKey: new Map(rows.map((row) => [row.values[key] ?? null, row])),
    references: Object.entries(table.columns).flatMap(([column, { references }]) =>
      references === undefined || references === table.name ? [] : [[column, references] as const],
    ),
  };
}
