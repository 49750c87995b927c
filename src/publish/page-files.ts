import type { KpiAnswer, Portfolio } from '../derive/portfolio.ts';
import { groupBy } from '../derive/rows-by-key.ts';
import type { Database, Observation } from '../model/database.ts';
import { tables } from '../model/database.ts';
import { createCellWriter } from './tables/cells.ts';
import { withByteOrderMark, writeCsv } from './tables/csv.ts';
import { type Distribution, distribution } from './file.ts';
import { writeJson } from '../write/json.ts';
import { type KpiContext, kpiObject } from './kpi-json.ts';

type ObservationsWriter = (path: string, rows: readonly Observation[]) => Distribution;

function createObservationsWriter(database: Database): ObservationsWriter {
  const writeCell = createCellWriter(database);
  return (path, rows) => {
    const csv = writeCsv({ table: tables.observations, rows }, writeCell);
    return distribution(path, 'csv', rows.length, withByteOrderMark(csv));
  };
}

/** What the files beside a page need beside the rows. */
export interface DistributionContext {
  readonly portfolio: Portfolio;
  readonly contextOf: (answer: KpiAnswer) => KpiContext;
}

/** The files beside the pages of KPIs and projects. */
export function pageDistributions(
  database: Database,
  { portfolio, contextOf }: DistributionContext,
): readonly Distribution[] {
  const writeObservations = createObservationsWriter(database);
  const byKpi = groupBy(database.observations, (row) => row.kpi_id);
  const rowsOf = ({ kpi }: KpiAnswer) => byKpi.get(kpi.kpi_id) ?? [];
  const objectOf = (answer: KpiAnswer) => kpiObject(answer, contextOf(answer));
  return [
    ...portfolio.everyKpi.flatMap((answer) => {
      const [path, rows] = [`kpis/${answer.kpi.kpi_id}`, rowsOf(answer)];
      return [
        writeObservations(`${path}.csv`, rows),
        distribution(`${path}.json`, 'json', rows.length, writeJson(objectOf(answer))),
      ];
    }),
    ...portfolio.projects.flatMap((answer) => {
      const path = `projects/${answer.project.project_id}`;
      const answers = [...answer.kpis, ...answer.retired];
      const rows = answers.flatMap(rowsOf);
      const { project, periods, budgets, links } = answer;
      const object = { ...project, periods, budgets, links, kpis: answers.map(objectOf) };
      return [
        writeObservations(`${path}.csv`, rows),
        distribution(`${path}.json`, 'json', rows.length, writeJson(object)),
      ];
    }),
  ];
}
