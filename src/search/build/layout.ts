import { type Options, compile } from 'css-select';
import { type AtRule, type Rule, parse } from 'postcss';
import {
  type Element,
  type Node,
  attribute,
  childrenOf,
  elementsWhere,
  isElement,
  parentOf,
  textIn,
} from './html.ts';

/**
 * How a page lays its elements out, as far as it decides which texts a reader sees as one
 * piece: read from the page's styles, because a `span` may well be a line of its own.
 * Cascades are not computed. What any style for screens sets apart stands apart, and what is
 * hidden is hidden unless another style shows it.
 */
export interface PageLayout {
  /** The element is no part of the text around it. */
  readonly standsApart: (element: Element) => boolean;
  readonly isHidden: (element: Element) => boolean;
}

/** What a rule says of the elements that it names. */
type Effect = 'apart' | 'spreads' | 'hidden' | 'shown';

type Matcher = (element: Element) => boolean;

const apartDisplays = /^(?:block|(?:inline-)?(?:flex|grid)|table|list-item|flow-root|table-\S+)$/u;
/** Children of such an element are blocks, whatever they are by themselves. */
const spreadingDisplays = /^(?:inline-)?(?:flex|grid)$/u;
const sideMargins = /^margin(?:-left|-right|-inline(?:-start|-end)?)?$/u;

/** The gaps at the sides of an element: the second and fourth of four, the second of two. */
function hasSideGap(property: string, value: string): boolean {
  const sizes = value.split(/\s+(?![^(]*\))/u);
  const [all, side = all, , left = side] = sizes;
  const sides = property === 'margin' ? [side, left] : sizes;
  return sides.some((size) => size !== undefined && !/^(?:-.*|0\D*|auto)$/u.test(size));
}

function effectsOf(property: string, value: string): Effect[] {
  if (property === 'display') {
    if (value === 'none') return ['hidden'];
    const apart: Effect[] = apartDisplays.test(value) ? ['apart'] : [];
    const spreads: Effect[] = spreadingDisplays.test(value) ? ['spreads'] : [];
    return ['shown', ...apart, ...spreads];
  }
  if (property === 'position') return /^(?:absolute|fixed)$/u.test(value) ? ['apart'] : [];
  if (property === 'float') return value === 'none' ? [] : ['apart'];
  return sideMargins.test(property) && hasSideGap(property, value) ? ['apart'] : [];
}

const adapter: NonNullable<Options<Node, Element>['adapter']> = {
  isTag: isElement,
  getAttributeValue: attribute,
  getChildren: (node) => [...childrenOf(node)],
  getName: ({ tagName }) => tagName,
  getParent: parentOf,
  getSiblings: (node) => [...childrenOf(parentOf(node) ?? node)],
  getText: textIn,
  hasAttrib: (element, name) => attribute(element, name) !== undefined,
  removeSubsets: (nodes) => nodes,
};

/** Parts of elements (`::before`) hold no text of the page; unknown selectors name nothing. */
function matcherOf(selector: string): Matcher[] {
  if (selector.includes('::')) return [];
  try {
    return [compile<Node, Element>(selector, { adapter })];
  } catch {
    return [];
  }
}

/** Why a rule may not apply: paper is not the screen, and a condition may not be met. */
function conditionsOf(rule: Rule): readonly string[] {
  const conditions: string[] = [];
  for (let at = rule.parent; at && at.type !== 'root'; at = at.parent as typeof at) {
    if (at.type === 'atrule') {
      const { name, params } = at as AtRule;
      if (name !== 'layer') conditions.push(`${name} ${params}`);
    }
  }
  return conditions;
}

type Matchers = Readonly<Record<Effect, readonly Matcher[]>>;

function matchersOf(css: string): Matchers {
  const matchers: Record<Effect, Matcher[]> = { apart: [], spreads: [], hidden: [], shown: [] };
  parse(css).walkRules((rule) => {
    const conditions = conditionsOf(rule);
    if (conditions.some((each) => /^(?:media print|keyframes|font)/u.test(each))) return;
    const effects = new Set<Effect>();
    rule.each((child) => {
      if (child.type !== 'decl') return;
      effectsOf(child.prop, child.value.trim()).forEach((effect) => effects.add(effect));
    });
    if (conditions.length > 0) {
      effects.delete('hidden');
      // Where the condition is not met, the parts stand in one line.
      effects.delete('spreads');
    }
    if (effects.size === 0) return;
    const ofRule = rule.selectors.flatMap(matcherOf);
    for (const effect of effects) matchers[effect].push(...ofRule);
  });
  return matchers;
}

/** Pages of a site share few styles, so they are remembered; not without end. */
const known = new Map<string, Matchers>();
const maxKnown = 200;

function matchersFor(css: string): Matchers {
  const matchers = known.get(css) ?? matchersOf(css);
  if (known.size >= maxKnown) known.clear();
  known.set(css, matchers);
  return matchers;
}

/** The text of a style sheet, by the address that a page gives; empty where it is not at hand. */
export type StyleOf = (address: string) => string;

/** Styles of a page: in it, and in the files that it links. */
function stylesOf(document: Node, styleOf: StyleOf): readonly string[] {
  const sheets = elementsWhere(
    document,
    (element) =>
      element.tagName === 'style' ||
      (element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet'),
  );
  return sheets.map((element) =>
    element.tagName === 'style' ? textIn(element) : styleOf(attribute(element, 'href') ?? ''),
  );
}

export function pageLayout(document: Node, styleOf: StyleOf): PageLayout {
  const matchers = matchersFor(stylesOf(document, styleOf).join('\n'));
  const is = (effect: Effect, element: Element) => matchers[effect].some((each) => each(element));
  return {
    standsApart: (element) => {
      const parent = parentOf(element);
      const isSpread = parent !== null && isElement(parent) && is('spreads', parent);
      return isSpread || is('apart', element);
    },
    isHidden: (element) => is('hidden', element) && !is('shown', element),
  };
}
