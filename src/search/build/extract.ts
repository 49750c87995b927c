import { parse } from 'parse5';
import {
  type Element,
  type Node,
  attribute,
  childrenOf,
  elementsWhere,
  isElement,
} from './html.ts';
import { type PageLayout, pageLayout, type StyleOf } from './layout.ts';

/** A stretch of text that is read as one piece; no match reaches beyond it. */
export interface Block {
  /** White space collapsed; never empty. */
  readonly text: string;
  /** Level of the heading that the block is, 0 for other text. */
  readonly level: number;
  /** The block is a further cell of the same table row, or explains the term before it. */
  readonly continuesRow: boolean;
  /** Where a link can lead to: the nearest `id` on it or around it, or on what a heading opens. */
  readonly id: string | null;
  /** Numbers of the sections around it, the outermost first. */
  readonly sections: readonly number[];
}

/** What the index learns from one page of HTML. */
export interface Page {
  /** Text of the first `h1`, else of `title`. */
  readonly title: string;
  /** Language tag of the page, in lower case; empty when the page does not say. */
  readonly language: string;
  /** The title comes first: one row. */
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

/** Parts of a page, at whose end a heading in them is over. */
const sectionElements = new Set(['article', 'aside', 'nav', 'section']);

const attributePrefix = 'data-search-';

const isSkipped = (element: Element) =>
  skippedElements.has(element.tagName) ||
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'data-pagefind-ignore') !== undefined;

const headingLevel = (tag: string) => (/^h[1-6]$/u.test(tag) ? Number(tag[1]) : 0);

/** Of a heading without an id in the `summary` of a folded part: the id of what it opens. */
function openedId(heading: Element): string | undefined {
  const { parentNode: summary } = heading;
  if (!summary || !isElement(summary) || summary.tagName !== 'summary') return undefined;
  const opened = childrenOf(summary.parentNode ?? summary).filter(isElement);
  return opened.map((each) => attribute(each, 'id')).find((id) => id !== undefined);
}

const collapsed = (text: string) => text.replace(/\s+/gu, ' ').trim();

const isCellAfterFirst = (element: Element) =>
  element.tagName === 'dd' ||
  (rowCells.has(element.tagName) &&
    childrenOf(element.parentNode ?? element).find(isElement) !== element);

/** A row of text: what stands in one block and is set apart only by its look continues it. */
interface Row {
  readonly isBegun: () => boolean;
}

/** Where in the page the walk is. */
interface Place {
  readonly level: number;
  readonly id: string | null;
  readonly sections: readonly number[];
  readonly continuesRow: boolean;
  readonly row: Row;
}

/** Collects text until a block ends. */
function createBlocks() {
  const blocks: Block[] = [];
  let lastRow: Row | null = null;
  let pending = '';
  return {
    blocks,
    add: (text: string) => (pending += text),
    end: ({ row, ...place }: Place) => {
      const text = collapsed(pending);
      pending = '';
      if (text === '') return;
      const continuesRow = place.continuesRow || row.isBegun();
      blocks.push({ ...place, text, continuesRow });
      lastRow = row;
    },
    row: (): Row => {
      const row: Row = { isBegun: () => lastRow === row };
      return row;
    },
  };
}

/**
 * Blocks of an element, without one part. Inline elements and `wbr` join, `br` is white space;
 * what the page lays out apart from the text around it is a block of its own.
 */
function blocksIn(root: Element, layout: PageLayout, without?: Element): Block[] {
  const { blocks, add, end, row } = createBlocks();
  let sections = 0;

  const walk = (node: Node, place: Place) => {
    if (node.nodeName === '#text' && 'value' in node) add(node.value);
    if (node.nodeName === 'br') add(' ');
    if (!isElement(node) || node === without || isSkipped(node) || layout.isHidden(node)) return;
    const isBlock = blockElements.has(node.tagName);
    if (!isBlock && !layout.standsApart(node)) {
      childrenOf(node).forEach((child) => walk(child, place));
      return;
    }
    end(place);
    const level = headingLevel(node.tagName);
    const isSection = sectionElements.has(node.tagName);
    if (isSection) sections += 1;
    const inner = {
      level: level || place.level,
      id: attribute(node, 'id') ?? (level > 0 ? openedId(node) : undefined) ?? place.id,
      sections: isSection ? [...place.sections, sections] : place.sections,
      continuesRow: isCellAfterFirst(node) || place.continuesRow,
      row: isBlock ? row() : place.row,
    };
    childrenOf(node).forEach((child) => walk(child, inner));
    end(inner);
  };

  const start = { level: 0, id: null, sections: [], continuesRow: false, row: row() };
  childrenOf(root).forEach((child) => walk(child, start));
  end(start);
  return blocks;
}

function attributesOf(element: Element): Record<string, string> {
  const own = element.attrs.filter(({ name }) => name.startsWith(attributePrefix));
  return Object.fromEntries(
    own.map(({ name, value }) => [name.slice(attributePrefix.length), value]),
  );
}

/** The title as the first row, whether the page shows it as a heading or only names itself. */
function titleBlocks(heading: Element | undefined, layout: PageLayout): Block[] {
  const texts = heading ? blocksIn(heading, layout).map(({ text }) => text) : [];
  return texts.map((text, n) => ({ text, level: 1, id: null, sections: [], continuesRow: n > 0 }));
}

const noStyle: StyleOf = () => '';

/**
 * Reads a page, its text or its tree. Only what is inside elements with `data-pagefind-body` is searched; a page
 * that has none, or no text, gives null and stays out of the index.
 */
export function readPage(page: string | Node, styleOf = noStyle): Page | null {
  const document = typeof page === 'string' ? parse(page) : page;
  const bodies = elementsWhere(
    document,
    (element) => attribute(element, 'data-pagefind-body') !== undefined,
  );
  const [body] = bodies;
  if (!body) return null;

  const named = (node: Node, tag: string) =>
    elementsWhere(node, ({ tagName }) => tagName === tag)[0];
  const heading = bodies.map((each) => named(each, 'h1')).find(Boolean);
  const layout = pageLayout(document, styleOf);
  const title = titleBlocks(heading ?? named(document, 'title'), layout);
  const root = named(document, 'html');
  const parts = bodies.filter((each) => each !== heading);
  const blocks = [...title, ...parts.flatMap((each) => blocksIn(each, layout, heading))];
  if (blocks.length === 0) return null;
  return {
    title: title.map(({ text }) => text).join(' '),
    language: (root && attribute(root, 'lang')?.toLowerCase()) ?? '',
    blocks,
    attributes: attributesOf(body),
  };
}
