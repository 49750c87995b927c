import { type Language, written } from '../model/language.ts';
import type { Span } from './measured.ts';

/** Letters, and the punctuation and wide forms that Japanese is set with. */
const letter =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\u30fb\\u30fc\\uff00-\\uffef]';

/** From the first to the last letter of what holds together, with digits before and signs between. */
const run = new RegExp(`(?:(?<![\\p{L}\\d.,])[\\d.,+−-]+)?${letter}(?:[^\\s“”]*${letter})?`, 'gu');

/** Finds Japanese in a text of another language, such as the name of an office. */
export function japaneseWords(text: string): readonly Span[] {
  return [...text.matchAll(run)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/** The text with something put around its Japanese words. */
export function withJapaneseWords(text: string, wrap: (words: string) => string): string {
  return japaneseWords(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + wrap(text.slice(start, end)) + rest.slice(end),
    text,
  );
}

/**
 * The language of a text that a site in another language shows as it is written; undefined where
 * it is that of the site.
 */
export function foreignLanguage(text: string, language: Language): Language | undefined {
  if (language === written || japaneseWords(text).length === 0) return undefined;
  return /\p{L}/u.test(withJapaneseWords(text, () => '')) ? undefined : written;
}
