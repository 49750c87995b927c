/** What ties rules to elements: classes, scopes of components, and variants. */

/**
 * Attributes that tell the variants of a component. No script writes them, nor any class: what no
 * element of the built page has, none will get.
 */
export const variants: readonly string[] = [
  'data-compact',
  'data-dense',
  'data-density',
  'data-fills',
  'data-head',
  'data-kind',
  'data-look',
  'data-place',
  'data-side',
  'data-type',
  'data-verdict',
  'data-wide',
  'data-wraps',
];

/** The attribute of the elements of one component, as Astro names it. */
export const scopeName = 'data-astro-cid-';

const isFixed = (attribute: string) =>
  attribute.startsWith(scopeName) || variants.includes(attribute);

export const startTag = /<([a-z][\w-]*)(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*\s*\/?>/g;

const scopes = new RegExp(`\\b${scopeName}\\w+`, 'g');

/** The marks of a page or of one element, as selectors write them: a scope also with its tag. */
export function marksOf(html: string): ReadonlySet<string> {
  const classes = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(/\s+/).map((name) => `.${name}`),
  );
  const attributes = [...html.matchAll(/\s(data-[\w-]+)(?:="([^"]*)")?/g)].flatMap(
    ([, name, value = '']) => [`[${name}]`, `[${name}=${value}]`],
  );
  const tags = [...html.matchAll(startTag)].flatMap(([element, tag]) =>
    [...element.matchAll(scopes)].map(([scope]) => `${tag}[${scope}]`),
  );
  return new Set([...classes, ...attributes, ...tags]);
}

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
