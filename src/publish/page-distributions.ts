import type { KpiAnswer, Portfolio } from '../derive/portfolio.ts';
import { groupBy } from '../derive/rows-by-key.ts';
import type { Database, Observation, TableName } from '../model/database.ts';
import { publishedTables } from '../model/database.ts';
import type { AnyRow } from '../model/table.ts';
import { createCellWriter } from './cells.ts';
import { withByteOrderMark, writeCsv } from './csv.ts';
import { type Distribution, distribution } from './distribution.ts';
import { writeJson } from './json.ts';
import { type KpiContext, kpiObject } from './kpi-json.ts';

/** Where the published data lives; a breaking change gets a new number. */
const version = 'data/v1';

type ObservationsWriter = (path: string, rows: readonly Observation[]) => Distribution;

function createObservationsWriter(database: Database): ObservationsWriter {
  const writeCell = createCellWriter(database);
  return (path, rows) =>
    distribution(
      path,
      'csv',
      rows.length,
      withByteOrderMark(writeCsv('observations', rows, writeCell)),
    );
}

/** The files of one table. */
export function tableDistributions(database: Database, table: TableName): readonly Distribution[] {
  const rows: readonly AnyRow[] = database[table];
  const csv = writeCsv(table, rows, createCellWriter(database));
  return [
    distribution(`${version}/${table}.csv`, 'csv', rows.length, withByteOrderMark(csv)),
    distribution(`${version}/plain/${table}.csv`, 'plain_csv', rows.length, csv),
    distribution(`${version}/${table}.json`, 'json', rows.length, writeJson(rows)),
  ];
}

/** What `distributionsOf` needs beside the rows. */
export interface DistributionContext {
  readonly portfolio: Portfolio;
  readonly contextOf: (answer: KpiAnswer) => KpiContext;
}

/** Every downloadable file by its path. */
export function distributionsOf(
  database: Database,
  { portfolio, contextOf }: DistributionContext,
): ReadonlyMap<string, Distribution> {
  const writeObservations = createObservationsWriter(database);
  const byKpi = groupBy(database.observations, (row) => row.kpi_id);
  const rowsOf = ({ kpi }: KpiAnswer) => byKpi.get(kpi.kpi_id) ?? [];
  const objectOf = (answer: KpiAnswer) => kpiObject(answer, contextOf(answer));
  const files = [
    ...publishedTables.flatMap((table) => tableDistributions(database, table)),
    ...portfolio.kpis.flatMap((answer) => {
      const [path, rows] = [`kpis/${answer.kpi.kpi_id}`, rowsOf(answer)];
      return [
        writeObservations(`${path}.csv`, rows),
        distribution(`${path}.json`, 'json', rows.length, writeJson(objectOf(answer))),
      ];
    }),
    ...portfolio.projects.flatMap((answer) => {
      const path = `projects/${answer.project.project_id}`;
      const rows = answer.kpis.flatMap(rowsOf);
      const { project, periods, budgets, links } = answer;
      const object = { ...project, periods, budgets, links, kpis: answer.kpis.map(objectOf) };
      return [
        writeObservations(`${path}.csv`, rows),
        distribution(`${path}.json`, 'json', rows.length, writeJson(object)),
      ];
    }),
  ];
  return new Map(files.map((file) => [file.path, file]));
}
