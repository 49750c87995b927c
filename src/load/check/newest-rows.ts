import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { rowsBy } from './row-index.ts';
import { datedTables } from './ruled-columns.ts';

/** Date of the newest report that has figures; null when no vintage could be read. */
export function newestVintage(tables: ParsedTables): string | null {
  const dated = datedTables(tables);
  const used = new Set(dated.flatMap(({ rows }) => rows.map(({ values }) => values.vintage)));
  const known = tables.vintages.rows.flatMap(({ values }) => values.vintage ?? []);
  return (
    known
      .filter((vintage) => used.has(vintage))
      .sort()
      .at(-1) ?? null
  );
}

/** A row of figures with the table that it stands in. */
export interface Figure {
  readonly table: ParsedTable;
  readonly row: ParsedRow;
}

/** The first row of figures that a vintage has of each project, its KPIs included. */
export function figuresOfProjects(tables: ParsedTables, vintage: string): Map<string, Figure> {
  const kpis = rowsBy(tables.kpis, 'kpi_id');
  const found = new Map<string, Figure>();
  for (const table of datedTables(tables)) {
    for (const row of table.rows) {
      const { project_id: own, kpi_id: kpi } = row.values;
      const project = own ?? kpis.get(String(kpi))?.values.project_id;
      if (row.values.vintage !== vintage || typeof project !== 'string') continue;
      if (!found.has(project)) found.set(project, { table, row });
    }
  }
  return found;
}
