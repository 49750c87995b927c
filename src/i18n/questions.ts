import { languages } from '../model/language.ts';
import type { questions as inJapanese } from './ja/questions.ts';
import type { Translation } from './translation.ts';

/** Things that people ask for, each with its words in one language. */
export type AskedThings = Translation<typeof inJapanese>;

/** In every language: people ask in any, whatever a site is published in. */
export const askedThings: readonly AskedThings[] = await Promise.all(
  languages.map(async (language) => {
    const folder = (await import(`./${language}/questions.ts`)) as { questions: AskedThings };
    return folder.questions;
  }),
);
