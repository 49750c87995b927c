import { newestObservations } from '../../derive/newest.ts';
import type { Kpi, Observation } from '../../model/database.ts';
import type { AnyRow } from '../../model/table.ts';
import { observationsLatest } from '../../model/views/observations-latest.ts';
import { observationsWide, statusColumn, yearColumn } from '../../model/views/observations-wide.ts';
import {
  createRowPublisher,
  municipalityOf,
  type PublishedContent,
  type PublishedTable,
} from './published-table.ts';

/** The newest vintage of each (kpi_id, fiscal_year, series). */
export function latestView(content: PublishedContent): PublishedTable {
  const publish = createRowPublisher(content);
  const byKpi = Map.groupBy(content.database.observations, (row) => row.kpi_id);
  const rows = [...byKpi.values()].flatMap(newestObservations);
  return { table: observationsLatest, rows: rows.map((row) => publish('observations', row)) };
}

function wideRow(kpi: Kpi, rows: readonly Observation[]): AnyRow {
  const { kpi_id, project_id, name, name_plain, unit } = kpi;
  return {
    ...{ kpi_id, project_id, name, name_plain, unit, series: rows[0]?.series ?? null },
    ...Object.fromEntries(rows.map((row) => [yearColumn(row.fiscal_year), row.value])),
    ...Object.fromEntries(rows.map((row) => [statusColumn(row.fiscal_year), row.status])),
  };
}

/** The same with the years side by side, for the years that have an observation. */
export function wideView(content: PublishedContent): PublishedTable {
  const { database } = content;
  const municipality = municipalityOf(content);
  const byKpi = Map.groupBy(database.observations, (row) => row.kpi_id);
  const observed = new Set(database.observations.map((row) => row.fiscal_year));
  const years = database.fiscal_years
    .filter(({ fiscal_year }) => observed.has(fiscal_year))
    .toSorted((one, other) => one.fiscal_year - other.fiscal_year);
  const rows = database.kpis.flatMap((kpi) => {
    const newest = newestObservations(byKpi.get(kpi.kpi_id) ?? []);
    return [...Map.groupBy(newest, (row) => row.series).values()].map((group) => ({
      ...wideRow(kpi, group),
      ...municipality,
    }));
  });
  return { table: observationsWide(years), rows };
}
