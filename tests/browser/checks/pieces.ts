/** A text of a page, where it stands in the browser's own layout. */
interface SeenText {
  readonly text: string;
  /** Number of the element whose lines the text is in. */
  readonly flow: number;
  /** The text is the first in a box that stands in a line. */
  readonly startsBox: boolean;
  /** Pixels, spaces at the ends included where they are shown. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** Every text of the searched elements, with scripts off as they were built. Runs in the page. */
export function seenTexts(): SeenText[] {
  const unread = 'script, style, noscript, svg, canvas, textarea, rt, rp, [data-pagefind-ignore]';
  for (const details of document.querySelectorAll('details')) details.open = true;
  const flows: (Element | null)[] = [];

  /** Elements around the text that lie in one line with their neighbours, and what holds them. */
  const around = (text: Node) => {
    const inLine: Element[] = [];
    let element = text.parentElement;
    while (
      element &&
      /^(?:inline|contents|inline-block)$/.test(getComputedStyle(element).display)
    ) {
      if (/^(?:absolute|fixed)$/.test(getComputedStyle(element).position)) break;
      inLine.push(element);
      element = element.parentElement;
    }
    if (!flows.includes(element)) flows.push(element);
    return { inLine, flow: flows.indexOf(element) };
  };
  const firstIn = (element: Element) =>
    document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  const rectOf = (text: Text, at: number) => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return [...range.getClientRects()].at(-1);
  };
  /** The first of these characters that is shown. */
  const shown = (text: Text, places: readonly number[]) =>
    places
      .filter((at) => at >= 0)
      .map((at) => rectOf(text, at))
      .find((rect) => rect && rect.width > 0);

  const bodies = [...document.querySelectorAll('[data-pagefind-body]')];
  const texts = bodies.flatMap((body) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return nodes;
  });
  return texts.flatMap((node) => {
    const { parentElement, data } = node;
    if (!parentElement?.checkVisibility() || parentElement.closest(unread)) return [];
    const first = shown(node, [0, data.search(/\S/)]);
    const last = shown(node, [data.length - 1, data.trimEnd().length - 1]);
    if (!first || !last) return [];
    const { inLine, flow } = around(node);
    const boxes = inLine.filter((each) => getComputedStyle(each).display === 'inline-block');
    const startsBox = boxes.some((box) => firstIn(box) === node);
    const { fontSize, paddingLeft, paddingRight } = getComputedStyle(parentElement);
    const isFirst = inLine.length > 0 && parentElement.firstChild === node;
    const isLast = inLine.length > 0 && parentElement.lastChild === node;
    const left = first.left - (isFirst ? parseFloat(paddingLeft) : 0);
    const right = last.right + (isLast ? parseFloat(paddingRight) : 0);
    const lines = { top: first.bottom, bottom: last.bottom, size: parseFloat(fontSize) };
    return [{ text: data, flow, startsBox, left, right, ...lines }];
  });
}

/** Widest gap inside a text, beside its spaces, in widths of a character. */
const widestGap = 0.3;

/** Stands where a box begins the next line, which may be read as one text or as two. */
export const nextLine = '¦';

/** Texts that a reader sees as one piece each: neighbours in one flow, without a gap. */
export function piecesOf(texts: readonly SeenText[]): string[] {
  const pieces: string[] = [];
  for (const [n, { text, flow, startsBox, ...place }] of texts.entries()) {
    const before = texts[n - 1];
    const isSameLine = before !== undefined && Math.abs(place.top - before.bottom) < place.size;
    const gap = isSameLine ? Math.abs(place.left - before.right) : 0;
    const isJoined = before?.flow === flow && gap <= place.size * widestGap;
    const join = isSameLine || !startsBox ? '' : nextLine;
    if (isJoined) pieces.push((pieces.pop() ?? '') + join + text);
    else pieces.push(text);
  }
  return pieces.filter((piece) => piece.trim() !== '');
}
