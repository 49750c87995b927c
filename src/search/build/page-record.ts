import { anchorsOf } from './anchors.ts';
import type { Block, Page } from './extract.ts';
import type { PlacedBlock } from './placed-block.ts';
import type { FacetValues } from '../format/facets.ts';
import { normalText } from '../text/normalise.ts';
import { blockGap } from '../text/page-text.ts';
import { type Fragment, cellBreak, rowBreak, weights } from '../format/pagefind-format.ts';

/** What the index keeps of a page. */
export interface PageRecord {
  readonly blocks: readonly PlacedBlock[];
  readonly fragment: Fragment;
  readonly facets: FacetValues;
  /** Characters of the page and of its title, in the normal form. */
  readonly length: number;
  readonly titleLength: number;
}

/** Facet that every page has: the language tag of its HTML. */
const languageFacet = 'language';

function weightOf({ level }: Block): number {
  if (level === 1) return weights.title;
  return level > 0 ? weights.heading : weights.text;
}

function placed(blocks: readonly Block[]): PlacedBlock[] {
  let position = 0;
  return blocks.map((block) => {
    const { characters } = normalText(block.text);
    const own = { block, characters, position, weight: weightOf(block) };
    position += characters.length + blockGap;
    return own;
  });
}

function contentOf(blocks: readonly Block[]): string {
  const breakBefore = ({ continuesRow }: Block) => (continuesRow ? cellBreak : rowBreak);
  return blocks.map((block, n) => (n > 0 ? breakBefore(block) : '') + block.text).join('');
}

/** `names` are the attributes that are facets; a page may have several values of each. */
function facetsOf({ attributes, language }: Page, names: readonly string[]): FacetValues {
  const valuesOf = (name: string) => attributes[name]?.split(/\s+/u).filter(Boolean) ?? [];
  const all = names.map((name) => [name, valuesOf(name)] as const);
  const own = all.filter(([, values]) => values.length > 0);
  return {
    ...Object.fromEntries(own),
    ...(language === '' ? {} : { [languageFacet]: [language] }),
  };
}

export function pageRecord(page: Page, url: string, facetNames: readonly string[]): PageRecord {
  const blocks = placed(page.blocks);
  const length = blocks.reduce((sum, { characters }) => sum + characters.length, 0);
  return {
    blocks,
    facets: facetsOf(page, facetNames),
    length,
    titleLength: blocks[0]?.characters.length ?? 0,
    fragment: {
      url,
      content: contentOf(page.blocks),
      word_count: length,
      filters: {},
      meta: { ...page.attributes, title: page.title },
      anchors: anchorsOf(blocks),
    },
  };
}
