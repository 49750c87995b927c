import { documentName } from '../../derive/document-name.ts';
import { createLabels } from '../../derive/labels.ts';
import { byGoalNumber, byNumber } from '../../derive/numbered.ts';
import { roleOf, roleOfSilence } from '../../derive/role.ts';
import { indexBy, rowAt } from '../../derive/rows-by-key.ts';
import { yearsOf, type YearCell } from '../../derive/year-cells.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Database, Kpi, Observation, Project } from '../../model/database.ts';
import type { Language } from '../../model/language.ts';
import { roleWords } from '../../model/roles.ts';
import type { AnyRow } from '../../model/table.ts';
import { translated } from '../../model/text.ts';
import { results } from '../../model/views/results.ts';
import { createFormWriter } from './results-forms.ts';
import { municipalityOf, type PublishedContent, type PublishedTable } from './published-table.ts';

type RowWriter = (kpi: Kpi, project: Project | null, cell: YearCell) => AnyRow;

/** In which language the results are told, and the content as it is written. */
export interface Telling {
  readonly language: Language;
  readonly printed: Database;
}

function createRowWriter(content: PublishedContent, { language, printed }: Telling): RowWriter {
  const { database, settings } = content;
  const labels = createLabels(database, language);
  const words = wordsOf(language, settings);
  const official = indexBy(printed.kpis, ({ kpi_id }) => kpi_id);
  const municipality = municipalityOf(content);
  const sources = indexBy(database.sources, ({ source_id }) => source_id);
  const writeForms = createFormWriter(database, words, labels);
  const document = (id: string) => documentName(rowAt(sources, id));
  const told = (row: Observation | null) => ({
    status: row && labels('statuses', row.status).label,
    as_published: row?.value_as_published ?? null,
    source: row && document(row.source_id),
    page: row?.source_page ?? null,
  });
  return (kpi, project, cell) => {
    const { year, target, actual } = cell;
    return {
      ...municipality,
      project_no: project?.project_no ?? null,
      project: project?.name_plain ?? null,
      kpi_id: kpi.kpi_id,
      kpi: kpi.name_plain,
      official_name: rowAt(official, kpi.kpi_id).name,
      unit: kpi.unit,
      fiscal_year_label: words.format.year(year),
      fiscal_year: year.fiscal_year,
      role: translated(roleWords[actual ? roleOf(actual, kpi) : roleOfSilence].label, language),
      target: target?.value ?? null,
      actual: actual?.value ?? null,
      status: told(actual).status,
      as_of: actual?.as_of ?? null,
      target_status: told(target).status,
      target_as_published: told(target).as_published,
      actual_as_published: told(actual).as_published,
      source: told(actual).source,
      source_page: told(actual).page,
      target_source: told(target).source,
      target_source_page: told(target).page,
      note: actual?.note ?? null,
      target_note: target?.note ?? null,
      vintage: actual?.vintage ?? null,
      target_vintage: target?.vintage ?? null,
      ...writeForms(kpi, cell),
    };
  };
}

/**
 * KPIs in the order of the source: those of each project, of the plan, of each goal and of its
 * policies.
 */
function inOrder({ projects, goals, policies, kpis }: Database): readonly Kpi[] {
  const under = Map.groupBy(
    policies.toSorted((one, other) => one.seq - other.seq),
    ({ goal_id }) => goal_id,
  );
  const owners = [
    ...projects.toSorted(byNumber(({ project_no }) => project_no)).map(ownerKey),
    ownerKey({}),
    ...goals
      .toSorted(byGoalNumber)
      .flatMap(({ goal_id }) => [
        ownerKey({ goal_id }),
        ...(under.get(goal_id) ?? []).map(({ policy_id }) => ownerKey({ policy_id })),
      ]),
  ];
  const places = new Map(owners.map((owner, place) => [owner, place]));
  const numbered = kpis.toSorted(byNumber(({ kpi_no }) => kpi_no));
  return numbered.toSorted(byNumber((kpi) => places.get(ownerKey(kpi)) ?? null));
}

type OwnerIds = Partial<Pick<Kpi, 'project_id' | 'policy_id' | 'goal_id'>>;

const ownerKey = ({ project_id = null, policy_id = null, goal_id = null }: OwnerIds) =>
  [project_id, policy_id, goal_id].join('/');

/** The newest target and actual of each KPI and year, in words of a language. */
export function resultsView(content: PublishedContent, telling: Telling): PublishedTable {
  const { database } = content;
  const writeRow = createRowWriter(content, telling);
  const years = indexBy(database.fiscal_years, ({ fiscal_year }) => fiscal_year);
  const observations = Map.groupBy(database.observations, ({ kpi_id }) => kpi_id);
  const projects = indexBy(database.projects, ({ project_id }) => project_id);
  const rows = inOrder(database).flatMap((kpi) =>
    yearsOf(kpi, observations.get(kpi.kpi_id) ?? [], years).map((cell) =>
      writeRow(kpi, projects.get(kpi.project_id ?? '') ?? null, cell),
    ),
  );
  return { table: results, rows };
}
