import type { KpiAnswer, Portfolio, ProjectAnswer } from '../derive/portfolio.ts';
import { groupBy } from '../derive/rows-by-key.ts';
import { type CellWriter, createCellWriter } from './tables/cells.ts';
import { withByteOrderMark, writeCsv } from './tables/csv.ts';
import { type Distribution, distribution, type Format } from './file.ts';
import { writeJson } from '../write/json.ts';
import {
  type KpiContext,
  kpiObject,
  type ObjectParts,
  type PageContext,
  projectObject,
} from './kpi-json.ts';
import { type DescribedFile, kpiMetadata } from './descriptions/kpi-metadata.ts';
import type { PublishedData } from './tables/published-data.ts';
import {
  createRowPublisher,
  municipalityOf,
  type PublishedTable,
} from './tables/published-table.ts';

/** What the files beside a page need beside the rows. */
export interface DistributionContext {
  readonly portfolio: Portfolio;
  readonly contextOf: (answer: KpiAnswer) => KpiContext;
  readonly projectContextOf: (answer: ProjectAnswer) => PageContext;
  /** Day of the newest change of a KPI. */
  readonly modifiedOf: (answer: KpiAnswer) => string;
}

/** Rows of a table or view that belong to the KPIs of a page. */
type RowsOf = (answers: readonly KpiAnswer[]) => PublishedTable;

function createRowsOf({ table, rows }: PublishedTable): RowsOf {
  const byKpi = groupBy(rows, (row) => row.kpi_id);
  return (answers) => ({
    table,
    rows: answers.flatMap(({ kpi }) => byKpi.get(kpi.kpi_id) ?? []),
  });
}

interface FileWriter {
  readonly observationsOf: RowsOf;
  readonly resultsOf: RowsOf;
  readonly writeCell: CellWriter;
}

/** All rows under the names of their columns, and the newest ones in words. */
function csvFiles(
  path: string,
  answers: readonly KpiAnswer[],
  { observationsOf, resultsOf, writeCell }: FileWriter,
): readonly DescribedFile[] {
  const file = (ending: string, format: Format, published: PublishedTable) => {
    const csv = withByteOrderMark(writeCsv(published, writeCell));
    const rows = published.rows.length;
    return { file: distribution(`${path}.${ending}`, format, rows, csv), published };
  };
  return [
    file('results.csv', 'results_csv', resultsOf(answers)),
    file('csv', 'csv', observationsOf(answers)),
  ];
}

const jsonFile = (path: string, rows: number, value: unknown) =>
  distribution(`${path}.json`, 'json', rows, writeJson(value));

function createParts(data: PublishedData, { contextOf }: DistributionContext): ObjectParts {
  const byKpi = groupBy(data.database.observations, (row) => row.kpi_id);
  return {
    publish: createRowPublisher(data),
    observationsOf: ({ kpi }) => byKpi.get(kpi.kpi_id) ?? [],
    contextOf,
  };
}

/** The files beside the pages of KPIs and projects. */
export function pageDistributions(
  data: PublishedData,
  context: DistributionContext,
): readonly Distribution[] {
  const { portfolio, contextOf, projectContextOf, modifiedOf } = context;
  const { sources } = data.database;
  const municipality = municipalityOf(data);
  const parts = createParts(data, context);
  const [observations] = data.tables.filter(({ table }) => table.name === 'observations');
  const writer = {
    observationsOf: createRowsOf(observations ?? data.latest),
    resultsOf: createRowsOf(data.results),
    writeCell: createCellWriter(data.database),
  };
  const kpiFiles = (answer: KpiAnswer) => {
    const path = `kpis/${answer.kpi.kpi_id}`;
    const files = csvFiles(path, [answer], writer);
    const metadata = kpiMetadata({
      ...{ answer, files, sources, municipality },
      context: contextOf(answer),
      modified: modifiedOf(answer),
      nextUpdate: answer.kpi.next_update ?? data.settings.next_update,
    });
    return [
      ...files.map(({ file }) => file),
      jsonFile(path, parts.observationsOf(answer).length, kpiObject(answer, parts)),
      distribution(`${path}.metadata.json`, 'metadata_json', null, writeJson(metadata)),
    ];
  };
  const projectFiles = (answer: ProjectAnswer) => {
    const path = `projects/${answer.project.project_id}`;
    const answers = [...answer.kpis, ...answer.retired];
    const object = projectObject(answer, projectContextOf(answer), parts);
    const rows = answers.flatMap(parts.observationsOf).length;
    return [
      ...csvFiles(path, answers, writer).map(({ file }) => file),
      jsonFile(path, rows, object),
    ];
  };
  return [...portfolio.everyKpi.flatMap(kpiFiles), ...portfolio.projects.flatMap(projectFiles)];
}
