import type { Bundle } from '../format/bundle.ts';
import {
  type FacetCounts,
  type FacetValues,
  type Filters,
  facetCounts,
  facetsOf,
  passes,
} from '../format/facets.ts';
import { type Query, parseQuery } from './query.ts';
import { createRank } from './rank.ts';
import { type Spelling, literalSpelling, pagesWithAll, spellingsOf } from './spelling.ts';
import type { OtherWord } from '../text/variants.ts';

/** A page that answers the query. */
export interface Hit {
  /** Number of the page in the index. */
  readonly page: number;
  readonly facets: FacetValues;
  /** The words of the query as this page has them, in their normal form. */
  readonly sought: readonly string[];
  /** Variants among them; empty if the page has all words as they were typed. */
  readonly variants: readonly string[];
  readonly score: number;
}

/** What a search gives. Literal hits come before those by variants. */
export interface Answer {
  readonly query: Query;
  /** A word of the query is a single character that is nearly everywhere. */
  readonly isTooCommon: boolean;
  readonly hits: readonly Hit[];
  /** Hits for every value of every facet. */
  readonly counts: FacetCounts;
  /** Variants by which pages were found. */
  readonly variants: readonly string[];
}

const byRank = (a: Hit, b: Hit) =>
  Number(a.variants.length > 0) - Number(b.variants.length > 0) ||
  b.score - a.score ||
  a.page - b.page;

/** What is known of all pages: how to rank them, and their facets. */
async function tablesOf(bundle: Bundle) {
  const [meta, table] = await Promise.all([bundle.meta(), bundle.pageTable()]);
  const pages = meta.pages.map(({ length }, page) => ({
    length,
    titleLength: table.titleLengths[page] ?? 0,
  }));
  return { rank: createRank(pages), facets: (page: number) => facetsOf(table, page) };
}

type Tables = Awaited<ReturnType<typeof tablesOf>>;

function hitOf(page: number, spellings: readonly Spelling[], { rank, facets }: Tables): Hit {
  const variants = spellings.filter(({ isVariant }) => isVariant);
  return {
    page,
    facets: facets(page),
    sought: spellings.map(({ text }) => text),
    variants: variants.map(({ written }) => written),
    score: rank(page, spellings),
  };
}

/** A function that answers queries from an index. */
export function createAnswers(bundle: Bundle, words: readonly OtherWord[]) {
  let tables: Promise<Tables> | undefined;

  return async (typed: string, filters: Filters = {}): Promise<Answer> => {
    const query = parseQuery(typed);
    const nothing = { query, isTooCommon: false, hits: [], counts: {}, variants: [] };
    if (query.included.length === 0) return nothing;

    tables ??= tablesOf(bundle);
    tables.catch(() => (tables = undefined));
    const [known, terms, excluded] = await Promise.all([
      tables,
      Promise.all(query.included.map((term) => spellingsOf(term, words, bundle))),
      Promise.all(query.excluded.map((term) => literalSpelling(term, bundle))),
    ]);
    const isTooCommon = [...terms.flat(), ...excluded].some((each) => each.isTooCommon);
    if (isTooCommon) return { ...nothing, isTooCommon };

    const all = [...pagesWithAll(terms)]
      .filter(([page]) => !excluded.some(({ matches }) => matches.has(page)))
      .map(([page, spellings]) => hitOf(page, spellings, known));
    const counts = facetCounts(
      all.map(({ facets }) => facets),
      filters,
    );
    const hits = all.filter(({ facets }) => passes(facets, filters)).sort(byRank);
    const variants = [...new Set(hits.flatMap((hit) => hit.variants))];
    return { query, isTooCommon, hits, counts, variants };
  };
}
