import type { FacetCounts, FacetValues } from '../format/facets.ts';
import type { Ask, PageStretch } from '../text/questions.ts';
import type { Query } from './query.ts';

/** A page that answers the query. */
export interface Hit {
  /** Number of the page in the index. */
  readonly page: number;
  readonly facets: FacetValues;
  /** The words of the query as this page has them, in their normal form. */
  readonly sought: readonly string[];
  /** Variants among them; empty if the page has all words as they were typed. */
  readonly variants: readonly string[];
  /** Comes after other pages that answer as well. */
  readonly isLast: boolean;
  readonly score: number;
  /** What of the page answers, and what is asked. */
  readonly part?: PageStretch | undefined;
  readonly ask?: Ask;
}

/** What a search gives. Literal hits come before those by variants. */
export interface SearchAnswer {
  readonly query: Query;
  /** A word of the query is a single character that is nearly everywhere. */
  readonly isTooCommon: boolean;
  readonly hits: readonly Hit[];
  /** Pages without these words that say they answer the question, the best first. */
  readonly answering: readonly Hit[];
  /** Some page says that it answers the whole question. */
  readonly isAnswered: boolean;
  /** Hits for every value of every facet. */
  readonly counts: FacetCounts;
  /** Variants by which pages were found. */
  readonly variants: readonly string[];
}

/** The page has all words as they were typed. */
export const isLiteral = ({ variants }: Hit) => variants.length === 0;

/** More than an answer: what else can be found for a query that finds little. */
export interface WiderAnswer extends SearchAnswer {
  /** Pages that have parts of the query only, those with most of it first. */
  readonly partial: readonly Hit[];
  /** The parts that were found, and those that no page has. */
  readonly parts: readonly string[];
  /** Of both those that are whole words. */
  readonly absent: readonly string[];
}
