import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';
import { type ShownText, stringsOf } from './shown-text.ts';

/** Elements that stand in a line of text: what they hold belongs to the block around them. */
const inline = new Set(
  'a abbr b bdi br cite code data dfn em i kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Attributes that readers see or hear. */
const told = new Set(
  'alt aria-description aria-label aria-roledescription aria-valuetext content placeholder title label data-label'.split(
    ' ',
  ),
);

const isElement = (node: Html.Node): node is Html.Element => 'tagName' in node;

const attribute = ({ attrs }: Html.Element, name: string) =>
  attrs.find((attr) => attr.name === name)?.value;

const childrenOf = (node: Html.Node): readonly Html.Node[] =>
  'childNodes' in node ? node.childNodes : [];

/** The first rows of a table as they are published, in every language the same. */
const isData = (element: Html.Element) => attribute(element, 'data-rows') !== undefined;

const isProse = (element: Html.Element) => attribute(element, 'class')?.split(' ')[0] === 'flow';

/** What Japanese people type beside the words of the content is no text of a page. */
const isShownKey = ([key]: readonly [string, string]) => !['word', 'also'].includes(key);

/** A page in pieces: running text, the edges of blocks, and texts that stand by themselves. */
type Piece =
  | { readonly running: string; readonly isProse: boolean }
  | { readonly edge: string }
  | { readonly place: string; readonly alone: string };

function scriptPieces(script: Html.Element): readonly Piece[] {
  if (attribute(script, 'type')?.endsWith('json') !== true) return [];
  const [text] = childrenOf(script);
  const value: unknown = JSON.parse(text && 'value' in text ? text.value : 'null');
  return stringsOf(value)
    .filter(isShownKey)
    .map(([key, alone]) => ({ place: `json ${key}`, alone }));
}

function elementPieces(element: Html.Element, inProse: boolean): readonly Piece[] {
  const { tagName, attrs } = element;
  const attributes = attrs
    .filter(({ name }) => told.has(name))
    .map(({ name, value }) => ({ place: `${tagName} ${name}`, alone: value }));
  if (tagName === 'style' || isData(element)) return attributes;
  if (tagName === 'script') return scriptPieces(element);
  const within = inProse || isProse(element);
  const inside = childrenOf(element).flatMap((child) => piecesOf(child, within));
  const edges = inline.has(tagName) ? [] : [{ edge: tagName }];
  return [...attributes, ...edges, ...inside, ...edges];
}

function piecesOf(node: Html.Node, inProse: boolean): readonly Piece[] {
  if (isElement(node)) return elementPieces(node, inProse);
  if (node.nodeName === '#text' && 'value' in node)
    return [{ running: node.value, isProse: inProse }];
  return childrenOf(node).flatMap((child) => piecesOf(child, inProse));
}

/** All that a page says, block by block. */
export function pageTexts(path: string, html: string): readonly ShownText[] {
  const texts: ShownText[] = [];
  let block = { text: '', isProse: false };
  for (const piece of piecesOf(parse(html), false)) {
    if ('alone' in piece)
      texts.push({ place: `${path} ${piece.place}`, text: piece.alone, isProse: false });
    else if ('running' in piece)
      block = { text: block.text + piece.running, isProse: piece.isProse };
    else {
      texts.push({ place: `${path} text`, ...block });
      block = { text: '', isProse: false };
    }
  }
  return texts.filter(({ text }) => text.trim() !== '');
}

/** Elements whose text cannot name its own language, or is code. */
const nameless = new Set('code option pre script style svg textarea title'.split(' '));

/** Texts of a page with Japanese that no element around them says to be Japanese. */
export function unnamedJapanese(html: string, japanese: RegExp): readonly string[] {
  const search = (node: Html.Node): readonly string[] => {
    if (isElement(node) && (nameless.has(node.tagName) || attribute(node, 'lang') === 'ja'))
      return [];
    if (node.nodeName === '#text' && 'value' in node && japanese.test(node.value))
      return [node.value];
    return childrenOf(node).flatMap(search);
  };
  return search(parse(html));
}

/** The language that a page says it is in. */
export const languageOf = (html: string) => /<html lang="([^"]*)"/.exec(html)?.[1];

/** Language and country that a page gives to sites that show a link to it. */
export const localesOf = (html: string) =>
  [...html.matchAll(/<meta property="og:locale" content="([^"]*)"/g)].map(([, locale]) => locale);
