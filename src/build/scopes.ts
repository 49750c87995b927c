import { marksIn, marksOf, scopeName, startTag } from './marks.ts';
import { remembered } from './remembered.ts';

const scope = new RegExp(`\\b${scopeName}\\w+`, 'g');

/** The part of a selector about one element, where it asks for a scope. */
const compound = /[^\s>+~,{}()]*\[(data-astro-cid-\w+)\][^\s>+~,{}()]*/g;

/**
 * Where attributes are spread, Astro writes the scope of the component as a class, which no rule
 * asks for, and that of the component around it with a value.
 */
const spread = [
  [/ class="astro-\w{8}"/g, ''],
  [/( class="[^"]*) astro-\w{8}"/g, '$1"'],
  [/(\bdata-astro-cid-\w+)="true"/g, '$1'],
] as const;

/** What rules ask of the elements of each scope: tags, classes, variants. */
const wantedByScope = remembered((style): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const wanted = new Map<string, (readonly string[])[]>();
  for (const [text, name = ''] of style.matchAll(compound)) {
    wanted.set(name, [...(wanted.get(name) ?? []), marksIn(text)]);
  }
  return wanted;
});

/** Scopes stay on the elements that a rule can mean by them. */
function withNeededScopes(html: string, style: string): string {
  const wanted = wantedByScope(style);
  return html.replace(startTag, (element: string) => {
    if (!element.includes(scopeName)) return element;
    const marks = marksOf(element);
    const isMeant = (each: readonly string[]) => each.every((mark) => marks.has(mark));
    return element.replace(/ (data-astro-cid-\w+)/g, (written, name: string) =>
      wanted.get(name)?.some(isMeant) ? written : '',
    );
  });
}

/** The page and its style with the fewest and shortest scopes: in their order they are numbers. */
export function withShortScopes(page: string, style: string) {
  const tidy = spread.reduce((html, [found, kept]) => html.replace(found, kept), page);
  const html = withNeededScopes(tidy, style);
  const names = [...new Set(style.match(scope))];
  const shorten = (text: string) => text.replace(scope, (name) => `data-${names.indexOf(name)}`);
  return { html: shorten(html), style: shorten(style) };
}
