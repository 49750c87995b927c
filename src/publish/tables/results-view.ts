import { documentName } from '../../derive/document-name.ts';
import { createLabels } from '../../derive/labels.ts';
import { roleOf, roleOfSilence } from '../../derive/role.ts';
import { indexBy, rowAt } from '../../derive/rows-by-key.ts';
import { yearsOf, type YearCell } from '../../derive/year-cells.ts';
import type { Database, Kpi, Observation, Project } from '../../model/database.ts';
import { roleWords } from '../../model/roles.ts';
import type { AnyRow } from '../../model/table.ts';
import { results } from '../../model/views/results.ts';
import { createFormWriter } from './results-forms.ts';
import { municipalityOf, type PublishedContent, type PublishedTable } from './published-table.ts';

type RowWriter = (kpi: Kpi, project: Project | null, cell: YearCell) => AnyRow;

function createRowWriter(content: PublishedContent): RowWriter {
  const { database } = content;
  const labels = createLabels(database, 'ja');
  const municipality = municipalityOf(content);
  const sources = indexBy(database.sources, ({ source_id }) => source_id);
  const writeForms = createFormWriter(database);
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
      official_name: kpi.name,
      unit: kpi.unit,
      fiscal_year_label: year.label_ja,
      fiscal_year: year.fiscal_year,
      role: roleWords[actual ? roleOf(actual, kpi) : roleOfSilence].label.ja,
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

/** KPIs in the order of the source: those of the projects, then those that belong to none. */
function inOrder({ projects, kpis }: Database): readonly (readonly [Kpi, Project | null])[] {
  const byProject = Map.groupBy(kpis, ({ project_id }) => project_id);
  const ordered = projects.toSorted((one, other) => one.project_no - other.project_no);
  return [...ordered, null].flatMap((project) =>
    (byProject.get(project?.project_id ?? null) ?? [])
      .toSorted((one, other) => one.kpi_no - other.kpi_no)
      .map((kpi) => [kpi, project] as const),
  );
}

/** The newest target and actual of each KPI and year, in words. */
export function resultsView(content: PublishedContent): PublishedTable {
  const { database } = content;
  const writeRow = createRowWriter(content);
  const years = indexBy(database.fiscal_years, ({ fiscal_year }) => fiscal_year);
  const observations = Map.groupBy(database.observations, ({ kpi_id }) => kpi_id);
  const rows = inOrder(database).flatMap(([kpi, project]) =>
    yearsOf(kpi, { observations: observations.get(kpi.kpi_id) ?? [], parts: [] }, years).map(
      (cell) => writeRow(kpi, project, cell),
    ),
  );
  return { table: results, rows };
}
