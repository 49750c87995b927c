const main = /<main(?:\s+[\w-]+(?:="[^"]*")?)*>/;

const record = / data-search-[\w-]+="[^"]*"/g;

const emptyShape = /><\/(?:circle|line|path|rect)>/g;

/**
 * The page as it is sent: without what its `main` says to the search, which reads that from the tree
 * of the page, and with shapes that end where they begin.
 */
export const sentPage = (html: string): string =>
  html.replace(main, (tag) => tag.replace(record, '')).replace(emptyShape, '/>');
