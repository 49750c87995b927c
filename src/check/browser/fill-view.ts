import type { ShownValue, View } from '../view.ts';

/**
 * The markup of a template with what a view says, in these places:
 *
 * - `data-text="name"`: its text; what has none goes away;
 * - `data-if="name"`: goes away unless the view has it;
 * - `data-set="attribute:name …"`: its attributes;
 * - `<template data-each="name">`: once for each view of the list.
 *
 * Texts enter as text: nothing is ever parsed as markup.
 */
function filledView(template: HTMLTemplateElement, view: View): DocumentFragment {
  const copy = document.importNode(template.content, true);
  fill(copy, view);
  return copy;
}

function fill(root: DocumentFragment, view: View): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-if]')) {
    if (!view[element.dataset.if ?? '']) element.remove();
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-text]')) {
    const text = String(shownValue(view, element.dataset.text) ?? '');
    if (text === '') element.remove();
    else element.textContent = text;
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-set]'))
    setAttributes(element, view);
  for (const each of root.querySelectorAll<HTMLTemplateElement>('template[data-each]')) {
    const list = view[each.dataset.each ?? ''];
    const copies = Array.isArray(list) ? list.map((item: View) => filledView(each, item)) : [];
    each.replaceWith(...copies);
  }
}

/** Null where the view says nothing. */
function shownValue(view: View, name = ''): Exclude<ShownValue, undefined> {
  const value = view[name] ?? null;
  return typeof value === 'object' ? null : value;
}

function setAttributes(element: HTMLElement, view: View): void {
  for (const pair of (element.dataset.set ?? '').split(' ')) {
    const [attribute = '', name = ''] = pair.split(':');
    const value = shownValue(view, name);
    if (value === null || value === false) element.removeAttribute(attribute);
    else element.setAttribute(attribute, value === true ? '' : String(value));
  }
}

/** The part of the page that is marked `data-part="name"`. */
export function pieceOf<E extends Element>(root: ParentNode, name: string, kind: new () => E): E {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (found instanceof kind) return found;
  throw new Error(`The page has no part "${name}".`);
}

/** Puts a view into the place of its template, instead of what was there before. */
export function showView(
  root: ParentNode,
  name: string,
  view: View,
  place: Element = pieceOf(root, name, HTMLElement),
): Element {
  const template = pieceOf(root, `${name}-template`, HTMLTemplateElement);
  place.replaceChildren(filledView(template, view));
  return place;
}
