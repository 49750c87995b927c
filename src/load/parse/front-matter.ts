import { type Language, written } from '../../model/language.ts';
import type { ParsedMdx } from './parse-mdx.ts';

/** The MDX files of a language, as far as they could be read. */
export interface ParsedTexts {
  readonly projects: readonly ParsedMdx[];
  readonly pages: readonly ParsedMdx[];
}

/** Every MDX file, as far as it could be read. */
export interface ParsedProse extends ParsedTexts {
  readonly translations: ReadonlyMap<Language, ParsedTexts>;
  /** Projects that a file in their folder is named for, whatever its ending. */
  readonly namedProjects: ReadonlySet<string>;
}

/** Every text with its language, the written ones first. */
export const textsByLanguage = (
  prose: ParsedProse,
): readonly (readonly [language: Language, texts: ParsedTexts])[] => [
  [written, prose],
  ...prose.translations,
];

/** A setting of the front matter; empty where it could not be read. */
export function frontMatterText({ frontMatter }: ParsedMdx, key: string): string {
  const value = frontMatter?.values[key];
  return typeof value === 'string' ? value : '';
}
