import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A stretch of text that is read as one piece; no match reaches beyond it. */
export interface Block {
  /** White space collapsed; never empty. */
  readonly text: string;
  /** Level of the heading that the block is, 0 for other text. */
  readonly level: number;
  /** The block is a further cell of the same table row, or explains the term before it. */
  readonly continuesRow: boolean;
  /** Where a link can lead to: the nearest `id` on the heading or around it. */
  readonly id: string | null;
}

/** What the index learns from one page of HTML. */
export interface Page {
  /** Text of the first `h1`, else of `title`. */
  readonly title: string;
  /** Language tag of the page, in lower case; empty when the page does not say. */
  readonly language: string;
  /** The title comes first. */
  readonly blocks: readonly Block[];
  /** `data-search-*` attributes of the searched element, by the rest of their name. */
  readonly attributes: Readonly<Record<string, string>>;
}

const blockElements = new Set(
  (
    'address article aside blockquote button caption dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol ' +
    'option p pre search section select summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text is not prose of the page. `rt` and `rp` would tear words apart. */
const skippedElements = new Set(
  'canvas head iframe math noscript object rp rt script style svg template textarea video'.split(
    ' ',
  ),
);

/** Cells after the first of their row, and explanations after their term. */
const rowCells = new Set(['td', 'th']);

const attributePrefix = 'data-search-';

const isElement = (node: Node): node is Element => 'tagName' in node;

const attribute = (element: Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;

const isSkipped = (element: Element) =>
  skippedElements.has(element.tagName) ||
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'data-pagefind-ignore') !== undefined;

const headingLevel = (tag: string) => (/^h[1-6]$/u.test(tag) ? Number(tag[1]) : 0);

const collapsed = (text: string) => text.replace(/\s+/gu, ' ').trim();

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** The outermost elements below a node that match. */
function elementsWhere(node: Node, matches: (element: Element) => boolean): Element[] {
  if (isElement(node) && matches(node)) return [node];
  return childrenOf(node).flatMap((child) => elementsWhere(child, matches));
}

const isCellAfterFirst = (element: Element) =>
  element.tagName === 'dd' ||
  (rowCells.has(element.tagName) &&
    childrenOf(element.parentNode ?? element).find(isElement) !== element);

/** Where in the page the walk is. */
interface Place {
  readonly level: number;
  readonly id: string | null;
  readonly continuesRow: boolean;
}

/** Blocks of an element, without one part. Inline tags and `wbr` join, `br` is white space. */
function blocksIn(root: Element, without: Element | undefined): Block[] {
  if (root === without) return [];
  const blocks: Block[] = [];
  let pending = '';
  const flush = (place: Place) => {
    const text = collapsed(pending);
    if (text !== '') blocks.push({ text, ...place });
    pending = '';
  };

  const walk = (node: Node, place: Place) => {
    if (node.nodeName === '#text' && 'value' in node) pending += node.value;
    if (node.nodeName === 'br') pending += ' ';
    if (!isElement(node) || node === without || isSkipped(node)) return;
    if (!blockElements.has(node.tagName)) {
      childrenOf(node).forEach((child) => walk(child, place));
      return;
    }
    flush(place);
    const level = headingLevel(node.tagName);
    const inner = {
      level: level || place.level,
      id: attribute(node, 'id') ?? place.id,
      continuesRow: isCellAfterFirst(node) || place.continuesRow,
    };
    childrenOf(node).forEach((child) => walk(child, inner));
    flush(inner);
  };

  const start = { level: 0, id: null, continuesRow: false };
  childrenOf(root).forEach((child) => walk(child, start));
  flush(start);
  return blocks;
}

function attributesOf(element: Element): Record<string, string> {
  const own = element.attrs.filter(({ name }) => name.startsWith(attributePrefix));
  return Object.fromEntries(
    own.map(({ name, value }) => [name.slice(attributePrefix.length), value]),
  );
}

/** The title as the first block, whether the page shows it as a heading or only names itself. */
function titleBlock(heading: Element | undefined): Block[] {
  const text = heading
    ? collapsed(
        blocksIn(heading, undefined)
          .map((each) => each.text)
          .join(' '),
      )
    : '';
  return text === '' ? [] : [{ text, level: 1, id: null, continuesRow: false }];
}

/**
 * Reads a page. Only what is inside elements with `data-pagefind-body` is searched; a page
 * that has none, or no text, gives null and stays out of the index.
 */
export function readPage(html: string): Page | null {
  const document = parse(html);
  const bodies = elementsWhere(
    document,
    (element) => attribute(element, 'data-pagefind-body') !== undefined,
  );
  const [body] = bodies;
  if (!body) return null;

  const named = (node: Node, tag: string) =>
    elementsWhere(node, ({ tagName }) => tagName === tag)[0];
  const heading = bodies.map((each) => named(each, 'h1')).find(Boolean);
  const title = titleBlock(heading ?? named(document, 'title'));
  const root = named(document, 'html');
  const blocks = [...title, ...bodies.flatMap((each) => blocksIn(each, heading))];
  if (blocks.length === 0) return null;
  return {
    title: title[0]?.text ?? '',
    language: (root && attribute(root, 'lang')?.toLowerCase()) ?? '',
    blocks,
    attributes: attributesOf(body),
  };
}
