import { checkMdx, type NamedRows } from './check-mdx.ts';
import { checkProsePages } from './check-pages.ts';
import { checkProseLinks } from './check-prose-links.ts';
import { checkSections } from './check-sections.ts';
import { projectOfPath } from '../content-layout.ts';
import { createNearest } from '../read/nearest.ts';
import type { ParsedMdx } from '../parse/parse-mdx.ts';
import { frontMatterText, type ParsedProse } from '../parse/parse-prose.ts';
import type { ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { linePlace } from '../problem/place.ts';
import { problem, type Problem } from '../problem/problem.ts';

/** Every text by itself, and texts and projects against each other. */
export function checkProse(prose: ParsedProse, tables: ParsedTables): Problem[] {
  const { projects, pages } = prose;
  const named: NamedRows = {
    Kpi: namedRows(tables.kpis, 'kpi_id'),
    Project: namedRows(tables.projects, 'project_id'),
  };
  return [
    ...[...pages, ...projects].flatMap((mdx) => [...mdx.problems, ...checkMdx(mdx, named)]),
    ...checkProseLinks(prose, tables),
    ...checkProsePages(prose, tables),
    ...projects.flatMap((mdx) => (mdx.tree ? checkSections(mdx.file, mdx.tree) : [])),
    ...projects.flatMap((mdx) => ownerProblems(mdx, named.Project)),
  ];
}

/** Null when a row could not be read: it may be the one that a text names. */
function namedRows<R>(table: ParsedTable<R>, key: keyof R): NamedRows['Kpi'] {
  if (!table.isComplete) return null;
  const ids = table.rows.map(({ values }) => values[key]);
  const known = ids.filter((id): id is R[keyof R] & string => typeof id === 'string');
  if (known.length < ids.length) return null;
  return { file: table.file, ids: new Set(known), nearest: createNearest(known) };
}

/** The file is named for the project that its front matter names, and the project exists. */
function ownerProblems(mdx: ParsedMdx, known: NamedRows['Project']): Problem[] {
  const file = projectOfPath(mdx.file) ?? '';
  const found = frontMatterText(mdx, 'project_id');
  const row = mdx.lines.findIndex((line) => line.startsWith('project_id')) + 1;
  const place = linePlace(mdx.file, Math.max(1, row), 'project_id');
  if (found !== '' && found !== file) {
    return [problem(place, 'project-mismatched', { found, file: `${file}.mdx` })];
  }
  if (!known || known.ids.has(file)) return [];
  return [problem(place, 'project-unlisted', { found: file, nearest: known.nearest(file) })];
}
