import { inkTokens } from '../charts/ink-tokens.ts';
import { parse, type Root } from 'postcss';
import { marksIn, marksOfTag, withMarkedTags } from './marks.ts';
import { shortenProperties, writeConstants } from './properties.ts';
import { remembered } from './remembered.ts';

/** Read by scripts. */
const kept: readonly string[] = Object.values(inkTokens);

const use = /var\((--[\w-]+)/g;

const usesIn = (text: string) => [...text.matchAll(use)].map(([, name = '']) => name);

/** Takes out the custom properties that nothing on the page uses, nor another that is used. */
function dropUnused(root: Root, usedInHtml: readonly string[]): void {
  for (let before = -1, left = 0; before !== left; before = left) {
    const used = new Set([...kept, ...usesIn(root.toString()), ...usedInHtml]);
    left = used.size;
    root.walkDecls(/^--/, (declaration) => {
      if (!used.has(declaration.prop)) declaration.remove();
    });
  }
}

/** What of a style applies to a page that has these marks and uses these properties itself. */
function narrowed(style: string, marks: ReadonlySet<string>, used: readonly string[]): string {
  const isShown = (selector: string) => marksIn(selector).every((mark) => marks.has(mark));
  const root = parse(style);
  root.walkRules((rule) => {
    const shown = rule.selectors.filter(isShown);
    if (shown.length === 0) rule.remove();
    else if (shown.length < rule.selectors.length) rule.selectors = shown;
  });
  writeConstants(root, new Set([...kept, ...used]));
  dropUnused(root, used);
  shortenProperties(root, new Set([...kept, ...used]));
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}

/** A style whose rules are narrowed once for each set of marks and properties. */
const narrowing = remembered((style) => {
  const asked = new Set<string>();
  parse(style).walkRules(({ selectors }) => {
    for (const mark of selectors.flatMap(marksIn)) asked.add(mark);
  });
  const shown = remembered((key) => {
    const [marks, used] = JSON.parse(key) as readonly [readonly string[], readonly string[]];
    return narrowed(style, new Set(marks), used);
  });
  return (marks: ReadonlySet<string>, used: readonly string[]) =>
    shown(JSON.stringify([[...asked].filter((mark) => marks.has(mark)), used]));
});

/** The marks of a page; `added` are those that it gets later. */
function marksOf(html: string, added: readonly string[]): ReadonlySet<string> {
  const marks = new Set(added);
  withMarkedTags(html, (element) => {
    for (const mark of marksOfTag(element)) marks.add(mark);
    return element;
  });
  return marks;
}

/**
 * The rules for what stands on the page, templates included: a component that a page may show
 * brings its styles even where it shows nothing.
 */
export const shownStyles = (style: string, html: string, added: readonly string[]): string =>
  narrowing(style)(marksOf(html, added), [...new Set(usesIn(html))].sort());
