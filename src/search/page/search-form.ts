import type { FacetCounts, Filters } from '../format/facets.ts';
import { type SearchWords, filled } from './words.ts';

/** The form of the search page: its fields, the address of the page, the arrow keys. */

export function required<E extends Element>(
  root: ParentNode,
  selector: string,
  type: new () => E,
): E {
  const element = root.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`the search page has no ${selector}`);
}

/** Parts of the page. */
export function partsOf(root: HTMLElement) {
  return {
    form: required(root, 'form', HTMLFormElement),
    input: required(root, 'input[name="q"]', HTMLInputElement),
    summary: required(root, '[data-search-summary]', HTMLElement),
    results: required(root, '[data-search-results]', HTMLElement),
    nothing: required(root, '[data-search-nothing]', HTMLElement),
    /** Null on a site in one language. */
    elsewhere: root.querySelector('[data-search-elsewhere]'),
    suggestions: required(root, '[data-search-suggestions]', HTMLElement),
    facets: [...root.querySelectorAll<HTMLElement>('[data-search-facet]')],
    choices: [...root.querySelectorAll<HTMLInputElement>('[data-search-facet] input')],
    filters: root.querySelector('details'),
    waiting: root.querySelector('[data-search-waiting]'),
  };
}

export type FormParts = ReturnType<typeof partsOf>;

/** Filters that are checked, by facet. */
export function chosenFilters(choices: readonly HTMLInputElement[]): Filters {
  const filters: Record<string, string[]> = {};
  for (const { name, value, checked } of choices) {
    if (checked && value !== '') (filters[name] ??= []).push(value);
  }
  return filters;
}

/** Fills the form from the query of the address. */
export function readAddress({ input, choices, filters }: FormParts): void {
  const asked = new URLSearchParams(location.search);
  input.value = asked.get('q') ?? '';
  for (const choice of choices) choice.checked = asked.getAll(choice.name).includes(choice.value);
  if (choices.some(({ checked }) => checked)) filters?.setAttribute('open', '');
}

/** Links to the same page in another language ask there what is asked here. */
export function leadOn(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[rel="alternate"][hreflang]')) {
    link.search = location.search;
  }
}

/** Languages that are not written in Latin letters, by what of them is in a query. */
const scripts: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
};
const latinWord = /[\p{Script=Latin}]{2}/u;

/** Shows the way to those languages in which a query can be written; an empty one to none. */
export function showElsewhere({ elsewhere }: FormParts, query: string): void {
  if (!elsewhere) return;
  const links = [...elsewhere.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
  for (const link of links) link.hidden = !(scripts[link.hreflang] ?? latinWord).test(query);
  elsewhere.toggleAttribute(
    'hidden',
    links.every(({ hidden }) => hidden),
  );
}

/** Characters of a query in the address. Servers refuse long ones, and no more is searched. */
const longestInAddress = 500;

/** The query of the form as it stands in an address. */
function addressOf({ input, choices }: FormParts): string {
  const asked = new URLSearchParams();
  if (input.value.trim() !== '') {
    asked.set('q', [...input.value].slice(0, longestInAddress).join(''));
  }
  for (const [facet, values] of Object.entries(chosenFilters(choices))) {
    values.forEach((value) => asked.append(facet, value));
  }
  const query = asked.toString();
  return query === '' ? location.pathname : `?${query}`;
}

/** One query grows out of the other by typing or deleting at its end. */
const isRefined = (one: string, other: string) =>
  other !== '' && (one.startsWith(other) || (one !== '' && other.startsWith(one)));

/**
 * Keeps the query in the address, so that it can be shared and returned to. A query that is typed
 * further replaces the one before it; any other can be gone back from.
 */
export function writeAddress(parts: FormParts): void {
  const address = addressOf(parts);
  if (address === location.search || (address === location.pathname && location.search === '')) {
    return;
  }
  const before = new URLSearchParams(location.search);
  const after = new URLSearchParams(address.replace(/^[^?]*/u, ''));
  const [was, is] = [before.get('q') ?? '', after.get('q') ?? ''];
  before.delete('q');
  after.delete('q');
  const isTyped = was !== is && String(before) === String(after) && isRefined(was, is);
  history[isTyped || location.search === '' ? 'replaceState' : 'pushState'](null, '', address);
}

/**
 * Writes beside each filter how many results it has, and hides those that have none and are not
 * chosen. Before the first search all are shown, without numbers.
 */
export function showCounts(
  { choices, facets }: FormParts,
  counts: FacetCounts | null,
  words: SearchWords,
): void {
  for (const { name, value, checked, labels } of choices) {
    const count = counts?.[name]?.[value] ?? 0;
    for (const label of labels ?? []) {
      const place = label.querySelector('[data-search-count]');
      place?.replaceChildren(counts ? filled(words.count, { count }) : '');
      label.hidden = counts !== null && count === 0 && !checked;
    }
  }
  for (const facet of facets) {
    facet.hidden = [...facet.querySelectorAll('label')].every(({ hidden }) => hidden);
  }
}

/** Arrow keys lead from the field through the results and back; Escape leads to the field. */
export function addKeys(root: HTMLElement, { input, results }: FormParts): void {
  const steps = new Map([
    ['ArrowDown', 1],
    ['ArrowUp', -1],
  ]);
  root.addEventListener('keydown', (event) => {
    const links = [...results.querySelectorAll<HTMLElement>('a[data-search-link="page"]')];
    const at = links.findIndex((link) => link === document.activeElement);
    const isInput = document.activeElement === input;
    const step = steps.get(event.key);
    if (event.isComposing || (at < 0 && !isInput)) return;
    if (event.key === 'Escape' && at >= 0) input.focus();
    if (step === undefined) return;
    const next = isInput ? links[step - 1] : (links[at + step] ?? (step < 0 ? input : undefined));
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
