const main = /<main(?:\s+[\w-]+(?:="[^"]*")?)*>/;

const record = / data-search-[\w-]+="[^"]*"/g;

/** The page without what its `main` says to the search, which reads it from the tree of the page. */
export const withoutSearchRecord = (html: string): string =>
  html.replace(main, (tag) => tag.replace(record, ''));
