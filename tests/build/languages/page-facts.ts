import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';

/** What a page says that no language may change. */

const isElement = (node: Html.Node): node is Html.Element => 'tagName' in node;

function* elementsOf(node: Html.Node): Generator<Html.Element> {
  if (isElement(node)) yield node;
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* elementsOf(child);
}

const attributeOf = ({ attrs }: Html.Element, name: string) =>
  attrs.find((attr) => attr.name === name)?.value;

const textOf = (node: Html.Node): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

export const elementsIn = (html: string): readonly Html.Element[] => [...elementsOf(parse(html))];

const classOf = (element: Html.Element) => attributeOf(element, 'class');

/** A link to the same page in another language. */
const isSwitch = (element: Html.Element) => attributeOf(element, 'hreflang') !== undefined;

/** Which words the glossary explains, and in which order, is a matter of the language. */
const isOfWords = (element: Html.Element) => attributeOf(element, 'data-term') !== undefined;

/** Searches for words of the language. */
const isQuery = (href: string) => href.includes('?q=');

/** Pages and files of the site that links lead to, without order. */
export function targetsIn(html: string, address: string): readonly string[] {
  const links = elementsIn(html)
    .filter(({ tagName }) => tagName === 'a')
    .filter((link) => !isSwitch(link) && !isOfWords(link))
    .flatMap((link) => attributeOf(link, 'href') ?? []);
  const own = links
    .map((href) => href.replace(address, ''))
    .filter((href) => href.startsWith('/') && !isQuery(href))
    .map((href) => href.replace(/#.*$/u, ''));
  return [...new Set(own)].toSorted();
}

/** Figures of a KPI by series: numbers as they are, and the look of what takes their place. */
export function figuresIn(html: string): readonly string[] {
  return elementsIn(html)
    .filter((element) => attributeOf(element, 'data-series') !== undefined)
    .flatMap((row) => [
      attributeOf(row, 'data-series') ?? '',
      ...[...elementsOf(row)]
        .filter(({ tagName }) => tagName === 'td')
        .map((cell) => {
          const looks = [...elementsOf(cell)].flatMap(
            (part) => attributeOf(part, 'data-look') ?? [],
          );
          // Days are dates, which each language writes in its own way.
          const said = [...elementsOf(cell)].filter((part) => classOf(part) === 'value');
          const numbers =
            said
              .map(textOf)
              .join(' ')
              .match(/[-−]?[\d,]+(?:\.\d+)?/gu) ?? [];
          return [...numbers, ...looks].join(' ');
        }),
    ]);
}

/** What the source prints, by the address of the figure; a listener hears more behind it. */
export function printedIn(html: string): ReadonlyMap<string, string> {
  const notations = elementsIn(html).filter(
    (element) => attributeOf(element, 'data-notation') !== undefined,
  );
  const links = notations.flatMap((element) => {
    const [, figure] =
      /#([a-z\d-]+-\d{4}-(?:target|actual))$/u.exec(attributeOf(element, 'href') ?? '') ?? [];
    const seen = element.childNodes.filter(
      (child) => !isElement(child) || classOf(child) !== 'hidden-text',
    );
    return figure === undefined ? [] : [[figure, seen.map(textOf).join('')] as const];
  });
  return new Map(links);
}

/** Verdicts and looks of marks, in the order of the page. */
export const marksIn = (html: string): readonly string[] =>
  elementsIn(html).flatMap((element) =>
    ['data-verdict', 'data-look'].flatMap((name) => {
      const value = attributeOf(element, name);
      return value === undefined ? [] : [`${name}=${value}`];
    }),
  );

/** The same page by language, as it says itself. */
export const alternatesIn = (html: string): ReadonlyMap<string, string> =>
  new Map(
    elementsIn(html)
      .filter(({ tagName }) => tagName === 'link')
      .flatMap((link) => {
        const language = attributeOf(link, 'hreflang');
        return language === undefined ? [] : [[language, attributeOf(link, 'href') ?? ''] as const];
      }),
  );

/** Links of the page’s head and foot that lead to it in another language. */
export const switchesIn = (html: string): readonly string[] =>
  elementsIn(html)
    .filter((element) => element.tagName === 'a' && isSwitch(element))
    .flatMap((link) => attributeOf(link, 'href') ?? []);
