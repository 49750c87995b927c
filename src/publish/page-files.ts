import type { GoalAnswer, PolicyAnswer } from '../derive/goal-answer.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { KpiGroup } from '../derive/kpi-group.ts';
import type { Portfolio } from '../derive/portfolio.ts';
import { policiesAlsoWith } from '../derive/structure.ts';
import type { Database } from '../model/database.ts';
import type { ProjectAnswer } from '../derive/project-answer.ts';
import { type CellWriter, createCellWriter } from './tables/cells.ts';
import { withByteOrderMark } from '../write/csv.ts';
import { writeCsv } from './tables/csv.ts';
import { factsOf, publishedFile, type PublishedFile } from './file.ts';
import { type Format, formats } from './formats.ts';
import { writeJson } from '../write/json.ts';
import {
  type KpiContext,
  goalObject,
  kpiObject,
  type ObjectParts,
  type PageContext,
  policyObject,
  projectObject,
} from './kpi-json.ts';
import { kpiMetadata } from './descriptions/kpi-metadata.ts';
import type { PublishedData } from './tables/published-data.ts';
import {
  createRowPublisher,
  municipalityOf,
  type PublishedTable,
} from './tables/published-table.ts';

/** What the files beside a page need beside the rows. */
export interface PageFileContext {
  readonly portfolio: Portfolio;
  readonly contextOf: (answer: KpiAnswer) => KpiContext;
  readonly projectContextOf: (answer: ProjectAnswer) => PageContext;
  readonly aimContextOf: (answer: GoalAnswer | PolicyAnswer) => PageContext;
  /** Day of the newest change of a KPI. */
  readonly modifiedOf: (answer: KpiAnswer) => string;
}

/** Rows of a table or view that belong to the KPIs of a page. */
type RowsOf = (answers: readonly KpiAnswer[]) => PublishedTable;

function createRowsOf({ table, rows }: PublishedTable): RowsOf {
  const byKpi = Map.groupBy(rows, (row) => row.kpi_id);
  return (answers) => ({
    table,
    rows: answers.flatMap(({ kpi }) => byKpi.get(kpi.kpi_id) ?? []),
  });
}

const everyKpiOf = ({ kpis, retired }: KpiGroup) => [...kpis, ...retired];

/** Those of its policies, too. */
const everyKpiUnder = (goal: GoalAnswer) => [goal, ...goal.policies].flatMap(everyKpiOf);

interface FileWriter {
  readonly observationsOf: RowsOf;
  readonly resultsOf: RowsOf;
  readonly writeCell: CellWriter;
}

/** A file with the rows that it is written from. */
interface TableOfPage {
  readonly file: PublishedFile;
  readonly published: PublishedTable;
}

/** All rows under the names of their columns, and the newest ones in words. */
function csvFiles(
  path: string,
  answers: readonly KpiAnswer[],
  { observationsOf, resultsOf, writeCell }: FileWriter,
): readonly TableOfPage[] {
  const file = (format: Format, published: PublishedTable) => ({
    file: csvFile(`${path}.${formats[format].ending}`, format, { published, writeCell }),
    published,
  });
  return [file('results_csv', resultsOf(answers)), file('csv', observationsOf(answers))];
}

interface CsvContent {
  readonly published: PublishedTable;
  readonly writeCell: CellWriter;
}

const csvFile = (path: string, format: Format, { published, writeCell }: CsvContent) =>
  publishedFile({ path, format, rows: published.rows.length }, () =>
    withByteOrderMark(writeCsv(published, writeCell)),
  );

/**
 * The results in the words of a further edition, beside each page. All other files there are the same
 * for all editions.
 */
export function resultsFiles(
  results: PublishedTable,
  { database, portfolio }: { readonly database: Database; readonly portfolio: Portfolio },
): readonly PublishedFile[] {
  const writeCell = createCellWriter(database);
  const resultsOf = createRowsOf(results);
  const { goals, policies } = portfolio.structure;
  const beside = (path: string, answers: readonly KpiAnswer[]) =>
    csvFile(`${path}.${formats.results_csv.ending}`, 'results_csv', {
      published: resultsOf(answers),
      writeCell,
    });
  return [
    ...portfolio.everyKpi.map((answer) => beside(`kpis/${answer.kpi.kpi_id}`, [answer])),
    ...portfolio.projects.map((answer) =>
      beside(`projects/${answer.project.project_id}`, everyKpiOf(answer)),
    ),
    ...goals
      .filter(({ hasPage }) => hasPage)
      .map((answer) => beside(`goals/${answer.goal.goal_id}`, everyKpiUnder(answer))),
    ...policies
      .filter(({ hasPage }) => hasPage)
      .map((answer) => beside(`policies/${answer.policy.policy_id}`, everyKpiOf(answer))),
  ];
}

