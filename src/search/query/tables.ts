import type { Bundle } from '../format/bundle.ts';
import { type FacetValues, type Filters, facetsOf, passes } from '../format/facets.ts';
import { type Fit, answering } from '../text/questions.ts';
import { createRank } from './rank.ts';

/** What is known of all pages: how to rank them, their facets, and what they answer. */
export interface Tables {
  readonly rank: ReturnType<typeof createRank>;
  readonly facets: (page: number) => FacetValues;
  readonly pages: number;
  /** The page comes after all others that answer as well. */
  readonly isLast: (page: number) => boolean;
  /** Pages that say they answer the question, those that answer most of it first. */
  readonly answering: (question: string) => ReadonlyMap<number, Fit>;
}

export async function tablesOf(bundle: Bundle, last: Filters): Promise<Tables> {
  const [meta, table] = await Promise.all([bundle.meta(), bundle.pageTable()]);
  const pages = meta.pages.map(({ length }, page) => ({
    length,
    titleLength: table.titleLengths[page] ?? 0,
  }));
  const facets = (page: number) => facetsOf(table, page);
  const hasLast = Object.values(last).some((values) => values.length > 0);
  const { fillers, pages: questions } = table.questions;
  return {
    rank: createRank(pages),
    facets,
    pages: pages.length,
    isLast: (page) => hasLast && passes(facets(page), last),
    answering: (question) => answering(question, questions, fillers),
  };
}
