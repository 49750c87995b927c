/**
 * What the search says to its readers. Names in braces are replaced: `{query}` by what was
 * typed, `{count}` by a number, and so on. Plain texts, so that a page can carry them as JSON.
 */
export interface SearchWords {
  /** How many pages have the query as it was typed; `{query}`, `{count}`. */
  readonly found: string;
  /** There is nothing to show; `{query}`. */
  readonly nothing: string;
  /** No page has the words as they were typed, but some say that they answer them; `{query}`, `{count}`. */
  readonly answered: string;
  /** No page has them, but some have other forms or parts of them; `{query}`. */
  readonly close: string;
  /** After a search that found nothing with the chosen filters; `{query}`, `{count}` without. */
  readonly nothingWithFilters: string;
  /** Over pages found by another spelling, and in the summary; `{variants}`, `{count}`. */
  readonly alsoSearched: string;
  /** Around each of the variants; `{variant}`. */
  readonly variant: string;
  /** Between two variants. */
  readonly variantSeparator: string;
  /** The query is one character that is nearly everywhere. */
  readonly tooCommon: string;
  /** Over pages that answer the question without having its words. */
  readonly answering: string;
  /** Over pages that have parts of the query only; `{parts}`, `{count}`. */
  readonly partial: string;
  /** Over pages that have parts of the query that are no words; `{count}`. */
  readonly near: string;
  /** Parts of the query that no page has; `{absent}`. */
  readonly absent: string;
  /** While an answer is awaited. */
  readonly searching: string;
  /** Some of the results could not be read; `{count}`. */
  readonly unread: string;
  /** The words of the site could not be read, so only the words as they were typed were sought. */
  readonly narrow: string;
  /** Further results could not be read. */
  readonly moreFailed: string;
  /** Name of the page that shows results; `{query}`, and `{title}` as it was. */
  readonly title: string;
  /** The query was longer than is searched, and its end was left out. */
  readonly cut: string;
  /** The index could not be read. */
  readonly failed: string;
  /** Heading of a group; `{group}`, `{count}`. */
  readonly group: string;
  /** Names of the groups, by the value of the facet by which results are grouped. */
  readonly groups: Readonly<Record<string, string>>;
  /** Name of the group of pages that have no such value. */
  readonly otherGroup: string;
  /** On the button that shows further results of a group; `{count}`, `{group}`. */
  readonly more: string;
  /** Beside a filter; `{count}`. */
  readonly count: string;
}

/** Puts values where their names stand in braces. Values are not searched for names again. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (braces, name: string) => String(values[name] ?? braces));
}

/** Longest query that is repeated to the reader. */
const longestShown = 60;

/** A query as it is repeated to the reader: not endless. */
export function shownQuery(typed: string): string {
  const characters = [...typed.trim()];
  return characters.length <= longestShown
    ? characters.join('')
    : `${characters.slice(0, longestShown).join('')}…`;
}
