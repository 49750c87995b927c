import type { Search } from '../query/client.ts';
import type { Hit } from '../query/hit.ts';
import type { Result } from '../query/result.ts';
import type { ExcerptPart } from '../text/excerpt.ts';
import { textNodes } from './text-nodes.ts';
import { type SearchWords, filled } from './words.ts';

/**
 * Lists of results, from templates of the page. Texts enter as text nodes and matches as `mark`;
 * nothing is ever parsed as HTML.
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
export const firstResults = 10;
const furtherResults = 20;

function markedNodes(parts: readonly ExcerptPart[]): Node[] {
  return parts.flatMap(({ text, isMarked }) => {
    if (!isMarked) return textNodes(text);
    const mark = document.createElement('mark');
    mark.append(...textNodes(text));
    return [mark];
  });
}

/** The texts of a result, by the names that its template uses. */
function textsOf({
  title,
  excerpt,
  heading,
  meta,
}: Result): Record<string, readonly ExcerptPart[]> {
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

/** Hits that are shown together. */
export interface Group {
  readonly value: string;
  readonly hits: readonly Hit[];
}

/** A line below results. */
function notice(text: string): HTMLElement {
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.textContent = text;
  return line;
}

/** Builds lists of results; pages are read as they are shown. */
export function createLists(settings: ViewSettings, open: Search['open']) {
  const { words, template } = settings;

  /** A page that cannot be read takes nothing from the others. */
  const elementsOf = async (hits: readonly Hit[]) => {
    const read = hits.map(async (hit) => resultElement(hit, await open(hit), settings));
    const settled = await Promise.allSettled(read);
    const elements = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    return { elements, unread: hits.length - elements.length };
  };

  const fill = async (list: Element, hits: readonly Hit[]): Promise<number> => {
    const { elements, unread } = await elementsOf(hits);
    list.append(...elements);
    if (unread > 0) list.after(notice(filled(words.unread, { count: unread })));
    return elements.length;
  };

  const addMore = async (list: Element, button: HTMLElement, group: Group): Promise<void> => {
    const shown = Number(button.dataset.shown);
    const at = list.childElementCount;
    list.parentElement?.querySelectorAll('[role="status"]').forEach((line) => line.remove());
    const added = await fill(list, group.hits.slice(shown, shown + furtherResults));
    if (added === 0) {
      list.parentElement?.querySelector('[role="status"]')?.replaceChildren(words.moreFailed);
      return;
    }
    label(button, group, shown + furtherResults);
    list.children[at]?.querySelector('a')?.focus();
  };

  const label = (button: HTMLElement, { value, hits }: Group, shown: number): void => {
    button.dataset.shown = String(shown);
    button.hidden = shown >= hits.length;
    const group = words.groups[value] ?? words.otherGroup;
    button.textContent = filled(words.more, { count: hits.length - shown, group });
  };

  const groupElement = async (group: Group, first: number, heading: string): Promise<Node> => {
    const copy = template('group');
    copy.querySelector('[data-search-text="group"]')?.replaceChildren(...textNodes(heading));
    const list = copy.querySelector('[data-search-list]');
    const button = copy.querySelector<HTMLElement>('[data-search-more]');
    if (list) await fill(list, group.hits.slice(0, first));
    if (list && button) {
      label(button, group, first);
      button.addEventListener('click', () => void addMore(list, button, group));
    }
    return copy;
  };

  return groupElement;
}
