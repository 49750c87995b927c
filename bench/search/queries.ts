import { normalise } from '../../src/search/text/normalise.ts';
import type { BenchPage } from './corpus.ts';
import { createRandom } from './random.ts';
import { acts, bodies, fields, measures, people } from './words.ts';

/** A query, and the addresses of the pages that contain it, in alphabetical order. */
export interface BenchQuery {
  readonly text: string;
  readonly pages: readonly string[];
  /** Addresses of the pages whose title contains it. */
  readonly titles: readonly string[];
}

/** Queries of each sort; there are fewer if a small site has fewer. */
const ofEachSort = 60;

/** A quote or a leading minus would be a sign of the query language. */
const isLiteral = (text: string) => !/^[-－]|["“”＂\s]/u.test(text) && [...text].length > 1;

/** Queries of six sorts that occur, and strings that do not, each with its truth. */
export function benchQueries(pages: readonly BenchPage[]): BenchQuery[] {
  const random = createRandom(7);
  const texts = pages.map((page) => ({ ...page, normal: page.texts.map(normalise) }));

  const truth = (text: string): BenchQuery => {
    const sought = normalise(text);
    const found = texts.filter(({ normal }) => normal.some((each) => each.includes(sought)));
    const titles = found.filter(({ normal }) => normal[0]?.includes(sought));
    return {
      text,
      pages: found.map(({ url }) => url).sort(),
      titles: titles.map(({ url }) => url),
    };
  };

  const piece = () => {
    const characters = [...random.oneOf(random.oneOf(pages).texts)];
    const start = random.below(characters.length);
    return characters.slice(start, start + 2 + random.below(13)).join('');
  };
  const found = (pattern: RegExp) => () =>
    random.oneOf(random.oneOf(pages).texts.join(' ').match(pattern) ?? [piece()]);
  const slip = () => {
    const characters = [...piece()];
    characters[random.below(characters.length)] = random.oneOf([...fields.join('')]);
    return characters.join('');
  };

  const occurring = [
    piece,
    () => random.oneOf(pages).title,
    () => random.oneOf([...fields, ...bodies, ...people, ...measures]),
    () => random.oneOf(fields) + random.oneOf(acts),
    found(/\d[\d,]{2,}/gu),
    found(/(?:令和|平成|R|H|20)[\d元]+年度/gu),
  ].flatMap((sort) => Array.from({ length: ofEachSort }, sort));
  const positives = [...new Set(occurring)].filter(isLiteral).map(truth);
  const slips = Array.from({ length: 10 * ofEachSort }, slip);
  const negatives = [...new Set(slips)]
    .filter(isLiteral)
    .slice(0, 4 * ofEachSort)
    .map(truth);
  return [
    ...positives.filter((query) => query.pages.length > 0),
    ...negatives.filter((query) => query.pages.length === 0).slice(0, ofEachSort),
  ];
}
