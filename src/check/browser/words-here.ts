import { isLanguage, type Language, written } from '../../model/language.ts';
import type { CheckWords } from '../check-words.ts';

/** The words in the language of the page, and those only. */
export async function wordsHere(): Promise<{ words: CheckWords; language: Language }> {
  const { lang } = document.documentElement;
  const language = isLanguage(lang) ? lang : written;
  const { checkWords: words } = (await import(`../../i18n/${language}/check-words.ts`)) as {
    checkWords: CheckWords;
  };
  return { words, language };
}
