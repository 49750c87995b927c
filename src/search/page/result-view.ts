import type { Search } from '../query/client.ts';
import { type SearchAnswer, type Hit, type WiderAnswer, isLiteral } from '../query/hit.ts';
import { type Group, type ViewSettings, createLists, firstResults } from './result-list.ts';
import { textNodes } from './text-nodes.ts';
import { type SearchWords, filled } from './words.ts';

/** From an answer to the elements that show it. */

/** The least that is shown of a group at first. */
const fewestInGroup = 3;

/** Hits by the facet's value; the group with the best hit comes first. */
function groupsOf(hits: readonly Hit[], facet: string): Group[] {
  const values = new Set(hits.map(({ facets }) => facets[facet]?.[0] ?? ''));
  return [...values].map((value) => ({
    value,
    hits: hits.filter(({ facets }) => (facets[facet]?.[0] ?? '') === value),
  }));
}

/** Says which other spellings were searched, and how many pages have them; empty if none has. */
export function alsoSearched({ hits, variants }: SearchAnswer, words: SearchWords): string {
  if (variants.length === 0) return '';
  const names = variants.map((variant) => filled(words.variant, { variant }));
  const count = hits.filter((hit) => hit.variants.length > 0).length;
  return filled(words.alsoSearched, { variants: names.join(words.variantSeparator), count });
}

/** A hyphen as the search keeps it. */
const hyphen = /(?<=\p{Script=Latin})ー(?=\p{Script=Latin})/gu;

/** Says which parts of the query were found, and which no page has. */
function partsFound({ partial, parts, absent }: WiderAnswer, words: SearchWords): string {
  const named = (texts: readonly string[]) =>
    texts
      .map((text) => filled(words.variant, { variant: text.replace(hyphen, '-') }))
      .join(words.variantSeparator);
  const found = filled(parts.length > 0 ? words.partial : words.near, {
    parts: named([...new Set(parts)]),
    count: partial.length,
  });
  const missing = absent.length > 0 ? filled(words.absent, { absent: named(absent) }) : '';
  return [found, missing].filter(Boolean).join(' ');
}

/** Builds the elements of an answer. */
export function createResultView(settings: ViewSettings, open: Search['open']) {
  const { words, groupBy, template } = settings;
  const listOf = createLists(settings, open);

  const groupElements = (hits: readonly Hit[]): Promise<Node[]> => {
    const groups = groupsOf(hits, groupBy);
    const first = Math.max(fewestInGroup, Math.ceil(firstResults / groups.length));
    return Promise.all(
      groups.map((group) => {
        const name = words.groups[group.value] ?? words.otherGroup;
        const heading = filled(words.group, { group: name, count: group.hits.length });
        return listOf(group, first, heading);
      }),
    );
  };

  /** Pages found otherwise than by the words as they were typed, under a heading that says so. */
  const apart = async (heading: string, hits: readonly Hit[]): Promise<Node[]> => {
    if (hits.length === 0) return [];
    const copy = template('variants');
    copy.querySelector('[data-search-text="variants"]')?.replaceChildren(...textNodes(heading));
    copy.querySelector('[data-search-groups]')?.append(...(await groupElements(hits)));
    return [copy];
  };

  /** Pages in one list, the best first, under a heading. */
  const ranked = async (heading: string, hits: readonly Hit[]): Promise<Node[]> =>
    hits.length === 0 ? [] : [await listOf({ value: '', hits }, firstResults, heading)];

  /** All elements of an answer: what answers, the literal hits, other spellings, parts, the rest. */
  return async (answer: WiderAnswer): Promise<Node[]> => {
    const literal = answer.hits.filter((hit) => isLiteral(hit) && !hit.isLast);
    const variants = answer.hits.filter((hit) => !isLiteral(hit));
    const last = answer.hits.filter((hit) => isLiteral(hit) && hit.isLast);
    const sections = await Promise.all([
      ranked(words.answering, answer.answering),
      groupElements(literal),
      apart(alsoSearched(answer, words), variants),
      ranked(partsFound(answer, words), answer.partial),
      groupElements(last),
    ]);
    return sections.flat();
  };
}
