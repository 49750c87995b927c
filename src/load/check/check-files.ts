import {
  codelistFile,
  codelistNames,
  codelistPath,
  dataTables,
  declarationOf,
  headerOf,
  isLaterCodelist,
  pageNames,
  pagePath,
  settingsPath,
  tablePath,
  textOfPath,
} from '../content-layout.ts';
import type { ContentFile } from '../content.ts';
import { nearest } from '../read/nearest.ts';
import { filePlace } from '../problem/place.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { isReleased } from '../release/releases.ts';

interface ExpectedFile {
  readonly path: string;
  readonly isRequired: boolean;
  /** First row of a table; null for texts and settings. */
  readonly header: string | null;
}

const expectedFiles: readonly ExpectedFile[] = [
  ...dataTables.map((name) => ({
    path: tablePath(name),
    isRequired: !declarationOf(name).optional,
    header: headerOf(declarationOf(name)),
  })),
  ...codelistNames.map((name) => ({
    path: codelistPath(name),
    isRequired: !isLaterCodelist(name),
    header: headerOf(codelistFile),
  })),
  ...[settingsPath, ...pageNames.map((name) => pagePath(name))].map((path) => ({
    path,
    isRequired: true,
    header: null,
  })),
];

/**
 * Files that are missing, and files and links that nothing reads. A misspelt name explains the
 * missing file, so only the name is reported then; so does a link in place of a folder.
 */
export function checkFiles(files: readonly ContentFile[]): Problem[] {
  const present = new Set(files.map((file) => file.path));
  const absent = expectedFiles.filter((file) => !present.has(file.path));
  const expected = new Set(expectedFiles.map((file) => file.path));
  const unknown = files
    .filter((file) => !expected.has(file.path) && !isText(file.path))
    .filter((file) => !isReleased(file) || file.isLink)
    .map((file) => ({ ...file, meant: meantPath(file.path, absent) }));
  const explained = new Set(unknown.map((file) => file.meant));
  const links = unknown.filter((file) => file.isLink).map(({ path }) => path);
  const isBelowLink = (path: string) => links.some((link) => path.startsWith(`${link}/`));
  return [
    ...links.map((path) => problem(filePlace(path), 'file-linked', { found: path })),
    ...unknown
      .filter((file) => !file.isLink)
      .map(({ path, meant }) =>
        problem(filePlace(path), 'file-unknown', { found: path, nearest: meant }),
      ),
    ...absent
      .filter((file) => file.isRequired && !explained.has(file.path) && !isBelowLink(file.path))
      .map(({ path, header }) => problem(filePlace(path), 'file-missing', { header })),
  ];
}

/** The text of a project, or a translation of a text. */
function isText(path: string): boolean {
  const text = textOfPath(path);
  return text?.subject === 'project' || pageNames.some((name) => name === text?.name);
}

/** The absent file that was meant: its folder may differ, its name must be near. */
function meantPath(path: string, absent: readonly ExpectedFile[]): string | null {
  const project = /^content\/projects\/([^/.]+)\.(?:mdx|md|txt)$/iu.exec(path)?.[1];
  if (project) return `content/projects/${project}.mdx`;
  const byName = new Map(absent.map((file) => [baseName(file.path), file.path]));
  const name = nearest(baseName(path), byName.keys());
  return (name === null ? null : byName.get(name)) ?? null;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
