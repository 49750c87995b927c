import { type ReadFile, createBundle } from './bundle.ts';
import { type Part, excerptOf, markedParts } from './excerpt.ts';
import {
  type FacetCounts,
  type FacetValues,
  type Filters,
  facetCounts,
  facetsOf,
  passes,
} from './facets.ts';
import { type Matches, matchesOf } from './match.ts';
import { normalise } from './normalise.ts';
import { type Query, type Term, parseQuery } from './query.ts';
import { type FoundTerm, createRank } from './rank.ts';
import { suggestionsFor } from './suggest.ts';
import { type OtherWord, variantsOf } from './variants.ts';

/** A page that answers the query. */
export interface Hit {
  /** Number of the page in the index. */
  readonly page: number;
  readonly facets: FacetValues;
  /** The words of the query as this page has them. */
  readonly sought: readonly string[];
  /** Those of them that are variants; empty if the page has all words as they were typed. */
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

/** A hit, ready to be shown. Texts are the page's own; what was sought is marked. */
export interface Result {
  /** Address of the page, to be appended to the base of the site. */
  readonly url: string;
  readonly title: readonly Part[];
  readonly excerpt: readonly Part[];
  /** The last heading above the excerpt that a link can lead to. */
  readonly heading: { readonly id: string; readonly text: readonly Part[] } | null;
  /** What the page says in `data-search-*`. */
  readonly meta: Readonly<Record<string, readonly Part[]>>;
}

export interface SearchOptions {
  readonly read: ReadFile;
  /** Readings and other names; default none. */
  readonly words?: readonly OtherWord[];
}

/** A way to write a term, and the pages that have it so. */
interface Spelling extends FoundTerm {
  /** As a reader would write it, and its normal form. */
  readonly written: string;
  readonly text: string;
  readonly isVariant: boolean;
}

/** Suggestions shown, and candidates tried for them. */
const maxSuggestions = 3;
const maxCandidates = 8;

const noPages: Matches = new Map();

function hitOf(page: number, spellings: readonly Spelling[]): Omit<Hit, 'facets' | 'score'> {
  return {
    page,
    sought: spellings.map(({ text }) => text),
    variants: spellings.filter(({ isVariant }) => isVariant).map(({ written }) => written),
  };
}

/** For every page that has all terms, the first spelling of each term that it has. */
function pagesWithAll(terms: readonly (readonly Spelling[])[]): Map<number, readonly Spelling[]> {
  const [first = [], ...others] = terms;
  const pages = new Set(first.flatMap(({ matches }) => [...matches.keys()]));
  const all = new Map<number, readonly Spelling[]>();
  for (const page of pages) {
    const chosen = [first, ...others].map((term) => term.find(({ matches }) => matches.has(page)));
    const found = chosen.filter((spelling) => spelling !== undefined);
    if (found.length === chosen.length) all.set(page, found);
  }
  return all;
}

const byRank = (a: Hit, b: Hit) =>
  Number(a.variants.length > 0) - Number(b.variants.length > 0) ||
  b.score - a.score ||
  a.page - b.page;

/** The same query with one of its terms replaced. */
function rewritten({ included, excluded }: Query, term: Term, text: string): string {
  const words = included.map((each) => (each === term ? text : each.written));
  return [...words, ...excluded.map(({ written }) => `-${written}`)].join(' ');
}

/** An open index. */
export type Search = ReturnType<typeof createSearch>;

/** Opens an index. Nothing is read before the first search. */
export function createSearch({ read, words = [] }: SearchOptions) {
  const bundle = createBundle(read);

  const tables = async () => {
    const [meta, table] = await Promise.all([bundle.meta(), bundle.pageTable()]);
    const pages = meta.pages.map(({ length }, page) => ({
      length,
      titleLength: table.titleLengths[page] ?? 0,
    }));
    return { table, rank: createRank(pages) };
  };

  const spelling = async (written: string, isVariant: boolean) => {
    const text = normalise(written);
    const characters = [...text];
    const matches = await matchesOf(characters, bundle);
    return {
      written,
      text,
      isVariant,
      isTooCommon: matches === null,
      length: characters.length,
      matches: matches ?? noPages,
    };
  };

  /** A term as it was typed, then its variants. */
  const spellingsOf = ({ written, text, isQuoted }: Term) =>
    Promise.all([
      spelling(written, false),
      ...(isQuoted ? [] : variantsOf(text, words)).map((variant) => spelling(variant, true)),
    ]);

  const search = async (typed: string, filters: Filters = {}): Promise<Answer> => {
    const query = parseQuery(typed);
    const nothing = { query, isTooCommon: false, hits: [], counts: {}, variants: [] };
    if (query.included.length === 0) return nothing;

    const [{ table, rank }, terms, excluded] = await Promise.all([
      tables(),
      Promise.all(query.included.map(spellingsOf)),
      Promise.all(query.excluded.map(({ written }) => spelling(written, false))),
    ]);
    const isTooCommon = [...terms.flat(), ...excluded].some((each) => each.isTooCommon);
    if (isTooCommon) return { ...nothing, isTooCommon };

    const hits = [...pagesWithAll(terms)]
      .filter(([page]) => !excluded.some(({ matches }) => matches.has(page)))
      .map(([page, spellings]) => ({
        ...hitOf(page, spellings),
        facets: facetsOf(table, page),
        score: rank(page, spellings),
      }));
    const shown = hits.filter(({ facets }) => passes(facets, filters)).sort(byRank);
    return {
      query,
      isTooCommon,
      hits: shown,
      counts: facetCounts(
        hits.map(({ facets }) => facets),
        filters,
      ),
      variants: [...new Set(shown.flatMap(({ variants }) => variants))],
    };
  };

  /** Reads what is shown of a hit. */
  const open = async ({ page, sought }: Hit): Promise<Result> => {
    const { url, content, meta, anchors } = await bundle.fragment(page);
    const { title = '', ...others } = meta;
    const marks = sought.map((text) => [...text]);
    const { parts, position } = excerptOf(content, marks);
    const heading = anchors.findLast(({ location }) => location <= position);
    return {
      url,
      title: markedParts(title, marks),
      excerpt: parts,
      heading: heading ? { id: heading.id, text: markedParts(heading.text, marks) } : null,
      meta: Object.fromEntries(
        Object.entries(others).map(([name, text]) => [name, markedParts(text, marks)]),
      ),
    };
  };

  /** Queries that find something, for one that finds nothing: slips of the pen mended. */
  const suggest = async ({ query }: Answer, filters: Filters = {}): Promise<string[]> => {
    const found = await Promise.all(
      query.included.map(async (term) => ({ term, spellings: await spellingsOf(term) })),
    );
    const missing = found.find(({ spellings }) => spellings.every(({ matches }) => !matches.size));
    if (!missing) return [];
    const candidates = suggestionsFor(missing.term.text, await bundle.vocabulary())
      .slice(0, maxCandidates)
      .map((text) => rewritten(query, missing.term, text));
    const answers = await Promise.all(candidates.map((typed) => search(typed, filters)));
    return candidates.filter((_, n) => answers[n]?.hits.length).slice(0, maxSuggestions);
  };

  return { search, open, suggest };
}
