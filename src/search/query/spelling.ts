import type { Bundle } from '../format/bundle.ts';
import { type Matches, matchesOf, matchesOn } from './match.ts';
import { normalise } from '../text/normalise.ts';
import type { QueryTerm } from './query.ts';
import type { FoundTerm } from './rank.ts';
import { type OtherWord, variantsOf } from '../text/variants.ts';

/** A way to write a term, and the pages that have it so. */
export interface Spelling extends FoundTerm {
  /** As a reader would write it, and its normal form. */
  readonly written: string;
  readonly text: string;
  readonly isVariant: boolean;
  /** It was not looked up: it is one character that is nearly everywhere. */
  readonly isTooCommon: boolean;
}

/** Finds other forms of a word, such as its plural, in languages whose words have some. */
export type FormsOf = (term: QueryTerm) => Promise<readonly Spelling[]>;

const noPages: Matches = new Map();

/** The pages that have a text, which the reader wrote or which stands for what was written. */
export async function spelling(
  written: string,
  isVariant: boolean,
  bundle: Bundle,
): Promise<Spelling> {
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
}

/** A term as it was typed. */
export const literalSpelling = ({ written }: QueryTerm, bundle: Bundle) =>
  spelling(written, false, bundle);

/** A term as it was typed, then its variants. What is in quotes has none. */
export async function spellingsOf(
  term: QueryTerm,
  words: readonly OtherWord[],
  bundle: Bundle,
): Promise<Spelling[]> {
  const variants = term.isQuoted ? [] : variantsOf(term.text, words);
  const [literal, ...others] = await Promise.all([
    literalSpelling(term, bundle),
    ...variants.map((variant) => spelling(variant, true, bundle)),
  ]);
  return [literal, ...others.filter(({ isTooCommon }) => !isTooCommon)];
}

/** For every page that has all terms, the first spelling of each term that it has. */
export function pagesWithAll(
  terms: readonly (readonly Spelling[])[],
): Map<number, readonly Spelling[]> {
  const [first = []] = terms;
  const pages = new Set(first.flatMap(({ matches }) => [...matches.keys()]));
  const all = new Map<number, readonly Spelling[]>();
  for (const page of pages) {
    const found = terms.flatMap((term) => term.find(({ matches }) => matches.has(page)) ?? []);
    if (found.length === terms.length) all.set(page, found);
  }
  return all;
}

/** Pages whose texts are read to look for what is nearly everywhere. */
const maxCandidates = 60;

/**
 * Looks for characters that are nearly everywhere on the pages that the other terms leave. Null:
 * these are too many, or there is no other term.
 */
export async function withCommon(
  terms: readonly (readonly Spelling[])[],
  excluded: readonly Spelling[],
  bundle: Bundle,
) {
  const isCommon = (each: Spelling) => each.isTooCommon;
  if (![...terms.flat(), ...excluded].some(isCommon)) return { terms, excluded };
  const rare = terms.filter((term) => !term.some(isCommon));
  const candidates = [...pagesWithAll(rare).keys()];
  if (rare.length === 0 || candidates.length > maxCandidates) return null;
  const lookedUp = async (each: Spelling): Promise<Spelling> =>
    each.isTooCommon
      ? { ...each, matches: await matchesOn(candidates, [...each.text], bundle) }
      : each;
  return {
    terms: await Promise.all(terms.map((term) => Promise.all(term.map(lookedUp)))),
    excluded: await Promise.all(excluded.map(lookedUp)),
  };
}
