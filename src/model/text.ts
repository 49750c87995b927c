import type { Language } from './language.ts';

/** The languages in which everything is described, whatever a site is published in. */
export type BaseLanguage = 'ja' | 'en';

/** A piece of text by language: in the base languages always, in others where it has words. */
export type Text = Readonly<Record<BaseLanguage, string> & Partial<Record<Language, string>>>;

/**
 * The languages in which the files of a site describe themselves, the one that stands first first:
 * a site without Japanese has English alone.
 */
export const descriptionLanguages = (
  languages: readonly Language[],
): readonly [BaseLanguage, ...BaseLanguage[]] => (languages.includes('ja') ? ['ja', 'en'] : ['en']);

/** The text in a language; in English where that one has no words. */
export function translated(text: Text, language: Language): string {
  const { [language]: words = text.en } = text;
  return words;
}
