import type { Answer } from '../query/answer.ts';
import type { Filters } from '../format/facets.ts';
import { createOpening } from './opening.ts';
import { type ViewSettings, alsoSearched, createResultView } from './result-view.ts';
import {
  addKeys,
  chosen,
  partsOf,
  readAddress,
  required,
  showCounts,
  writeAddress,
} from './search-form.ts';
import type { OtherWord } from '../text/variants.ts';
import { type SearchWords, filled } from './words.ts';

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
}

/** Milliseconds of rest after which typing is taken for a query. */
const restAfterTyping = 150;

/** What is shown for a query, complete before any of it is shown. */
interface Shown {
  readonly summary: string;
  readonly answer: Answer | null;
  readonly results: readonly Node[];
  readonly suggestions: readonly string[];
  /** The way to other pages is shown. */
  readonly foundNothing: boolean;
}

const blank: Shown = {
  summary: '',
  answer: null,
  results: [],
  suggestions: [],
  foundNothing: false,
};

/** How many pages have the words as they were typed, and what else was searched. */
function summaryOf(answer: Answer, typed: string, words: SearchWords): string {
  if (answer.isTooCommon) return words.tooCommon;
  const count = answer.hits.filter(({ variants }) => variants.length === 0).length;
  const literal = filled(count > 0 ? words.found : words.nothing, { query: typed.trim(), count });
  const cut = answer.query.isCut ? words.cut : '';
  return [literal, alsoSearched(answer, words), cut].filter(Boolean).join(' ');
}

/** Searches, and prepares all that is shown of the answer. */
function createShowing(settings: PageSettings, template: ViewSettings['template']) {
  const { words, always } = settings;
  const opening = createOpening(settings);

  return async (typed: string, filters: Filters): Promise<Shown> => {
    if (typed.trim() === '') return blank;
    const search = await opening();
    const answer = await search.search(typed, { ...filters, ...always });
    if (answer.query.included.length === 0) return blank;
    if (answer.hits.length > 0 || answer.isTooCommon) {
      const view = createResultView({ ...settings, template }, search.open);
      const results = await view(answer);
      return { ...blank, answer, results, summary: summaryOf(answer, typed, words) };
    }
    const { hits } = await search.search(typed, always);
    if (hits.length > 0) {
      const values = { query: typed.trim(), count: hits.length };
      return { ...blank, answer, summary: filled(words.nothingWithFilters, values) };
    }
    const suggestions = await search.suggest(answer, always);
    const summary = summaryOf(answer, typed, words);
    return { ...blank, answer, summary, suggestions, foundNothing: true };
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

/** Starts the search of a page. `root` contains its form, results and templates. */
export function startSearchPage(root: HTMLElement): void {
  const settings = JSON.parse(root.dataset.settings ?? '{}') as PageSettings;
  const parts = partsOf(root);
  const { form, input, results, choices } = parts;
  const shownFor = createShowing(settings, (name) =>
    document.importNode(
      required(root, `template[data-search-template="${name}"]`, HTMLTemplateElement).content,
      true,
    ),
  );

  const show = ({ summary, answer, suggestions, foundNothing, ...shown }: Shown): void => {
    parts.summary.textContent = summary;
    results.replaceChildren(...shown.results);
    parts.nothing.hidden = !foundNothing;
    parts.suggestions.hidden = suggestions.length === 0;
    required(parts.suggestions, 'ul', HTMLElement).replaceChildren(...suggestionItems(suggestions));
    showCounts(parts, answer?.counts ?? null, settings.words);
    results.removeAttribute('aria-busy');
  };

  /** Counts searches: an answer that comes after a newer question is dropped. */
  let latest = 0;
  const search = async (): Promise<void> => {
    const turn = (latest += 1);
    writeAddress(parts);
    results.setAttribute('aria-busy', 'true');
    const shown = await shownFor(input.value, chosen(choices)).catch(() => ({
      ...blank,
      summary: settings.words.failed,
    }));
    if (turn === latest) show(shown);
  };

  let rest: ReturnType<typeof setTimeout> | undefined;
  const searchAfter = (milliseconds: number): void => {
    clearTimeout(rest);
    rest = setTimeout(() => void search(), milliseconds);
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
  addKeys(root, parts);
  readAddress(parts);
  if (input.value !== '') searchAfter(0);
}
