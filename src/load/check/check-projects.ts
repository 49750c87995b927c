import { placeIn } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { figuresOfProjects, newestVintage } from './newest-rows.ts';

/** A project has ended when the newest report no longer has it. */
export function checkProjects(tables: ParsedTables): Problem[] {
  const vintage = newestVintage(tables);
  if (vintage === null) return [];
  const figures = figuresOfProjects(tables, vintage);
  return tables.projects.rows.flatMap(({ row, values: { project_id: found = '', status } }) => {
    const figure = figures.get(found);
    if (status !== 'ended' || !figure) return [];
    const facts = { found, vintage, file: figure.table.file, row: figure.row.row };
    return [problem(placeIn(tables.projects, row, 'status'), 'ended-too-early', facts)];
  });
}
