/**
 * What the search says to its readers. Names in braces are replaced: `{query}` by what was
 * typed, `{count}` by a number, and so on. Plain texts, so that a page can carry them as JSON.
 */
export interface SearchWords {
  /** How many pages have the query as it was typed; `{query}`, `{count}`. */
  readonly found: string;
  /** No page has the query as it was typed; `{query}`. */
  readonly nothing: string;
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
