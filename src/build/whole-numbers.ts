import { parse } from 'parse5';
import type { Span } from '../i18n/measured.ts';
import { type Node, attribute, childrenOf, isElement } from '../search/build/html.ts';

/** Elements whose text is not laid out as text of the page, or is laid out as it is written. */
const untouched = new Set(
  'code iframe noscript option pre script style svg template textarea title'.split(' '),
);

/** Class of what stays on one line, short as it stands on pages hundreds of times; its style is in `src/styles/base.css`. */
const mark = 'n';

/** Places of the numbers in a text. */
export type FindSpans = (text: string) => readonly Span[];

interface Text extends Span {
  /** On a phone the cells of a table are rows of boxes: a text in them stays one piece. */
  readonly isCell: boolean;
}

/** Places of the page's source where its texts stand. */
function textsOf(node: Node): readonly Text[] {
  if (isElement(node)) {
    if (untouched.has(node.tagName) || attribute(node, 'class')?.split(' ').includes(mark))
      return [];
  }
  if (node.nodeName === '#text') {
    const place = node.sourceCodeLocation;
    if (!place) return [];
    const isCell = node.parentNode?.nodeName === 'td';
    return [{ start: place.startOffset, end: place.endOffset, isCell }];
  }
  return childrenOf(node).flatMap(textsOf);
}

const wrapped = (text: string) => `<span class="${mark}">${text}</span>`;

function withSpans(text: string, spans: readonly Span[]): string {
  const parts = spans.map(({ start, end }, index) => {
    const before = spans[index - 1]?.end ?? 0;
    return text.slice(before, start) + wrapped(text.slice(start, end));
  });
  return parts.join('') + text.slice(spans.at(-1)?.end ?? 0);
}

/**
 * The page with every number and what belongs to it on one line. Sentences are put together from
 * words, so no component knows where their numbers stand; the finished page does.
 */
export function withWholeNumbers(html: string, findSpans: FindSpans): string {
  const body = childrenOf(parse(html, { sourceCodeLocationInfo: true })).flatMap(textsOf);
  const parts = body.map(({ start, end, isCell }, index) => {
    const text = html.slice(start, end);
    const written = withSpans(text, findSpans(text));
    const isTorn = isCell && written !== text && written !== wrapped(text);
    const before = html.slice(body[index - 1]?.end ?? 0, start);
    return before + (isTorn ? `<span>${written}</span>` : written);
  });
  return parts.join('') + html.slice(body.at(-1)?.end ?? 0);
}
