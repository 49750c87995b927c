import { parse } from 'parse5';
import type { Span } from '../i18n/measured.ts';
import { type Element, type Node, childrenOf, isElement } from '../search/build/html.ts';

/** Elements whose text is not laid out as text of the page, or is laid out as it is written. */
const untouched = new Set(
  'code iframe noscript option pre script style svg template textarea title'.split(' '),
);

/** What is marked in the texts of a page, and how. */
export interface Marking {
  /** Places in a text. */
  readonly find: (text: string) => readonly Span[];
  readonly wrap: (found: string) => string;
  /** True for an element in which all is marked already. */
  readonly isMarked: (element: Element) => boolean;
}

interface Text extends Span {
  /** On a phone the cells of a table are rows of boxes: a text in them stays one piece. */
  readonly isCell: boolean;
}

/** Places of the texts in the page's source. */
function textsOf(node: Node, isMarked: Marking['isMarked']): readonly Text[] {
  if (isElement(node) && (untouched.has(node.tagName) || isMarked(node))) return [];
  if (node.nodeName === '#text') {
    const place = node.sourceCodeLocation;
    if (!place) return [];
    const isCell = node.parentNode?.nodeName === 'td';
    return [{ start: place.startOffset, end: place.endOffset, isCell }];
  }
  return childrenOf(node).flatMap((child) => textsOf(child, isMarked));
}

function withSpans(text: string, spans: readonly Span[], wrap: Marking['wrap']): string {
  const parts = spans.map(({ start, end }, index) => {
    const before = spans[index - 1]?.end ?? 0;
    return text.slice(before, start) + wrap(text.slice(start, end));
  });
  return parts.join('') + text.slice(spans.at(-1)?.end ?? 0);
}

/** A page with the places of its texts. */
export function parsedPage(html: string) {
  return parse(html, { sourceCodeLocationInfo: true });
}

/**
 * The page with something marked wherever its texts hold it. Sentences are put together from
 * words, so no component knows where in them it stands; the finished page does. Its tree, as
 * `parsedPage` gives it, stays as it is.
 */
export function withMarkedTexts(
  html: string,
  { find, wrap, isMarked }: Marking,
  document: Node = parsedPage(html),
): string {
  const body = childrenOf(document).flatMap((child) => textsOf(child, isMarked));
  const parts = body.map(({ start, end, isCell }, index) => {
    const text = html.slice(start, end);
    const written = withSpans(text, find(text), wrap);
    const isTorn = isCell && written !== text && written !== wrap(text);
    const before = html.slice(body[index - 1]?.end ?? 0, start);
    return before + (isTorn ? `<span>${written}</span>` : written);
  });
  return parts.join('') + html.slice(body.at(-1)?.end ?? 0);
}
