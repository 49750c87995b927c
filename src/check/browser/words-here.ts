import type { FindingWords } from '../../load/problem/tell.ts';
import { isLanguage, type Language, written } from '../../model/language.ts';
import type { CheckWords } from '../check-words.ts';

interface WordsHere {
  readonly words: CheckWords;
  /** What the checks of the site say of tables. */
  readonly findingWords: FindingWords;
  readonly language: Language;
}

/** The words in the language of the page, and those only. */
export async function wordsHere(): Promise<WordsHere> {
  const { lang } = document.documentElement;
  const language = isLanguage(lang) ? lang : written;
  const [{ checkWords: words }, findingWords] = await Promise.all([
    import(`../../i18n/${language}/check-words.ts`) as Promise<{ checkWords: CheckWords }>,
    tableWordsIn(language),
  ]);
  return { words, findingWords, language };
}

/** Problems and questions have words in the base languages; any other is told them in English. */
async function tableWordsIn(language: Language): Promise<FindingWords> {
  if (language === 'ja') return (await import('../table-words/ja.ts')).tableWordsJa;
  return (await import('../table-words/en.ts')).tableWordsEn;
}
