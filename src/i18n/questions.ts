import { languages } from '../model/language.ts';
import { type Words, wordsOf } from './words.ts';

/** Things that people ask for, each with its words in one language. */
export type AskedThings = Words['questions'];

/** In every language: people ask in any, whatever a site is published in. */
export const askedThings: readonly AskedThings[] = languages.map(
  (language) => wordsOf(language).questions,
);
