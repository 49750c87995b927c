import { type ReadFile, createBundle } from '../format/bundle.ts';
import type { Filters } from '../format/facets.ts';
import type { OtherWord } from '../text/variants.ts';
import { createAnswers } from './answer.ts';
import type { SearchAnswer, Hit, WiderAnswer } from './hit.ts';
import { resultOf } from './result.ts';

export interface SearchOptions {
  readonly read: ReadFile;
  /** Readings and other names; default none. */
  readonly words?: readonly OtherWord[];
  /** Pages with these values come after others that answer as well; default none. */
  readonly last?: Filters;
}

/** An open index. */
export type Search = ReturnType<typeof createSearch>;

/** Opens an index, in the browser or in Node. Nothing is read before the first search. */
export function createSearch({ read, words = [], last = {} }: SearchOptions) {
  const bundle = createBundle(read);
  const { answer: search, tables } = createAnswers(bundle, { words, last });
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
