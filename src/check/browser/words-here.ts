import type { Language } from '../../model/language.ts';
import type { CheckWords } from '../check-words.ts';

/** The words in the language of the page, and those only. */
export async function wordsHere(): Promise<{ words: CheckWords; language: Language }> {
  if (document.documentElement.lang === 'en') {
    const { checkWordsInEnglish: words } = await import('../words/en.ts');
    return { words, language: 'en' };
  }
  const { checkWordsInJapanese: words } = await import('../words/ja.ts');
  return { words, language: 'ja' };
}
