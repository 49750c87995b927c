import { type Language, otherLanguages, written } from '../../model/language.ts';
import { pageNames, pagePath, textOfPath } from '../content-layout.ts';
import type { ContentFile, PageProse, ProjectProse, Prose, ProseTexts } from '../content.ts';
import { frontMatterText, type ParsedProse, type ParsedTexts } from './front-matter.ts';
import { parseMdx, type ParsedMdx } from './parse-mdx.ts';
import type { ParsedTables } from './parse-tables.ts';
import { plainText } from './prose-tree.ts';
import { pageShape, projectShape, type SettingGroup } from '../read/settings-shape.ts';

type FilesByPath = ReadonlyMap<string, ContentFile>;

export function parseProse(files: FilesByPath): ParsedProse {
  return {
    ...parseTexts(files, written),
    translations: new Map(
      otherLanguages.map((language) => [language, parseTexts(files, language)]),
    ),
    namedProjects: new Set([...files.keys()].map(namedProject)),
  };
}

function parseTexts(files: FilesByPath, language: Language): ParsedTexts {
  const parse = (path: string, shape: SettingGroup) => {
    const file = files.get(path);
    return file ? [parseMdx(file, shape)] : [];
  };
  const projectPaths = [...files.keys()].filter((path) => {
    const text = textOfPath(path);
    return text?.subject === 'project' && text.language === language;
  });
  return {
    projects: projectPaths.flatMap((path) => parse(path, projectShape)),
    pages: pageNames.flatMap((name) => parse(pagePath(name, language), pageShape)),
  };
}

function namedProject(path: string): string {
  return /^content\/projects\/([^/.]+)/u.exec(path)?.[1] ?? '';
}

/** The texts in the order of the table projects. Only for prose without problems. */
export function proseByProject(prose: ParsedProse, tables: ParsedTables): Prose {
  const translations = [...prose.translations].map(
    ([language, texts]) => [language, textsByProject(texts, tables)] as const,
  );
  return { ...textsByProject(prose, tables), translations: new Map(translations) };
}

function textsByProject(
  { projects, pages }: ParsedTexts,
  { projects: table }: ParsedTables,
): ProseTexts {
  const byProject = new Map(projects.map((mdx) => [frontMatterText(mdx, 'project_id'), mdx]));
  return {
    projects: table.rows.flatMap(({ values }) => {
      const mdx = byProject.get(values.project_id ?? '');
      return mdx ? [projectProse(mdx)] : [];
    }),
    pages: pages.map(pageProse),
  };
}

const proseText = ({ file, body, tree }: ParsedMdx) => ({
  path: file,
  language: textOfPath(file)?.language ?? written,
  body,
  plainText: tree ? plainText(tree) : '',
});

function projectProse(mdx: ParsedMdx): ProjectProse {
  return {
    ...proseText(mdx),
    project_id: frontMatterText(mdx, 'project_id'),
    summary: frontMatterText(mdx, 'summary') || null,
  };
}

function pageProse(mdx: ParsedMdx): PageProse {
  return {
    ...proseText(mdx),
    name: textOfPath(mdx.file)?.name ?? '',
    title: frontMatterText(mdx, 'title'),
    summary: frontMatterText(mdx, 'summary'),
  };
}
