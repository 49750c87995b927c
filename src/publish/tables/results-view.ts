import { createLabels } from '../../derive/labels.ts';
import { roleOf } from '../../derive/role.ts';
import { indexBy, rowAt } from '../../derive/rows-by-key.ts';
import { yearsOf, type YearCell } from '../../derive/year-cells.ts';
import type { Database, Kpi, Project } from '../../model/database.ts';
import { roleWords } from '../../model/roles.ts';
import type { AnyRow } from '../../model/table.ts';
import { results } from '../../model/views/results.ts';
import { documentName } from '../descriptions/dataset.ts';
import { municipalityOf, type PublishedContent, type PublishedTable } from './published-table.ts';

type RowWriter = (kpi: Kpi, project: Project, cell: YearCell) => AnyRow;

function createRowWriter(content: PublishedContent): RowWriter {
  const { database } = content;
  const labels = createLabels(database, 'ja');
  const municipality = municipalityOf(content);
  const sources = indexBy(database.sources, ({ source_id }) => source_id);
  const document = (id: string) => documentName(rowAt(sources, id));
  return (kpi, { project_no, name_plain }, { year, target, actual }) => ({
    ...municipality,
    project_no,
    project: name_plain,
    kpi_id: kpi.kpi_id,
    kpi: kpi.name_plain,
    official_name: kpi.name,
    unit: kpi.unit,
    fiscal_year_label: year.label_ja,
    fiscal_year: year.fiscal_year,
    role: roleWords[roleOf(actual, kpi)].label.ja,
    target: target.value,
    actual: actual.value,
    status: labels('statuses', actual.status).label,
    as_of: actual.as_of,
    target_status: labels('statuses', target.status).label,
    target_as_published: target.value_as_published,
    actual_as_published: actual.value_as_published,
    source: document(actual.source_id),
    source_page: actual.source_page,
    target_source: document(target.source_id),
    target_source_page: target.source_page,
    note: actual.note,
    target_note: target.note,
    vintage: actual.vintage,
    target_vintage: target.vintage,
  });
}

/** Projects and their KPIs in the order of the source. */
function inOrder({ projects, kpis }: Database): readonly (readonly [Kpi, Project])[] {
  const byProject = Map.groupBy(kpis, ({ project_id }) => project_id);
  return projects
    .toSorted((one, other) => one.project_no - other.project_no)
    .flatMap((project) =>
      (byProject.get(project.project_id) ?? [])
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
    yearsOf(kpi, observations.get(kpi.kpi_id) ?? [], years).map((cell) =>
      writeRow(kpi, project, cell),
    ),
  );
  return { table: results, rows };
}
