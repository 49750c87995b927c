import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import { askAt } from './ask-at.ts';

/** KPIs of projects in plain Japanese without plain words: those pages show them as they are. */
export function askEasy({ kpis: table, easy_kpis, easy_projects }: ParsedTables): Question[] {
  const told = new Set(easy_kpis.rows.map(({ values }) => values.kpi_id));
  const projects = new Set(easy_projects.rows.map(({ values }) => values.project_id));
  return table.rows.flatMap((row) => {
    const { kpi_id: found, project_id: project, ended_in: end, successor } = row.values;
    if (found === undefined || !project || !projects.has(project) || told.has(found)) return [];
    if (end != null || successor != null) return [];
    return askAt({ table, row, column: 'kpi_id' }, 'easy-untold', { found });
  });
}
