import type { DefaultTreeAdapterTypes } from 'parse5';

/** The tree of a page as `parse5` reads it, and the ways through it. */

export type Document = DefaultTreeAdapterTypes.Document;
export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;

export const childrenOf = (node: Node): readonly Node[] =>
  'childNodes' in node ? node.childNodes : [];

export const parentOf = (node: Node): Node | null =>
  'parentNode' in node ? (node.parentNode ?? null) : null;

/** The outermost elements below a node that match. */
export function elementsWhere(node: Node, matches: (element: Element) => boolean): Element[] {
  if (isElement(node) && matches(node)) return [node];
  return childrenOf(node).flatMap((child) => elementsWhere(child, matches));
}

/** The text of a node, without any of its elements. */
export function textIn(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return childrenOf(node).map(textIn).join('');
}
