import type { Kpi } from '../../model/database.ts';
import { placeIn, type ParsedRow, type ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { observedTables, type Observed } from './observed-tables.ts';

/**
 * A report before a KPI came, or after the one that ends it, has no figures of the KPI. The one
 * that ends it may print its last result.
 */
export function checkLives(tables: ParsedTables): Problem[] {
  const figures = observedTables(tables).flatMap((table) =>
    table.rows.filter(({ isAligned }) => isAligned).map((row): Figure => ({ table, row })),
  );
  const byKpi = Map.groupBy(figures, ({ row }) => row.values.kpi_id);
  return tables.kpis.rows.flatMap((kpi) => {
    const of = byKpi.get(kpi.values.kpi_id ?? '') ?? [];
    return [
      ...contradicted(tables, kpi, of, 'introduced_in'),
      ...contradicted(tables, kpi, of, 'ended_in'),
    ];
  });
}

interface Figure {
  readonly table: ParsedTable<Observed>;
  readonly row: ParsedRow<Observed>;
}

const codes = { introduced_in: 'kpi-introduced-late', ended_in: 'kpi-ended-early' } as const;

/** Told once, with the first row that says otherwise. */
function contradicted(
  { kpis }: ParsedTables,
  { row, values, isAligned }: ParsedRow<Kpi>,
  figures: readonly Figure[],
  column: keyof typeof codes,
): Problem[] {
  const { kpi_id: kpi = '', [column]: found } = values;
  if (!isAligned || !found) return [];
  const other = figures.find((figure) => {
    const { vintage } = figure.row.values;
    if (vintage === undefined) return false;
    return column === 'ended_in' ? vintage > found : vintage < found;
  });
  if (!other) return [];
  const { vintage = '' } = other.row.values;
  const facts = { found, kpi, vintage, file: other.table.file, row: other.row.row };
  return [problem(placeIn(kpis, row, column), codes[column], facts)];
}
