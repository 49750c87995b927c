import { inkTokens } from '../charts/ink-tokens.ts';
import { parse, type Root, type Rule } from 'postcss';
import { addedTags, marksOfTag, ofEachTag, partsIn, tagsOf } from './marks.ts';
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

/** What of a style applies to a page on which `isThere` finds an element for each of these parts. */
function narrowed(style: string, isThere: (part: string) => boolean, used: readonly string[]) {
  const isShown = (selector: string) => partsIn(selector).every((part) => isThere(keyOf(part)));
  const root = parse(style);
  root.walkRules((rule) => {
    if (isStep(rule)) return;
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
  return compact(root.toString());
}

/** Spaces between rules and behind commas say nothing; those in quotes do. */
const compact = (style: string) =>
  style.replace(/("[^"]*")|(?<=[},])\s+/g, (_, quoted?: string) => quoted ?? '').trim();

/** A step of an animation, which is named like an element. */
const isStep = ({ parent }: Rule) => parent?.type === 'atrule' && parent.name === 'keyframes';

const keyOf = (part: readonly string[]) => part.join('');

/** A style whose rules are narrowed once for each set of parts and properties. */
const narrowing = remembered((style) => {
  const asked = new Map<string, readonly string[]>();
  parse(style).walkRules((rule) => {
    if (isStep(rule)) return;
    for (const part of rule.selectors.flatMap(partsIn)) asked.set(keyOf(part), part);
  });
  const partsOf = ofEachTag((element) => {
    const marks = new Set(marksOfTag(element));
    return [...asked].filter(([, part]) => part.every((mark) => marks.has(mark))).map(first);
  });
  const shown = remembered((key) => {
    const [parts, used] = JSON.parse(key) as readonly [readonly string[], readonly string[]];
    const there = new Set(parts);
    return narrowed(style, (part) => there.has(part), used);
  });
  return (tags: Iterable<string>, used: readonly string[]) =>
    shown(JSON.stringify([[...new Set([...tags].flatMap(partsOf))].sort(), used]));
});

const first = ([key]: readonly [string, ...unknown[]]) => key;

/** As they stand for themselves on every page. */
const always = [...addedTags, 'html', 'head', 'body'].map((tag) => `<${tag}>`);

/**
 * The rules for what stands on the page, templates included: a component that a page may show
 * brings its styles even where it shows nothing. `added` are start tags that the page gets later.
 */
export const shownStyles = (style: string, html: string, added: readonly string[]): string =>
  narrowing(style)([...tagsOf(html), ...always, ...added], [...new Set(usesIn(html))].sort());
