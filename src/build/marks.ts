import { remembered } from './remembered.ts';

/** What ties rules to elements: classes, scopes of components, and variants. */

/**
 * Attributes that name the variants of a component. No script writes them, nor any class: what no
 * element of the built page has, none will get.
 */
export const variants: readonly string[] = [
  'data-beside',
  'data-compact',
  'data-dense',
  'data-density',
  'data-fills',
  'data-head',
  'data-kind',
  'data-look',
  'data-place',
  'data-side',
  'data-term',
  'data-theme',
  'data-type',
  'data-verdict',
  'data-wide',
  'data-wraps',
];

/** The attribute of the elements of one component, as Astro names it. */
export const scopeName = 'data-astro-cid-';

const isFixed = (attribute: string) =>
  attribute.startsWith(scopeName) || variants.includes(attribute);

const startTag = /<([a-z][\w-]*)(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*\s*\/?>/g;

const scopes = new RegExp(`\\b${scopeName}\\w+`, 'g');

/** Start tags that are remembered: pages of a kind are made of the same ones. */
const tagsKnown = 20_000;

/** The marks of one element, as selectors write them: a scope also with its tag. */
export const marksOfTag = remembered((element): readonly string[] => {
  const [, names = ''] = /\sclass="([^"]*)"/.exec(element) ?? [];
  const attributes = [...element.matchAll(/\s(data-[\w-]+)(?:="([^"]*)")?/g)].flatMap(
    ([, name, value = '']) => [`[${name}]`, `[${name}=${value}]`],
  );
  const [tag = ''] = /[a-z][\w-]*/.exec(element) ?? [];
  return [
    ...names.split(/\s+/).map((name) => `.${name}`),
    ...attributes,
    ...[...element.matchAll(scopes)].map(([scope]) => `${tag}[${scope}]`),
  ];
}, tagsKnown);

/** What is done with each start tag that has a mark, in place of the tag. */
export const withMarkedTags = (html: string, write: (element: string) => string): string =>
  html.replace(startTag, (element: string) =>
    element.includes(' class=') || element.includes(' data-') ? write(element) : element,
  );

/** A function of start tags whose results are remembered. */
export const ofEachTag = (write: (element: string) => string) => remembered(write, tagsKnown);

/** A tag and the scope that the same part of a selector asks for. */
const scopedTag = new RegExp(
  `(?<=^|[\\s>+~])([a-z][\\w-]*)[^\\s>+~]*?(\\[${scopeName}\\w+\\])`,
  'g',
);

/** The marks without which a selector finds nothing. */
export function marksIn(selector: string): readonly string[] {
  const plain = selector.replace(/:\w[\w-]*\((?:[^()]|\([^()]*\))*\)/g, '').replace(/["']/g, '');
  const marks = [...plain.matchAll(/\.-?[a-z_][\w-]*|\[(data-[\w-]+)(?:=[^\]]*)?\]/gi)]
    .filter(([, name]) => name === undefined || isFixed(name))
    .map(([mark]) => mark);
  const tags = [...plain.matchAll(scopedTag)].map(([, tag, scope]) => `${tag}${scope}`);
  return [...marks, ...tags];
}
