import { checkMdx, type NamedRows } from './check-mdx.ts';
import { checkProseLinks } from './check-prose-links.ts';
import { checkProsePages } from './check-prose-pages.ts';
import { checkSections } from './check-sections.ts';
import type { Language } from '../../model/language.ts';
import { originalPath, projectOfPath } from '../content-layout.ts';
import { createNearest } from '../read/nearest.ts';
import {
  frontMatterText,
  textsByLanguage,
  type ParsedProse,
  type ParsedTexts,
} from '../parse/front-matter.ts';
import type { ParsedMdx } from '../parse/parse-mdx.ts';
import type { ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { filePlace, linePlace } from '../problem/place.ts';
import { problem, type Problem } from '../problem/problem.ts';

/** Every text by itself, and texts and projects against each other. */
export function checkProse(prose: ParsedProse, tables: ParsedTables): Problem[] {
  const named: NamedRows = {
    Kpi: namedRows(tables.kpis, 'kpi_id'),
    Project: namedRows(tables.projects, 'project_id'),
    Term: namedRows(tables.terms, 'term', 'term_en'),
  };
  const byLanguage = textsByLanguage(prose);
  const projects = byLanguage.flatMap(([, texts]) => texts.projects);
  return [
    ...byLanguage
      .flatMap(([, { pages, projects: texts }]) => [...pages, ...texts])
      .flatMap((mdx) => [...mdx.problems, ...checkMdx(mdx, named)]),
    ...checkProseLinks(prose, tables),
    ...checkProsePages(prose, tables),
    ...byLanguage.flatMap(([language, texts]) => sectionProblems(language, texts)),
    ...projects.flatMap((mdx) => ownerProblems(mdx, named.Project)),
    ...translationProblems(prose),
  ];
}

const sectionProblems = (language: Language, { projects }: ParsedTexts) =>
  projects.flatMap(({ file, tree }) => (tree ? checkSections(file, tree, language) : []));

/** A translation is of a text that is there: readers of other languages are shown that one. */
function translationProblems(prose: ParsedProse): Problem[] {
  const originals = new Set([...prose.projects, ...prose.pages].map(({ file }) => file));
  const texts = [...prose.translations.values()];
  return texts
    .flatMap(({ projects, pages }) => [...projects, ...pages])
    .map(({ file }) => ({ file, original: originalPath(file) }))
    .filter(({ original }) => !originals.has(original))
    .map(({ file, original }) => problem(filePlace(file), 'translation-alone', { original }));
}

/** Null when a row could not be read: it may be the one that a text names. */
function namedRows<R>(
  table: ParsedTable<R>,
  key: keyof R,
  ...others: readonly (keyof R)[]
): NamedRows['Kpi'] {
  if (!table.isComplete) return null;
  const named = (column: keyof R) =>
    table.rows.flatMap(({ values: { [column]: cell } }) =>
      typeof cell === 'string' ? [cell] : [],
    );
  const ids = named(key);
  if (ids.length < table.rows.length) return null;
  const known = [...ids, ...others.flatMap(named)];
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
