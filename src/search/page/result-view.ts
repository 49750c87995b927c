import type { Answer, Hit } from '../query/answer.ts';
import type { Search } from '../query/client.ts';
import type { Part } from '../text/excerpt.ts';
import type { Result } from '../query/result.ts';
import { type SearchWords, filled } from './words.ts';

/**
 * Turns an answer into elements by filling the templates of the page. Texts enter as text
 * nodes and matches as `mark`; nothing is ever parsed as HTML.
 */

/** What the view needs to know of its page. */
export interface ViewSettings {
  readonly words: SearchWords;
  /** Address to which the addresses of pages are appended. */
  readonly base: string;
  /** Facet by whose values results are grouped. */
  readonly groupBy: string;
  /** A copy of the template with this name. */
  readonly template: (name: 'group' | 'result' | 'variants') => DocumentFragment;
}

/** Results that are shown at first, shared by the groups, and those that a button adds. */
const firstResults = 10;
const fewestInGroup = 3;
const furtherResults = 20;

function markedNodes(parts: readonly Part[]): Node[] {
  return parts.map(({ text, isMarked }) => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** The texts of a result, by the names that its template uses. */
function textsOf({ title, excerpt, heading, meta }: Result): Record<string, readonly Part[]> {
  return { ...meta, title, excerpt, ...(heading ? { heading: heading.text } : {}) };
}

function resultElement(hit: Hit, result: Result, { base, template }: ViewSettings): Node {
  const copy = template('result');
  const texts = textsOf(result);
  const address = base + result.url;
  for (const link of copy.querySelectorAll('a')) {
    if (link.dataset.searchLink === 'page') link.href = address;
    if (link.dataset.searchLink === 'heading' && result.heading) {
      link.href = `${address}#${encodeURIComponent(result.heading.id)}`;
    }
  }
  for (const element of copy.querySelectorAll<HTMLElement>('[data-search-text]')) {
    const parts = texts[element.dataset.searchText ?? ''] ?? [];
    if (parts.length > 0) element.replaceChildren(...markedNodes(parts));
    else element.remove();
  }
  const root = copy.firstElementChild;
  for (const [facet, values] of Object.entries(hit.facets)) {
    root?.setAttribute(`data-${facet}`, values.join(' '));
  }
  root?.setAttribute('data-match', hit.variants.length > 0 ? 'variant' : 'literal');
  return copy;
}

interface Group {
  readonly value: string;
  readonly hits: readonly Hit[];
}

/** Hits by the facet's value; the group with the best hit comes first. */
function groupsOf(hits: readonly Hit[], facet: string): Group[] {
  const values = new Set(hits.map(({ facets }) => facets[facet]?.[0] ?? ''));
  return [...values].map((value) => ({
    value,
    hits: hits.filter(({ facets }) => (facets[facet]?.[0] ?? '') === value),
  }));
}

/** Says which other spellings were searched, and how many pages have them; empty if none has. */
export function alsoSearched({ hits, variants }: Answer, words: SearchWords): string {
  if (variants.length === 0) return '';
  const names = variants.map((variant) => filled(words.variant, { variant }));
  const count = hits.filter((hit) => hit.variants.length > 0).length;
  return filled(words.alsoSearched, { variants: names.join(words.variantSeparator), count });
}

/** Builds the elements of an answer; pages are read as they are shown. */
export function createResultView(settings: ViewSettings, open: Search['open']) {
  const { words, groupBy, template } = settings;

  const elementsOf = (hits: readonly Hit[]): Promise<Node[]> =>
    Promise.all(hits.map(async (hit) => resultElement(hit, await open(hit), settings)));

  const addMore = async (list: Element, button: HTMLElement, group: Group): Promise<void> => {
    const shown = list.childElementCount;
    list.append(...(await elementsOf(group.hits.slice(shown, shown + furtherResults))));
    label(button, group, list.childElementCount);
    list.children[shown]?.querySelector('a')?.focus();
  };

  const label = (button: HTMLElement, { value, hits }: Group, shown: number): void => {
    button.hidden = shown >= hits.length;
    const group = words.groups[value] ?? words.otherGroup;
    button.textContent = filled(words.more, { count: hits.length - shown, group });
  };

  const groupElement = async (group: Group, first: number): Promise<Node> => {
    const copy = template('group');
    const name = words.groups[group.value] ?? words.otherGroup;
    const heading = copy.querySelector('[data-search-text="group"]');
    heading?.replaceChildren(filled(words.group, { group: name, count: group.hits.length }));
    const list = copy.querySelector('[data-search-list]');
    const button = copy.querySelector<HTMLElement>('[data-search-more]');
    list?.append(...(await elementsOf(group.hits.slice(0, first))));
    if (list && button) {
      label(button, group, first);
      button.addEventListener('click', () => void addMore(list, button, group));
    }
    return copy;
  };

  const groupElements = (hits: readonly Hit[]): Promise<Node[]> => {
    const groups = groupsOf(hits, groupBy);
    const first = Math.max(fewestInGroup, Math.ceil(firstResults / groups.length));
    return Promise.all(groups.map((group) => groupElement(group, first)));
  };

  /** Pages found by another spelling, under a heading that names it. */
  const variantElements = async (answer: Answer): Promise<Node[]> => {
    const found = answer.hits.filter((hit) => hit.variants.length > 0);
    if (found.length === 0) return [];
    const copy = template('variants');
    copy
      .querySelector('[data-search-text="variants"]')
      ?.replaceChildren(alsoSearched(answer, words));
    copy.querySelector('[data-search-groups]')?.append(...(await groupElements(found)));
    return [copy];
  };

  /** All elements of an answer, the literal hits first. */
  return async (answer: Answer): Promise<Node[]> => {
    const literal = answer.hits.filter((hit) => hit.variants.length === 0);
    return [...(await groupElements(literal)), ...(await variantElements(answer))];
  };
}
