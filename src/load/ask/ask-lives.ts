import type { Observation } from '../../model/database.ts';
import { figuresOfProjects, newestVintage } from '../check/newest-rows.ts';
import { observedTables } from '../check/observed-tables.ts';
import { rowsBy } from '../check/row-index.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { askAt } from './ask-at.ts';

/** KPIs and projects that a report no longer has, has for the first time, or has although replaced. */
export function askLives(tables: ParsedTables): Question[] {
  const vintage = newestVintage(tables);
  if (vintage === null) return [];
  return [
    ...askKpis(tables, vintage),
    ...askAdded(tables),
    ...askSuccessors(tables),
    ...askProjects(tables, vintage),
  ];
}

function askKpis(tables: ParsedTables, vintage: string): Question[] {
  const { kpis, projects } = tables;
  const rows = observedTables(tables).flatMap((table) => table.rows);
  const told = rows.filter(({ values }) => values.vintage === vintage);
  const present = new Set(told.map(({ values }) => values.kpi_id));
  const byId = rowsBy(projects, 'project_id');
  // A report without KPIs, or with an unread one, does not say which it has dropped.
  if (present.size === 0 || present.has(undefined)) return [];
  return kpis.rows.flatMap((row) => {
    const { kpi_id: found = '', successor, ended_in: ended, project_id: project } = row.values;
    const isPresent = present.has(found);
    if (successor && isPresent) {
      const facts = { found: successor, kpi: found, vintage };
      return askAt({ table: kpis, row, column: 'successor' }, 'successor-early', facts);
    }
    if (isPresent || successor || ended) return [];
    if (byId.get(project ?? '')?.values.status === 'ended') return [];
    return askAt({ table: kpis, row, column: 'kpi_id' }, 'kpi-dropped', { found, vintage });
  });
}

/** What takes the place of a KPI comes when that goes: not before it, and not to go with it. */
function askSuccessors({ kpis, observations }: ParsedTables): Question[] {
  const first = firstVintages(observations.rows.map(({ values }) => values));
  const oldest = [...first.values()].sort()[0] ?? '';
  const last = new Map<string, string>();
  for (const {
    values: { kpi_id: id = '', vintage = '' },
  } of observations.rows) {
    if (vintage > (last.get(id) ?? '')) last.set(id, vintage);
  }
  return kpis.rows.flatMap((row) => {
    const { kpi_id: kpi = '', successor: found } = row.values;
    const [end, begun, over] = [last.get(kpi), first.get(found ?? ''), last.get(found ?? '')];
    if (!found || !end || !begun || !over) return [];
    const cell = { table: kpis, row, column: 'successor' };
    if (over <= end) return askAt(cell, 'successor-ended', { found, kpi, vintage: over });
    // What was in the first report is older than what left in it.
    if (begun > end || (begun === end && begun > oldest)) return [];
    return askAt(cell, 'successor-older', { found, kpi, vintage: begun });
  });
}

/** KPIs whose first report is not the first that has KPIs of their project or of the plan. */
function askAdded({ kpis, observations }: ParsedTables): Question[] {
  const firstOfKpi = firstVintages(observations.rows.map(({ values }) => values));
  const ownerOf = new Map(kpis.rows.map(({ values }) => [values.kpi_id, values.project_id ?? '']));
  const firstOfOwner = firstVintages(
    observations.rows.map(({ values: { kpi_id: id, vintage } }) => ({
      kpi_id: ownerOf.get(id),
      vintage,
    })),
  );
  const replacing = new Set(kpis.rows.map(({ values }) => values.successor));
  return kpis.rows.flatMap((row) => {
    const { kpi_id: found = '', introduced_in: introduced } = row.values;
    const vintage = firstOfKpi.get(found);
    const isNew = vintage !== undefined && vintage > (firstOfOwner.get(ownerOf.get(found)) ?? '');
    if (!isNew || introduced || replacing.has(found)) return [];
    return askAt({ table: kpis, row, column: 'kpi_id' }, 'kpi-added', { found, vintage });
  });
}

function firstVintages(
  rows: readonly Partial<Pick<Observation, 'kpi_id' | 'vintage'>>[],
): ReadonlyMap<string | undefined, string> {
  const first = new Map<string | undefined, string>();
  for (const { kpi_id: id, vintage } of rows) {
    if (vintage !== undefined && vintage < (first.get(id) ?? '9999')) first.set(id, vintage);
  }
  return first;
}

function askProjects(tables: ParsedTables, vintage: string): Question[] {
  const { projects } = tables;
  const figures = figuresOfProjects(tables, vintage);
  const begun = firstYears(tables);
  const years = rowsBy(tables.fiscal_years, 'fiscal_year');
  return projects.rows.flatMap((row) => {
    const { project_id: id = '', status: found } = row.values;
    const cell = { table: projects, row, column: 'status' };
    if (found === undefined || found === 'ended') return [];
    if (figures.size > 0 && !figures.has(id)) {
      return askAt(cell, 'project-dropped', { found: found ?? '', vintage });
    }
    const year = begun.get(id);
    const end = years.get(year ?? 0)?.values.end_date;
    if (found !== 'new' || year === undefined || end === undefined || end >= vintage) return [];
    return askAt(cell, 'project-no-longer-new', { found, year, vintage });
  });
}

/** The first year of each project's periods. */
function firstYears({ project_periods: periods }: ParsedTables): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { values } of periods.rows) {
    const { project_id: id, start_fiscal_year: start } = values;
    if (id === undefined || start === undefined) continue;
    first.set(id, Math.min(start, first.get(id) ?? start));
  }
  return first;
}
