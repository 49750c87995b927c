import type { Search } from '../query/client.ts';
import { isLiteral, type WiderAnswer } from '../query/hit.ts';
import type { Filters } from '../format/facets.ts';
import { createOpening } from './opening.ts';
import type { ViewSettings } from './result-list.ts';
import { alsoSearched, createResultView } from './result-view.ts';
import {
  type FormParts,
  addKeys,
  chosenFilters,
  leadOn,
  partsOf,
  readAddress,
  required,
  showCounts,
  showElsewhere,
  writeAddress,
} from './search-form.ts';
import type { OtherWord } from '../text/variants.ts';
import { textNodes } from './text-nodes.ts';
import { type SearchWords, filled, shownQuery } from './words.ts';

/**
 * The search of a page: from what is typed to what is shown. The README describes the
 * elements that it expects. Only this module and the form are loaded before something is
 * sought.
 */

/** Settings that the page carries as JSON in `data-settings`. */
export interface PageSettings extends Omit<ViewSettings, 'template'> {
  /** Address of the index, with a slash at the end. */
  readonly bundle: string;
  /** Filters that readers do not see, such as the language of the page. */
  readonly always: Filters;
  /** Readings and other names. */
  readonly otherWords: readonly OtherWord[];
  /** Pages with these values come after others that answer as well. */
  readonly last: Filters;
  /** Language of the pages, as `lang` has it. */
  readonly language: string;
}

/** Milliseconds of rest after which typing is taken for a query. */
const restAfterTyping = 150;
/** Milliseconds after which the page says that it is searching. */
const untilSearching = 300;
/** Of a query that finds fewer pages, other spellings and parts are searched too. */
const few = 3;

/** What is shown for a query, complete before any of it is shown. */
interface Shown {
  readonly summary: readonly Node[];
  readonly answer: WiderAnswer | null;
  readonly results: readonly Node[];
  readonly suggestions: readonly string[];
  /** The way to other pages is shown. */
  readonly foundNothing: boolean;
  /** No page has the words as they were typed: pages in another language may. */
  readonly isUnsaid: boolean;
}

const blank: Shown = {
  summary: [],
  answer: null,
  results: [],
  suggestions: [],
  foundNothing: false,
  isUnsaid: false,
};

/** A sentence with the query in it, which cannot turn the writing of the rest round. */
function sentence(text: string, typed: string, count: number): Node[] {
  return text.split(/(\{query\})/u).map((part) => {
    if (part !== '{query}') return document.createTextNode(filled(part, { count }));
    const query = document.createElement('bdi');
    query.append(...textNodes(shownQuery(typed)));
    return query;
  });
}

/** What is true of what is shown, and the number in it. */
function leadOf(answer: WiderAnswer, words: SearchWords): readonly [string, number] {
  const { hits, answering, partial } = answer;
  const found = hits.filter(isLiteral).length;
  if (found > 0) return [words.found, found + answering.length];
  if (answering.length > 0) return [words.answered, answering.length];
  return [hits.length + partial.length > 0 ? words.close : words.nothing, 0];
}

/** How many pages have the words as they were typed or answer them, and what else was searched. */
function summaryOf(answer: WiderAnswer, typed: string, words: SearchWords): Node[] {
  if (answer.isTooCommon) return textNodes(words.tooCommon);
  const [lead, count] = leadOf(answer, words);
  const more = [alsoSearched(answer, words), answer.query.isCut ? words.cut : ''].filter(Boolean);
  return [...sentence(lead, typed, count), ...more.flatMap((text) => textNodes(` ${text}`))];
}

const countOf = ({ hits, answering, partial }: WiderAnswer) =>
  hits.length + answering.length + partial.length;

/** Looks further if little was found. Without the words of the site, what was found stays. */
async function widened(search: Search, typed: string, filters: Filters) {
  const answer = await search.search(typed, filters);
  const narrow = { ...answer, partial: [], parts: [], absent: [] };
  if (answer.isTooCommon || answer.query.included.length === 0 || countOf(narrow) >= few) {
    return { answer: narrow, isNarrow: false };
  }
  return search.widen(typed, answer, filters).then(
    (wider) => ({ answer: wider, isNarrow: false }),
    () => ({ answer: narrow, isNarrow: true }),
  );
}

