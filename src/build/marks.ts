import { remembered } from './remembered.ts';

/** What ties rules to elements: classes, scopes of components, and variants. */

/**
 * Attributes that name the variants of a component. No script writes them, nor any class, but what a
 * template names in `data-set`: what no element of the built page has, none will get.
 */
export const variants: readonly string[] = [
  'data-beside',
  'data-broken',
  'data-columns',
  'data-compact',
  'data-dense',
  'data-density',
  'data-fills',
  'data-folded',
  'data-head',
  'data-inner',
  'data-kind',
  'data-look',
  'data-notation',
  'data-place',
  'data-prose',
  'data-series',
  'data-short',
  'data-side',
  'data-term',
  'data-theme',
  'data-type',
  'data-verdict',
  'data-wide',
];

/** The attribute of the elements of one component, as Astro names it. */
export const scopeName = 'data-astro-cid-';

const isFixed = (attribute: string) =>
  attribute.startsWith(scopeName) || variants.includes(attribute);

/** Elements that scripts add to a page, bare: templates have the others. Rules for them stay. */
export const addedTags: readonly string[] = ['a', 'bdi', 'canvas', 'li', 'mark', 'p'];

const startTag = /<([a-z][\w-]*)(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*\s*\/?>/g;

/** Start tags that are remembered: pages of a kind are made of the same ones. */
const tagsKnown = 20_000;

/** The marks of one element, as selectors write them: its tag, classes, scopes and variants. */
export const marksOfTag = remembered((element): readonly string[] => {
  const [, names = ''] = /\sclass="([^"]*)"/.exec(element) ?? [];
  const attributes = [...element.matchAll(/\s(data-[\w-]+)(?:="([^"]*)")?/g)].flatMap(
    ([, name, value = '']) => [`[${name}]`, `[${name}=${value}]`],
  );
  const [, sets = ''] = /\sdata-set="([^"]*)"/.exec(element) ?? [];
  const filled = [...sets.matchAll(/(data-[\w-]+):/g)].map(([, name]) => `[${name}]`);
  const [tag = ''] = /[a-z][\w-]*/.exec(element) ?? [];
  return [tag, ...names.split(/\s+/).map((name) => `.${name}`), ...attributes, ...filled];
}, tagsKnown);

/** The start tags of a page, each once. */
export const tagsOf = (html: string): ReadonlySet<string> =>
  new Set(Array.from(html.matchAll(startTag), ([element]) => element));

/** What is done with each start tag that has a mark, in place of the tag. */
export const withMarkedTags = (html: string, write: (element: string) => string): string =>
  html.replace(startTag, (element: string) =>
    element.includes(' class=') || element.includes(' data-') ? write(element) : element,
  );

/** A function of start tags whose results are remembered. */
export const ofEachTag = <Made>(make: (element: string) => Made) => remembered(make, tagsKnown);

/** What stands in brackets behind a colon asks for another element, for none, or for one of several. */
const nested = /:\w[\w-]*\((?:[^()]|\([^()]*\))*\)/g;

/** A tag, class or attribute that a selector asks for; what a colon names is a state. */
const asked = /(?<=^|[\s>+~])[a-z][\w-]*|\.-?[a-z_][\w-]*|\[(data-[\w-]+)(?:=[^\]]*)?\]/gi;

/** The marks that a part of a selector, which is about one element, asks this element for. */
export const marksIn = (part: string): readonly string[] =>
  [...part.replace(nested, '').replace(/["']/g, '').matchAll(asked)]
    .filter(([, attribute]) => attribute === undefined || isFixed(attribute))
    .map(([mark]) => mark);

/** The parts of a selector, one for each element without which it finds nothing. */
export const partsIn = (selector: string): readonly (readonly string[])[] =>
  selector
    .replace(nested, '')
    .split(/[\s>+~]+/)
    .map(marksIn)
    .filter((marks) => marks.length > 0);
