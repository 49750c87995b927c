import { pageNames, pagePath, projectOfPath } from '../content-layout.ts';
import type { ContentFile, PageProse, ProjectProse, Prose } from '../content.ts';
import { parseMdx, type ParsedMdx } from './parse-mdx.ts';
import type { ParsedTables } from './parse-tables.ts';
import { plainText } from './prose-tree.ts';
import { pageShape, projectShape, type SettingGroup } from '../read/settings-shape.ts';

/** Every MDX file, as far as it could be read. */
export interface ParsedProse {
  readonly projects: readonly ParsedMdx[];
  readonly pages: readonly ParsedMdx[];
  /** Projects that a file in their folder is named for, whatever its ending. */
  readonly namedProjects: ReadonlySet<string>;
}

type FilesByPath = ReadonlyMap<string, ContentFile>;

export function parseProse(files: FilesByPath): ParsedProse {
  const parse = (path: string, shape: SettingGroup) => {
    const file = files.get(path);
    return file ? [parseMdx(file, shape)] : [];
  };
  const projectPaths = [...files.keys()].filter((path) => projectOfPath(path) !== null);
  return {
    projects: projectPaths.flatMap((path) => parse(path, projectShape)),
    pages: pageNames.flatMap((name) => parse(pagePath(name), pageShape)),
    namedProjects: new Set([...files.keys()].map(namedProject)),
  };
}

function namedProject(path: string): string {
  return /^content\/projects\/([^/.]+)/u.exec(path)?.[1] ?? '';
}

/** A setting of the front matter; empty where it could not be read. */
export function frontMatterText({ frontMatter }: ParsedMdx, key: string): string {
  const value = frontMatter?.values[key];
  return typeof value === 'string' ? value : '';
}

/** The texts in the order of the table projects. Only for prose without problems. */
export function proseByProject(
  { projects, pages }: ParsedProse,
  { projects: table }: ParsedTables,
): Prose {
  const byProject = new Map(projects.map((mdx) => [frontMatterText(mdx, 'project_id'), mdx]));
  return {
    projects: table.rows.flatMap(({ values }) => {
      const mdx = byProject.get(values.project_id ?? '');
      return mdx ? [projectProse(mdx)] : [];
    }),
    pages: pages.map((mdx, index) => pageProse(mdx, pageNames[index] ?? '')),
  };
}

const proseText = ({ file, body, tree }: ParsedMdx) => ({
  path: file,
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

function pageProse(mdx: ParsedMdx, name: string): PageProse {
  return {
    ...proseText(mdx),
    name,
    title: frontMatterText(mdx, 'title'),
    summary: frontMatterText(mdx, 'summary'),
  };
}
