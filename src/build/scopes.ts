import { marksIn, marksOfTag, ofEachTag, scopeName, withMarkedTags } from './marks.ts';
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
function wantedByScope(style: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const wanted = new Map<string, (readonly string[])[]>();
  for (const [text, name = ''] of style.matchAll(compound)) {
    wanted.set(name, [...(wanted.get(name) ?? []), marksIn(text)]);
  }
  return wanted;
}

/** A style with short scopes, which are numbers of base 36 in their order, and how its elements are written. */
const shortened = remembered((style) => {
  const names = [...new Set(style.match(scope))];
  const shortName = (name: string) => `data-${names.indexOf(name).toString(36)}`;
  const wanted = wantedByScope(style);
  /** Scopes stay on the elements that a rule can mean by them. */
  const writeTag = ofEachTag((written) => {
    if (!written.includes(scopeName)) return written;
    const element = spread.reduce((tag, [found, kept]) => tag.replace(found, kept), written);
    const marks = new Set(marksOfTag(element));
    const isMeant = (each: readonly string[]) => each.every((mark) => marks.has(mark));
    return element.replace(/ (data-astro-cid-\w+)/g, (_, name: string) =>
      wanted.get(name)?.some(isMeant) ? ` ${shortName(name)}` : '',
    );
  });
  return { writeTag, style: style.replace(scope, shortName) };
});

/** The page and its style with the fewest and shortest scopes. */
export function withShortScopes(page: string, written: string) {
  const { writeTag, style } = shortened(written);
  return { html: withMarkedTags(page, writeTag), style };
}
