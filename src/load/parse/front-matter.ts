import { type Language, written } from '../../model/language.ts';
import type { ParsedMdx } from './parse-mdx.ts';
import type { ParsedProse, ParsedTexts } from './parse-prose.ts';

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
