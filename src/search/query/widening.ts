import type { Bundle } from '../format/bundle.ts';
import { type Filters, passes } from '../format/facets.ts';
import type { OtherWord } from '../text/variants.ts';
import { type Answers, withPart } from './answer.ts';
import type { SearchAnswer, Hit, WiderAnswer } from './hit.ts';
import type { Query, QueryTerm } from './query.ts';
import { createReadings } from './readings.ts';
import { spellingsOf } from './spelling.ts';
import { suggestionsFor } from './suggest.ts';
import type { Tables } from './tables.ts';
import { type Part, createParts } from './parts.ts';

/** What is done for a query that finds little. Loaded when that happens. */

/** Suggestions that are made, and candidates that are tried for them. */
const maxSuggestions = 3;
const maxCandidates = 8;
/** Pages that have parts of a query: so many are shown, if they have enough of it. */
const maxPartial = 20;
const leastShare = 0.4;

/** The same query with one of its terms replaced. */
function rewritten({ included, excluded }: Query, term: QueryTerm, text: string): string {
  const words = included.map((each) => (each === term ? text : each.written));
  return [...words, ...excluded.map(({ written }) => `-${written}`)].join(' ');
}

/** Rare parts say more than frequent ones. */
const rarityOf = ({ spellings }: Part, pages: number) => {
  const found = new Set(spellings.flatMap(({ matches }) => [...matches.keys()])).size;
  return Math.log(1 + (pages - found + 0.5) / (found + 0.5));
};

/** Pages with parts of the query, ordered by how much of it they have and where. */
function partialHits(parts: readonly Part[], query: Query, tables: Tables): Hit[] {
  const weights = parts.map((part) => rarityOf(part, tables.pages));
  const most = Math.max(...weights, 1);
  const question = query.included.map(({ text }) => text).join(' ');
  const fits = tables.answering(question);
  const within = tables.within(question);
  const pages = new Set(
    parts.flatMap(({ spellings }) => spellings.flatMap(({ matches }) => [...matches.keys()])),
  );
  const hits = [...new Set([...pages, ...fits.keys()])].map((page) => {
    const found = parts.flatMap(({ spellings }, n) => {
      const spelling = spellings.find(({ matches }) => matches.has(page));
      return spelling ? [{ spelling, weight: weights[n] ?? 0 }] : [];
    });
    const ofParts = found.map(
      ({ spelling, weight }) => weight * (1 + tables.rank(page, [spelling]) / 2),
    );
    const own = within.get(page);
    const asked = [own, fits.get(page)].flatMap((each) => each?.words ?? []);
    const telling = found.filter(
      ({ spelling }) => !asked.some((word) => word.includes(spelling.text)),
    );
    const fit = telling.length > 0 && own ? own : fits.get(page);
    const share = fit ? fit.covered / (fit.covered + fit.left) : 0;
    const ofQuestion = most * 4 * share ** 2;
    const hit = {
      page,
      facets: tables.facets(page),
      sought: (telling.length > 0 ? telling : found).map(({ spelling }) => spelling.text),
      variants: found.map(({ spelling }) => spelling.written),
      isLast: tables.isLast(page),
      score: ofParts.reduce((a, b) => a + b, ofQuestion),
    };
    if (telling.length > 0 && own) return withPart(hit, own);
    return withPart(hit, found.length > 0 ? undefined : fit);
  });
  return hits.sort(
    (a, b) => Number(a.isLast) - Number(b.isLast) || b.score - a.score || a.page - b.page,
  );
}

/** What a search needs to look further. */
interface Narrow {
  readonly bundle: Bundle;
  readonly words: readonly OtherWord[];
  readonly search: Answers;
  readonly tables: () => Promise<Tables>;
}

export function createWidening({ bundle, words, search, tables }: Narrow) {
  /** Queries that find something, for one that finds nothing: slips of the pen mended. */
  const suggest = async ({ query }: SearchAnswer, filters: Filters = {}): Promise<string[]> => {
    const terms = await Promise.all(
      query.included.map(async (term) => {
        const spellings = await spellingsOf(term, words, bundle);
        return { term, isFound: spellings.some(({ matches }) => matches.size > 0) };
      }),
    );
    const missing = terms.find(({ isFound }) => !isFound)?.term;
    if (!missing || (await tables()).isAsked(missing.text)) return [];
    const candidates = suggestionsFor(missing.text, (await bundle.lexicon()).words)
      .slice(0, maxCandidates)
      .map((text) => rewritten(query, missing, text));
    const answers = await Promise.all(candidates.map((typed) => search(typed, filters)));
    return candidates.filter((_, n) => answers[n]?.hits.length).slice(0, maxSuggestions);
  };

  /** Other spellings of the words of the site, by their readings and writings. */
  const respelled = async ({ included }: Query): Promise<OtherWord[]> => {
    const otherSpellings = createReadings(await bundle.lexicon(), words);
    const terms = included.filter(({ isQuoted }) => !isQuoted);
    return terms.flatMap(({ text }) => otherSpellings(text).map((also) => ({ word: text, also })));
  };

  /** The same answer with all that the site has for its words in other spellings and in parts. */
  const widen = async (
    typed: string,
    answer: SearchAnswer,
    filters: Filters = {},
  ): Promise<WiderAnswer> => {
    const nothing = { partial: [], parts: [], absent: [] };
    const more = await respelled(answer.query);
    const wider = more.length > 0 ? await search(typed, filters, more) : answer;
    const isQuoted = answer.query.included.every((term) => term.isQuoted);
    const isPlain = !isQuoted && answer.query.excluded.length === 0;
    if (wider.isTooCommon || answer.isAnswered || !isPlain) return { ...wider, ...nothing };
    const known = await tables();
    const split = await createParts(bundle, [...more, ...words], known.isAsked);
    const { known: found, absent } = await split(answer.query.included);
    const seen = new Set([...wider.hits, ...wider.answering].map(({ page }) => page));
    const all = partialHits(found, answer.query, known).filter(
      ({ page, facets }) => !seen.has(page) && passes(facets, filters),
    );
    const best = all[0]?.score ?? 0;
    const partial = all.filter(({ score }) => score >= best * leastShare).slice(0, maxPartial);
    const parts = found.filter(({ isWord }) => isWord).map(({ text }) => text);
    return { ...wider, partial, parts, absent };
  };

  return { widen, suggest };
}
