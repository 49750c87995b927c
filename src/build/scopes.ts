/** What ties a rule to the elements of one component: an attribute, as Astro names it. */
const scope = /\bdata-astro-cid-\w+/g;

export const isScope = (attribute: string) => attribute.startsWith('data-astro-cid-');

/** Gives the scopes of a page short names: they stand on every element, and are numbers in its order. */
export function scopeShortener(page: string): (text: string) => string {
  const names = [...new Set(page.match(scope))];
  return (text) => text.replace(scope, (name) => `data-${names.indexOf(name)}`);
}
