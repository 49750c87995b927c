import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { subjectsOf } from '../derive/subjects.ts';
import type { Database } from '../model/database.ts';

/** Number of pages and size of a built site in bytes. */
function measure(directory: string): { readonly pages: number; readonly bytes: number } {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, facts: statSync(join(directory, name)) }))
    .filter(({ facts }) => facts.isFile());
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((total, { facts }) => total + facts.size, 0),
  };
}

/** One line that says what was built. `seconds` is the time that the build took. */
export function buildSummary(database: Database, directory: string, seconds: number): string {
  const { pages, bytes } = measure(directory);
  const { hasGoals, hasProjects } = subjectsOf(database);
  const facts = [
    ...(hasGoals ? [`${database.goals.length} goals`] : []),
    ...(hasProjects ? [`${database.projects.length} projects`] : []),
    `${database.kpis.length} KPIs`,
    `${database.observations.length} cells`,
    `${pages} pages`,
    `${seconds.toFixed(1)} s`,
    `${(bytes / 1e6).toFixed(1)} MB`,
  ];
  return `Built ${facts.join(' · ')}`;
}