/** Without a single row it still describes its KPI or project. */
const jsonFile = (path: string, rows: number, value: () => unknown) =>
  publishedFile({ path: `${path}.json`, format: 'json', rows: rows === 0 ? null : rows }, () =>
    writeJson(value()),
  );

function createParts(data: PublishedData, { contextOf, portfolio }: PageFileContext): ObjectParts {
  const byKpi = Map.groupBy(data.database.observations, (row) => row.kpi_id);
  return {
    publish: createRowPublisher(data),
    observationsOf: ({ kpi }) => byKpi.get(kpi.kpi_id) ?? [],
    contextOf,
    alsoPoliciesOf: (answer) => policiesAlsoWith(answer, portfolio.structure),
  };
}

interface AimWriting {
  readonly writer: FileWriter;
  readonly parts: ObjectParts;
  readonly contextOf: PageFileContext['aimContextOf'];
}

/** The files beside the pages of goals and policies, as far as these have pages. */
function aimFiles(
  { structure: { goals, policies } }: Portfolio,
  { writer, parts, contextOf }: AimWriting,
): readonly PublishedFile[] {
  const files = (path: string, answers: readonly KpiAnswer[], value: () => unknown) => [
    ...csvFiles(path, answers, writer).map(({ file }) => file),
    jsonFile(path, answers.flatMap(parts.observationsOf).length, value),
  ];
  return [
    ...goals
      .filter(({ hasPage }) => hasPage)
      .flatMap((answer) =>
        files(`goals/${answer.goal.goal_id}`, everyKpiUnder(answer), () =>
          goalObject(answer, contextOf(answer), parts),
        ),
      ),
    ...policies
      .filter(({ hasPage }) => hasPage)
      .flatMap((answer) =>
        files(`policies/${answer.policy.policy_id}`, everyKpiOf(answer), () =>
          policyObject(answer, contextOf(answer), parts),
        ),
      ),
  ];
}

/** The files beside the pages of KPIs, projects, goals and policies. */
export function pageFiles(data: PublishedData, context: PageFileContext): readonly PublishedFile[] {
  const { portfolio, contextOf, projectContextOf, aimContextOf, modifiedOf } = context;
  const { sources } = data.database;
  const municipality = municipalityOf(data);
  const parts = createParts(data, context);
  const [observations] = data.tables.filter(({ table }) => table.name === 'observations');
  const writer = {
    observationsOf: createRowsOf(observations ?? data.latest),
    resultsOf: createRowsOf(data.results),
    writeCell: createCellWriter(data.database),
  };
  const metadataOf = async (answer: KpiAnswer, tables: readonly TableOfPage[]) => {
    const files = tables.map(async ({ file, published }) => ({
      file: await factsOf(file),
      published,
    }));
    return kpiMetadata({
      ...{ answer, sources, municipality },
      context: contextOf(answer),
      modified: modifiedOf(answer),
      nextUpdate: answer.kpi.next_update ?? data.settings.next_update,
      files: await Promise.all(files),
    });
  };
  const kpiFiles = (answer: KpiAnswer) => {
    const path = `kpis/${answer.kpi.kpi_id}`;
    const tables = csvFiles(path, [answer], writer);
    return [
      ...tables.map(({ file }) => file),
      jsonFile(path, parts.observationsOf(answer).length, () => kpiObject(answer, parts)),
      publishedFile({ path: `${path}.metadata.json`, format: 'metadata_json' }, async () =>
        writeJson(await metadataOf(answer, tables)),
      ),
    ];
  };
  const projectFiles = (answer: ProjectAnswer) => {
    const path = `projects/${answer.project.project_id}`;
    const answers = everyKpiOf(answer);
    const rows = answers.flatMap(parts.observationsOf).length;
    return [
      ...csvFiles(path, answers, writer).map(({ file }) => file),
      jsonFile(path, rows, () => projectObject(answer, projectContextOf(answer), parts)),
    ];
  };
  return [
    ...portfolio.everyKpi.flatMap(kpiFiles),
    ...portfolio.projects.flatMap(projectFiles),
    ...aimFiles(portfolio, { writer, parts, contextOf: aimContextOf }),
  ];
}
