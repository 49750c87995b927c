import type { FindingWords } from '../../load/problem/tell.ts';
import { isLanguage, type Language, written } from '../../model/language.ts';
import type { WrittenReasons } from '../../change-set/bringing-words.ts';
import type { CheckWords } from '../check-words.ts';

interface WordsHere {
  readonly words: CheckWords;
  /** What the checks of the site say of tables. */
  readonly findingWords: FindingWords;
  readonly language: Language;
  /** In the language of the content, whatever that of the page. */
  readonly reasons: WrittenReasons;
}

/** The words in the language of the page, and the reasons, which the page holds. */
export async function wordsHere({ dataset }: HTMLElement): Promise<WordsHere> {
  const language = languageOf(document.documentElement.lang);
  const [words, findingWords] = await Promise.all([checkWordsIn(language), tableWordsIn(language)]);
  const reasons = JSON.parse(dataset.reasons ?? '') as WrittenReasons;
  return { words, findingWords, language, reasons };
}

const languageOf = (code: string): Language => (isLanguage(code) ? code : written);

/** A language that begins has no such file yet, and is told in English what it has not said. */
async function checkWordsIn(language: Language): Promise<CheckWords> {
  const { checkWords } = await wordsFile(language).catch(() => wordsFile('en'));
  return checkWords;
}

const wordsFile = (language: Language) =>
  import(`../../i18n/${language}/check-words.ts`) as Promise<{ checkWords: CheckWords }>;

/** Problems and questions have words in the base languages; any other is told them in English. */
async function tableWordsIn(language: Language): Promise<FindingWords> {
  if (language === 'ja') return (await import('../table-words/ja.ts')).tableWordsJa;
  return (await import('../table-words/en.ts')).tableWordsEn;
}
