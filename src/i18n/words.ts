import { ja } from './ja.ts';

export type Language = 'ja' | 'en';

/** Every word of the interface; all languages have the same keys. */
export type Words = typeof ja;

/** The words of a page's language. A page whose language is not known is Japanese. */
export function wordsOf(language: string | undefined): Words {
  return language === 'ja' ? ja : ja;
}
