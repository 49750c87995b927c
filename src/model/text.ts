import type { Language } from './language.ts';

/** A piece of text in the languages in which the code describes itself. */
export type Text = Readonly<Record<'ja' | 'en', string>>;

/** The text in a language; in English where a further language has none. */
export function translated(text: Text, language: Language): string {
  const known: Readonly<Partial<Record<Language, string>>> = text;
  return known[language] ?? text.en;
}
