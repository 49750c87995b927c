import type { Table } from '../../model/table.ts';
import { observationsLatest } from '../../model/views/observations-latest.ts';
import { statusColumn, yearColumn, yearsOfColumns } from '../../model/views/observations-wide.ts';
import { quotedName } from './sqlite-schema.ts';

/** The rows that `observations_latest.csv` holds. */
const latest = `CREATE VIEW ${quotedName(observationsLatest.name)} AS
SELECT * FROM "observations" AS "row" WHERE NOT EXISTS (
  SELECT 1 FROM "observations" AS "newer"
  WHERE "newer"."kpi_id" = "row"."kpi_id" AND "newer"."fiscal_year" = "row"."fiscal_year"
    AND "newer"."series" = "row"."series" AND "newer"."vintage" > "row"."vintage"
)`;

/** There is one row for each year, so the largest value is the value. */
function inYear(year: number, column: 'value' | 'status', name: string): string {
  return `max(CASE "fiscal_year" WHEN ${year} THEN "row"."${column}" END) AS ${quotedName(name)}`;
}

/** The rows that `observations_wide.csv` holds. */
function wide({ name, columns }: Table): string {
  const years = yearsOfColumns(columns);
  const leading = ['kpi_id', 'project_id', 'name', 'name_plain', 'unit'];
  const selected = [
    ...leading.map((column) => `"kpi".${quotedName(column)}`),
    '"row"."series"',
    ...years.map((year) => inYear(year, 'value', yearColumn(year))),
    ...years.map((year) => inYear(year, 'status', statusColumn(year))),
    ...['municipality_code', 'municipality'].map((column) => `"kpi".${quotedName(column)}`),
  ];
  return `CREATE VIEW ${quotedName(name)} AS
SELECT
  ${selected.join(',\n  ')}
FROM ${quotedName(observationsLatest.name)} AS "row" JOIN "kpis" AS "kpi" USING ("kpi_id")
GROUP BY "row"."kpi_id", "row"."series"`;
}

/** Views by the declaration of the wide one, whose columns follow from the years. */
export const viewStatements = (wideTable: Table) => [latest, wide(wideTable)];