/** Searches, and prepares all that is shown of the answer. */
function createShowing(settings: PageSettings, template: ViewSettings['template']) {
  const { words, always } = settings;
  const opening = createOpening(settings);

  /** What to try instead, where nothing was found as it was typed. */
  const suggested = (search: Search, answer: WiderAnswer): Promise<string[]> =>
    answer.hits.length > 0 || answer.answering.length > 0 || answer.isTooCommon
      ? Promise.resolve([])
      : search.suggest(answer, always).catch(() => []);

  return async (typed: string, filters: Filters): Promise<Shown> => {
    if (typed.trim() === '') return blank;
    const search = await opening();
    const { answer, isNarrow } = await widened(search, typed, { ...filters, ...always });
    if (answer.query.included.length === 0) return blank;
    const isFiltered = Object.keys(filters).length > 0;
    const others = isFiltered && countOf(answer) === 0 ? await search.search(typed, always) : null;
    if (others && others.hits.length > 0) {
      const summary = sentence(words.nothingWithFilters, typed, others.hits.length);
      return { ...blank, answer: { ...answer, counts: others.counts }, summary };
    }
    const view = createResultView({ ...settings, template }, search.open);
    const [results, suggestions] = await Promise.all([view(answer), suggested(search, answer)]);
    const summary = [
      ...summaryOf(answer, typed, words),
      ...(isNarrow ? textNodes(` ${words.narrow}`) : []),
    ];
    const foundNothing = countOf(answer) === 0 && !answer.isTooCommon;
    const isSaid = answer.answering.length > 0 || answer.hits.some(isLiteral);
    const isUnsaid = !isSaid && !answer.isTooCommon;
    return { answer, results, summary, suggestions, foundNothing, isUnsaid };
  };
}

/** Links to queries that would find something. */
function suggestionItems(suggestions: readonly string[]): HTMLElement[] {
  return suggestions.map((suggestion) => {
    const link = document.createElement('a');
    link.href = `?${new URLSearchParams({ q: suggestion })}`;
    link.textContent = suggestion;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
}

/** Puts on the page what was prepared. */
function createShow(root: HTMLElement, parts: FormParts, words: SearchWords) {
  const { results, input } = parts;
  const title = document.title;
  return ({ summary, answer, suggestions, foundNothing, isUnsaid, ...shown }: Shown): void => {
    const query = shownQuery(input.value);
    parts.summary.replaceChildren(...summary);
    results.replaceChildren(...shown.results);
    parts.nothing.hidden = !foundNothing;
    showElsewhere(parts, isUnsaid ? query : '');
    parts.suggestions.hidden = suggestions.length === 0;
    required(parts.suggestions, 'ul', HTMLElement).replaceChildren(...suggestionItems(suggestions));
    showCounts(parts, answer?.counts ?? null, words);
    document.title = query === '' ? title : filled(words.title, { query, title });
    root.toggleAttribute('data-searched', summary.length > 0);
    results.removeAttribute('aria-busy');
  };
}

/** Searches for what the form holds; an answer that comes after a newer question is dropped. */
function createSearching(root: HTMLElement, parts: FormParts, settings: PageSettings) {
  const { input, results, choices } = parts;
  const { words } = settings;
  const show = createShow(root, parts, words);
  const shownFor = createShowing(settings, (name) =>
    document.importNode(
      required(root, `template[data-search-template="${name}"]`, HTMLTemplateElement).content,
      true,
    ),
  );

  let latest = 0;
  return async (): Promise<void> => {
    const turn = (latest += 1);
    results.setAttribute('aria-busy', 'true');
    const waiting = setTimeout(() => {
      if (turn === latest) parts.summary.textContent = words.searching;
    }, untilSearching);
    const shown = await shownFor(input.value, chosenFilters(choices)).catch(() => ({
      ...blank,
      summary: textNodes(words.failed),
    }));
    clearTimeout(waiting);
    if (turn === latest) show(shown);
  };
}

/** Searches when the reader types, chooses, submits, or goes back to an earlier query. */
function searchWhenAsked(parts: FormParts, search: () => Promise<void>): void {
  const { form, input, choices } = parts;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const searchAfter = (milliseconds: number): void => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      writeAddress(parts);
      leadOn();
      void search();
    }, milliseconds);
  };

  input.addEventListener('input', (event) => {
    const isComposing = event instanceof InputEvent && event.isComposing;
    if (!isComposing) searchAfter(restAfterTyping);
  });
  input.addEventListener('compositionend', () => searchAfter(restAfterTyping));
  choices.forEach((choice) => choice.addEventListener('change', () => searchAfter(0)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchAfter(0);
  });
  addEventListener('popstate', () => {
    clearTimeout(rest);
    readAddress(parts);
    leadOn();
    void search();
  });
}

/** Starts the search of a page. `root` contains its form, results and templates. */
export function startSearchPage(root: HTMLElement): void {
  const settings = JSON.parse(root.dataset.settings ?? '{}') as PageSettings;
  const parts = partsOf(root);
  const search = createSearching(root, parts, settings);
  searchWhenAsked(parts, search);
  addKeys(root, parts);
  parts.waiting?.remove();
  readAddress(parts);
  leadOn();
  if (parts.input.value !== '') void search();
}
