import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Translation } from './translation.ts';

export type Language = 'ja' | 'en';

/** Every word of the interface; all languages have the same keys. */
export type Words = Translation<typeof ja>;

/** The language of a page. A page whose language is not known is Japanese. */
export const languageOf = (locale: string | undefined): Language => (locale === 'en' ? 'en' : 'ja');

/** The words of a page's language. A page whose language is not known is Japanese. */
export function wordsOf(language: string | undefined): Words {
  return language === 'en' ? en : ja;
}

/** A sentence for people whose language is not known: in Japanese, and below it in English. */
export const inBoth = (say: (words: Words) => string): string => [say(ja), say(en)].join('\n');
