import { parse } from 'parse5';
import {
  attribute,
  childrenOf,
  type Element,
  elementsWhere,
  isElement,
  type Node,
  textIn,
} from '../../../src/search/build/html.ts';

/** What a listener hears of a link. */
function nameOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node)) {
    if (node.tagName === 'svg' || attribute(node, 'aria-hidden') === 'true') return '';
    const label = attribute(node, 'aria-label') ?? attribute(node, 'alt');
    if (label !== undefined) return label;
  }
  return childrenOf(node).map(nameOf).join('');
}

const spaceless = (text: string) => text.replace(/\s+/gu, ' ').trim();

const isLink = (element: Element) =>
  element.tagName === 'a' && attribute(element, 'href') !== undefined;

/**
 * Names of links on a page that lead to more than one place, and those that do not hold what is
 * seen (WCAG 2.5.3); `address` is the whole address of the page.
 */
export function linkNameFaults(html: string, address: string): string[] {
  const places = new Map<string, Set<string>>();
  const unseen: string[] = [];
  for (const link of elementsWhere(parse(html), isLink)) {
    const name = spaceless(nameOf(link));
    const label = attribute(link, 'aria-label');
    if (label !== undefined && !spaceless(label).includes(spaceless(textIn(link)))) {
      unseen.push(`${name} is not what is seen`);
    }
    const { href } = new URL(attribute(link, 'href') ?? '', address);
    places.set(name, (places.get(name) ?? new Set()).add(href));
  }
  const several = [...places].filter(([, hrefs]) => hrefs.size > 1);
  return [...unseen, ...several.map(([name, hrefs]) => `${name} → ${[...hrefs].join(' ')}`)];
}
