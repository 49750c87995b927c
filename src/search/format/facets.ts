import type { PageQuestions } from '../text/questions.ts';

/** Values that a page has, by facet: `{ kind: ['kpi'], project: ['p1'] }`. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

/** What a reader chose. Values of one facet are alternatives; every facet must be met. */
export type Filters = FacetValues;

/** How many hits have each value: `{ kind: { kpi: 13, project: 5 } }`. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Facets and titles of all pages, small enough to be read whole: one file of the index. */
export interface PageTable {
  /** Every combination of values that occurs. */
  readonly combinations: readonly FacetValues[];
  /** For each page, by its number, the combination that it has. */
  readonly pages: readonly number[];
  /** For each page the length of its title, in characters of the normal form. */
  readonly titleLengths: readonly number[];
  /** What pages answer beside what their text says. */
  readonly questions: {
    readonly fillers: readonly string[];
    readonly pages: readonly PageQuestions[];
    /** What answers on pages that other words have found. */
    readonly within: readonly PageQuestions[];
  };
}

interface PageRow {
  readonly facets: FacetValues;
  readonly titleLength: number;
}

export function pageTable(
  rows: readonly PageRow[],
  questions: PageTable['questions'] = { fillers: [], pages: [], within: [] },
): PageTable {
  const numbers = new Map<string, number>();
  const pages = rows.map(({ facets }) => {
    const key = JSON.stringify(facets);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return {
    combinations: [...numbers.keys()].map((key) => JSON.parse(key) as FacetValues),
    pages,
    titleLengths: rows.map(({ titleLength }) => titleLength),
    questions,
  };
}

export const facetsOf = ({ combinations, pages }: PageTable, page: number): FacetValues =>
  combinations[pages[page] ?? -1] ?? {};

const meets = (values: FacetValues, [facet, chosen]: readonly [string, readonly string[]]) =>
  chosen.length === 0 || chosen.some((value) => values[facet]?.includes(value));

export function passes(values: FacetValues, filters: Filters): boolean {
  return Object.entries(filters).every((filter) => meets(values, filter));
}

/**
 * For every value the number of hits that a reader would see after choosing it as well: all
 * filters apply but those of the value's own facet.
 */
export function facetCounts(hits: readonly FacetValues[], filters: Filters): FacetCounts {
  const counts: Record<string, Record<string, number>> = {};
  for (const values of hits) {
    for (const [facet, own] of Object.entries(values)) {
      if (!passes(values, { ...filters, [facet]: [] })) continue;
      const ofFacet = (counts[facet] ??= {});
      for (const value of own) ofFacet[value] = (ofFacet[value] ?? 0) + 1;
    }
  }
  return counts;
}
