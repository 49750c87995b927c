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

/** What a page with files beside it is about. */
type Subject =
  | { readonly kind: 'kpi'; readonly answer: KpiAnswer }
  | { readonly kind: 'project'; readonly answer: ProjectAnswer }
  | { readonly kind: 'goal'; readonly answer: GoalAnswer }
  | { readonly kind: 'policy'; readonly answer: PolicyAnswer };

interface PageWithFiles {
  readonly subject: Subject;
  /** Of its files, without their ending. */
  readonly path: string;
  /** Those whose rows the files hold. */
  readonly kpis: readonly KpiAnswer[];
}

const everyKpiOf = ({ kpis, retired }: KpiGroup) => [...kpis, ...retired];

function pageOf(subject: Subject): PageWithFiles {
  switch (subject.kind) {
    case 'kpi':
      return { subject, path: `kpis/${subject.answer.kpi.kpi_id}`, kpis: [subject.answer] };
    case 'project': {
      const { answer } = subject;
      return { subject, path: `projects/${answer.project.project_id}`, kpis: everyKpiOf(answer) };
    }
    case 'goal': {
      const { answer } = subject;
      const kpis = [answer, ...answer.policies].flatMap(everyKpiOf);
      return { subject, path: `goals/${answer.goal.goal_id}`, kpis };
    }
    case 'policy': {
      const { answer } = subject;
      return { subject, path: `policies/${answer.policy.policy_id}`, kpis: everyKpiOf(answer) };
    }
  }
}

/** All pages with files beside them; a goal has the KPIs of its policies, too. */
function pagesWithFiles({ everyKpi, projects, structure }: Portfolio): readonly PageWithFiles[] {
  const goals = structure.goals.filter(({ hasPage }) => hasPage);
  const policies = structure.policies.filter(({ hasPage }) => hasPage);
  const subjects: readonly Subject[] = [
    ...everyKpi.map((answer) => ({ kind: 'kpi' as const, answer })),
    ...projects.map((answer) => ({ kind: 'project' as const, answer })),
    ...goals.map((answer) => ({ kind: 'goal' as const, answer })),
    ...policies.map((answer) => ({ kind: 'policy' as const, answer })),
  ];
  return subjects.map(pageOf);
}

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
  { path, kpis }: PageWithFiles,
  { observationsOf, resultsOf, writeCell }: FileWriter,
): readonly TableOfPage[] {
  const file = (format: Format, published: PublishedTable) => ({
    file: csvFile(`${path}.${formats[format].ending}`, format, { published, writeCell }),
    published,
  });
  return [file('results_csv', resultsOf(kpis)), file('csv', observationsOf(kpis))];
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
  return pagesWithFiles(portfolio).map(({ path, kpis }) =>
    csvFile(`${path}.${formats.results_csv.ending}`, 'results_csv', {
      published: resultsOf(kpis),
      writeCell,
    }),
  );
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
  const objectOf = ({ subject }: PageWithFiles) => {
    switch (subject.kind) {
      case 'kpi':
        return kpiObject(subject.answer, parts);
      case 'project':
        return projectObject(subject.answer, projectContextOf(subject.answer), parts);
      case 'goal':
        return goalObject(subject.answer, aimContextOf(subject.answer), parts);
      case 'policy':
        return policyObject(subject.answer, aimContextOf(subject.answer), parts);
    }
  };
  return pagesWithFiles(portfolio).flatMap((page) => {
    const { subject, path, kpis } = page;
    const tables = csvFiles(page, writer);
    const rows = kpis.flatMap(parts.observationsOf).length;
    const files = [...tables.map(({ file }) => file), jsonFile(path, rows, () => objectOf(page))];
    if (subject.kind !== 'kpi') return files;
    const metadata = publishedFile({ path: `${path}.metadata.json`, format: 'metadata_json' }, () =>
      metadataOf(subject.answer, tables).then(writeJson),
    );
    return [...files, metadata];
  });
}
