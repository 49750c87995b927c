import { wordsOf } from '../i18n/words.ts';
import { once } from '../derive/once.ts';
import { type TermPlace, termFinder } from '../derive/term-finder.ts';
import { toldIn } from '../derive/told-in.ts';
import { createUrls } from '../model/addresses.ts';
import type { Database } from '../model/database.ts';
import { type Edition, editionAt } from '../model/edition.ts';
import {
  type Element,
  type Node,
  attribute,
  childrenOf,
  elementsWhere,
  isElement,
  parentOf,
  textIn,
} from '../search/build/html.ts';
import { escapeMarkup } from '../write/markup.ts';
import { parsedPage } from './marked-texts.ts';

/** Lists without marks are no sentences but things in a row. */
const isOfThings = (list: Node | null) =>
  list !== null &&
  isElement(list) &&
  /(?:^|\s)(?:bare|row)(?:\s|$)/u.test(attribute(list, 'class') ?? '');

/** Where sentences stand: in paragraphs, explanations, and items of lists that have marks. */
function holdsSentences(element: Element): boolean {
  const { tagName } = element;
  if (tagName === 'p' || tagName === 'dd') return true;
  return tagName === 'li' && !isOfThings(parentOf(element)) && !childrenOf(element).some(isPicture);
}

const isPicture = (node: Node) => isElement(node) && node.tagName === 'svg';

/** What leads somewhere itself, names something, is copied as it stands, or is no text of the page. */
const apart = new Set(
  'a button code copy-text dt figure form h1 h2 h3 h4 h5 h6 label nav script style summary svg table template'.split(
    ' ',
  ),
);

interface Terms {
  /** Words that the glossary explains, in a text. */
  readonly find: (text: string) => readonly TermPlace[];
  /** Where the glossary explains one. */
  readonly hrefOf: (termId: string) => string;
  /** Name of a link whose word is that of another link on the page. */
  readonly nameOf: (word: string) => string;
}

interface Link {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** Links to put around words, in the order of the page: the first place of each word. */
function linksIn(node: Node, html: string, { find, hrefOf }: Terms, told: Set<string>): Link[] {
  const walk = (at: Node, isRunning: boolean): Link[] => {
    if (at.nodeName === '#text') return isRunning ? textLinks(at) : [];
    if (isElement(at)) {
      if (at.tagName === 'a') told.add(attribute(at, 'href') ?? '');
      if (apart.has(at.tagName)) return [];
    }
    const isInside = isRunning || (isElement(at) && holdsSentences(at));
    return childrenOf(at).flatMap((child) => walk(child, isInside));
  };
  const textLinks = (text: Node): Link[] => {
    const place = text.sourceCodeLocation;
    if (!place) return [];
    return find(html.slice(place.startOffset, place.endOffset)).flatMap((found) => {
      const href = hrefOf(found.term_id);
      if (told.has(href)) return [];
      told.add(href);
      const { startOffset } = place;
      return [{ start: startOffset + found.start, end: startOffset + found.end, href }];
    });
  };
  return walk(node, false);
}

const isMain = (element: Element) =>
  element.tagName === 'main' && attribute(element, 'data-pagefind-body') !== undefined;

/**
 * The page with each explained word leading to the glossary where it first stands in a sentence.
 * Sentences are put together from words, so only the finished page knows which comes first.
 */
export function withExplainedTerms(html: string, terms: Terms): string {
  const told = new Set<string>();
  const document = parsedPage(html);
  const links = elementsWhere(document, isMain).flatMap((main) => linksIn(main, html, terms, told));
  const others = new Set(
    elementsWhere(document, ({ tagName }) => tagName === 'a').map((link) => textIn(link).trim()),
  );
  const parts = links.map(({ start, end, href }, index) => {
    const before = html.slice(links[index - 1]?.end ?? 0, start);
    const word = html.slice(start, end);
    const name = others.has(word) ? ` aria-label="${escapeMarkup(terms.nameOf(word))}"` : '';
    return `${before}<a data-term href="${href}"${name}>${word}</a>`;
  });
  return parts.join('') + html.slice(links.at(-1)?.end ?? 0);
}

/** Does so for pages of each edition; the glossary itself leads nowhere. */
export function createExplain(
  database: Database,
  editions: readonly Edition[],
  basePath: string,
): (html: string, file: string) => string {
  const termsOf = once(({ language, prefix }: Edition): Terms => ({
    find: termFinder(toldIn(database, language).terms),
    hrefOf: createUrls(basePath, prefix).term,
    nameOf: (term) => wordsOf(language).glossary.meaningOf({ term }),
  }));
  return (html, file) => {
    if (database.terms.length === 0 || /(?:^|\/)glossary\//u.test(file)) return html;
    const edition = editionAt(file, editions);
    return edition ? withExplainedTerms(html, termsOf(edition)) : html;
  };
}
