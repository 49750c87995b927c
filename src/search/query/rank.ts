import type { Matches } from './match.ts';
import { weights } from '../format/pagefind-format.ts';
import type { TokenPlace } from '../format/postings.ts';

/** How prominent the best match of a term on a page is. */
const prominence = { isTitle: 4, startsTitle: 3, inTitle: 2, inHeading: 1, inText: 0 } as const;

/** What ranking needs to know of a page. */
export interface RankedPage {
  /** Characters on the page. */
  readonly length: number;
  /** Characters of its title. */
  readonly titleLength: number;
}

/** One term of a query, and what was found for it. */
export interface FoundTerm {
  /** Characters of the term. */
  readonly length: number;
  readonly matches: Matches;
}

/** Parameters of Okapi BM25 (Robertson and Zaragoza 2009), at their usual values. */
const saturation = 1.2;
const lengthInfluence = 0.75;

/** A phrase counts more than anything the words achieve alone. */
const phraseBonus = 5;

function prominenceOf(places: readonly TokenPlace[], length: number, page: RankedPage): number {
  const inTitle = places.filter(({ weight }) => weight === weights.title);
  const startsTitle = inTitle.some(({ position }) => position === 0);
  if (startsTitle && page.titleLength === length) return prominence.isTitle;
  if (startsTitle) return prominence.startsTitle;
  if (inTitle.length > 0) return prominence.inTitle;
  const inHeading = places.some(({ weight }) => weight === weights.heading);
  return inHeading ? prominence.inHeading : prominence.inText;
}

/** Whether the terms stand one after another, with at most a space between them. */
function isPhrase(terms: readonly FoundTerm[], page: number): boolean {
  const [first, ...others] = terms;
  const starts = first?.matches.get(page) ?? [];
  let ends = starts.map(({ position }) => position + (first?.length ?? 0));
  for (const { matches, length } of others) {
    const positions = new Set(matches.get(page)?.map(({ position }) => position));
    ends = ends.flatMap((end) => [end, end + 1].filter((at) => positions.has(at)));
    ends = ends.map((start) => start + length);
  }
  return others.length > 0 && ends.length > 0;
}

interface Site {
  readonly pages: number;
  readonly averageLength: number;
}

/** Okapi BM25 of one term: between 0 and 2.2 times the rarity of the term. */
function relevance(count: number, pagesWithTerm: number, length: number, site: Site): number {
  const rarity = Math.log(1 + (site.pages - pagesWithTerm + 0.5) / (pagesWithTerm + 0.5));
  const relativeLength = site.averageLength > 0 ? length / site.averageLength : 1;
  const damping = saturation * (1 - lengthInfluence + lengthInfluence * relativeLength);
  return (rarity * count * (saturation + 1)) / (count + damping);
}

/**
 * A number by which hits are sorted, the highest first. Prominence decides, relevance orders
 * hits that are equally prominent: it is brought below 1.
 */
export function createRank(pages: readonly RankedPage[]) {
  const total = pages.reduce((sum, { length }) => sum + length, 0);
  const site = { pages: pages.length, averageLength: total / Math.max(pages.length, 1) };

  return (page: number, terms: readonly FoundTerm[]): number => {
    const ranked = pages[page] ?? { length: 0, titleLength: 0 };
    const scores = terms.map(({ matches, length }) => {
      const places = matches.get(page) ?? [];
      const score = relevance(places.length, matches.size, ranked.length, site);
      return prominenceOf(places, length, ranked) + score / (score + 1);
    });
    const sum = scores.reduce((a, b) => a + b, 0);
    return sum + (isPhrase(terms, page) ? phraseBonus * terms.length : 0);
  };
}
