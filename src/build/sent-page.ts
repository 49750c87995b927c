const main = /<main(?:\s+[\w-]+(?:="[^"]*")?)*>/;

const record = / data-search-[\w-]+="[^"]*"/g;

const emptyShape = /><\/(?:circle|line|path|rect)>/g;

/** A script, whose text is no HTML, and a tag, in whose attributes quotation marks stay as they are. */
const marked = /<script\b[\s\S]*?<\/script>|<(?:"[^"]*"|[^">])*>/;
const textQuote = new RegExp(`${marked.source}|&quot;`, 'g');

/**
 * The page as it is sent: without what its `main` says to the search, which reads that from the tree
 * of the page, with shapes that end where they begin, and quotation marks of texts as themselves.
 */
export const sentPage = (html: string): string =>
  html
    .replace(main, (tag) => tag.replace(record, ''))
    .replace(emptyShape, '/>')
    .replace(textQuote, (found) => (found === '&quot;' ? '"' : found));
