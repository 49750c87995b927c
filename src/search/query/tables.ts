import type { Bundle } from '../format/bundle.ts';
import { type FacetValues, type Filters, facetsOf, passes } from '../format/facets.ts';
import { type Fit, answering, wholeFits } from '../text/questions.ts';
import { normalise } from '../text/normalise.ts';
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
  /** Those that answer the whole question, in any of its wordings. */
  readonly answeringAll: (wordings: readonly string[]) => ReadonlyMap<number, Fit>;
  /** Of pages that other words find, the part that answers. */
  readonly within: (question: string) => ReadonlyMap<number, Fit>;
  /** It says nothing of what is asked. */
  readonly isFiller: (word: string) => boolean;
  /** A word of questions: it is no slip of the pen, whether a page has it or not. */
  readonly isAsked: (word: string) => boolean;
}

/** Endings that English words of questions may have as well. */
const endings = /(?:e?s|e?d|ing|ly)$/u;

export async function tablesOf(bundle: Bundle, last: Filters): Promise<Tables> {
  const [meta, table] = await Promise.all([bundle.meta(), bundle.pageTable()]);
  const pages = meta.pages.map(({ length }, page) => ({
    length,
    titleLength: table.titleLengths[page] ?? 0,
  }));
  const facets = (page: number) => facetsOf(table, page);
  const hasLast = Object.values(last).some((values) => values.length > 0);
  const { fillers, pages: questions, within } = table.questions;
  const asked = new Set(
    [...fillers, ...[...questions, ...within].flatMap(({ asks }) => asks.flat(2))].map(normalise),
  );
  const empty = new Set(fillers.map(normalise));
  const answeringTo = (question: string) => answering(question, questions, fillers);
  return {
    rank: createRank(pages),
    facets,
    pages: pages.length,
    isLast: (page) => hasLast && passes(facets(page), last),
    answering: answeringTo,
    answeringAll: (wordings) =>
      wordings.map((wording) => wholeFits(answeringTo(wording))).find(({ size }) => size > 0) ??
      new Map(),
    within: (question) => answering(question, within, fillers),
    isFiller: (word) => empty.has(word),
    isAsked: (word) => asked.has(word) || asked.has(word.replace(endings, '')),
  };
}
