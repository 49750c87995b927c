import type { Language } from './language.ts';

/** A piece of text by language: in Japanese and in English always, in others where it has words. */
export type Text = Readonly<Record<'ja' | 'en', string> & Partial<Record<Language, string>>>;

/** The text in a language; in English where that one has no words. */
export function translated(text: Text, language: Language): string {
  const { [language]: words = text.en } = text;
  return words;
}
