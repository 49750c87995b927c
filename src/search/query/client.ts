import { type Bundle, type ReadFile, createBundle } from '../format/bundle.ts';
import type { Filters } from '../format/facets.ts';
import type { OtherWord } from '../text/variants.ts';
import { createAnswers } from './answer.ts';
import type { SearchAnswer, Hit, WiderAnswer } from './hit.ts';
import { resultOf } from './result.ts';
import type { FormsOf } from './spelling.ts';

export interface SearchOptions {
  readonly read: ReadFile;
  /** Readings and other names; default none. */
  readonly words?: readonly OtherWord[];
  /** Pages with these values come after others that answer as well; default none. */
  readonly last?: Filters;
  /** The language of the pages: words of some are found by their other forms, too; default none. */
  readonly language?: string;
}

/** What finds other forms of words, by language; loaded with the first search. */
const formFinders: Readonly<Record<string, (bundle: Bundle) => Promise<FormsOf>>> = {
  en: async (bundle) => (await import('./english-forms.ts')).createEnglishForms(bundle),
};

/** Opens what finds forms when a word is first sought; tries again after a failure. */
function formsIn(language: string, bundle: Bundle): FormsOf {
  const { [language]: open } = formFinders;
  if (!open) return () => Promise.resolve([]);
  let opened: Promise<FormsOf> | null = null;
  return async (term) => {
    opened ??= open(bundle);
    opened.catch(() => (opened = null));
    return (await opened)(term);
  };
}

/** An open index. */
export type Search = ReturnType<typeof createSearch>;

/** Opens an index, in the browser or in Node. Nothing is read before the first search. */
export function createSearch({ read, words = [], last = {}, language = '' }: SearchOptions) {
  const bundle = createBundle(read);
  const { answer: search, tables } = createAnswers(bundle, {
    words,
    last,
    formsOf: formsIn(language, bundle),
  });
  const widening = async () =>
    (await import('./widening.ts')).createWidening({ bundle, words, search, tables });

  return {
    /** The pages that answer a query, all of them. */
    search,
    /** What is shown of one of them. */
    open: (hit: Hit) => resultOf(hit, bundle),
    /** For a query that finds little: the words in other spellings, and pages with parts of it. */
    widen: async (
      typed: string,
      answer: SearchAnswer,
      filters: Filters = {},
    ): Promise<WiderAnswer> => (await widening()).widen(typed, answer, filters),
    /** Queries that find something, for one that finds nothing: slips of the pen mended. */
    suggest: async (answer: SearchAnswer, filters: Filters = {}): Promise<string[]> =>
      (await widening()).suggest(answer, filters),
  };
}
