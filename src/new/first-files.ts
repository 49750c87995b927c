import { firstAboutPage, firstSettings } from '../i18n/first-content.ts';
import { editedTexts, type AnyEdit } from '../change-set/apply-edits.ts';
import {
  dataTables,
  declarationOf,
  pagePath,
  settingsPath,
  tablePath,
} from '../load/content-layout.ts';
import type { ContentFile } from '../load/content.ts';
import type { CityFacts } from './city-facts.ts';

const encoder = new TextEncoder();

const fileOf = (path: string, text: string): ContentFile => ({ path, bytes: encoder.encode(text) });

/** Every file of a new content: its settings, its page, the lists of codes, and tables. */
export function firstFiles(
  facts: CityFacts,
  codelists: readonly ContentFile[],
  edits: readonly AnyEdit[],
): ContentFile[] {
  const files = [
    ...codelists,
    fileOf(pagePath('about'), firstAboutPage(facts)),
    fileOf(settingsPath, firstSettings(facts)),
    ...[...editedTexts(codelists, edits)].map(([path, text]) => fileOf(path, text)),
  ];
  const written = new Set(files.map(({ path }) => path));
  const empty = dataTables
    .filter((name) => !declarationOf(name).optional && !written.has(tablePath(name)))
    .map((name) => fileOf(tablePath(name), `${headerOfNew(name)}\n`));
  return [...files, ...empty].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The columns that every content has. */
const headerOfNew = (name: (typeof dataTables)[number]) =>
  Object.entries(declarationOf(name).columns)
    .flatMap(([column, { since }]) => (since === undefined ? [column] : []))
    .join(',');
