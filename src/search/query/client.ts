import { type Answer, type Hit, createAnswers } from './answer.ts';
import { type ReadFile, createBundle } from '../format/bundle.ts';
import type { Filters } from '../format/facets.ts';
import type { Query, Term } from './query.ts';
import { resultOf } from './result.ts';
import { spellingsOf } from './spelling.ts';
import { suggestionsFor } from './suggest.ts';
import type { OtherWord } from '../text/variants.ts';

export interface SearchOptions {
  readonly read: ReadFile;
  /** Readings and other names; default none. */
  readonly words?: readonly OtherWord[];
}

/** An open index. */
export type Search = ReturnType<typeof createSearch>;

/** Suggestions that are made, and candidates that are tried for them. */
const maxSuggestions = 3;
const maxCandidates = 8;

/** The same query with one of its terms replaced. */
function rewritten({ included, excluded }: Query, term: Term, text: string): string {
  const words = included.map((each) => (each === term ? text : each.written));
  return [...words, ...excluded.map(({ written }) => `-${written}`)].join(' ');
}

/** Opens an index, in the browser or in Node. Nothing is read before the first search. */
export function createSearch({ read, words = [] }: SearchOptions) {
  const bundle = createBundle(read);
  const search = createAnswers(bundle, words);

  /** Queries that find something, for one that finds nothing: slips of the pen mended. */
  const suggest = async ({ query }: Answer, filters: Filters = {}): Promise<string[]> => {
    const terms = await Promise.all(
      query.included.map(async (term) => {
        const spellings = await spellingsOf(term, words, bundle);
        return { term, isFound: spellings.some(({ matches }) => matches.size > 0) };
      }),
    );
    const missing = terms.find(({ isFound }) => !isFound)?.term;
    if (!missing) return [];
    const candidates = suggestionsFor(missing.text, await bundle.vocabulary())
      .slice(0, maxCandidates)
      .map((text) => rewritten(query, missing, text));
    const answers = await Promise.all(candidates.map((typed) => search(typed, filters)));
    return candidates.filter((_, n) => answers[n]?.hits.length).slice(0, maxSuggestions);
  };

  return {
    /** The pages that answer a query, all of them. */
    search,
    /** What is shown of one of them. */
    open: (hit: Hit) => resultOf(hit, bundle),
    suggest,
  };
}
