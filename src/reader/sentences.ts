import type { Words } from '../i18n/words.ts';
import type { Grid, Remark } from './grid/grid.ts';
import { inOneLine } from './grid/fold.ts';
import type { Doubt } from './reading.ts';
import type { TableQuestion, UnreadTable } from './recognise/table-map.ts';

/** Of all words those about a file: a page that reads one loads no others. */
type ReadingWords = Pick<Words, 'reading'>;

/** Sentences that take what they speak of; which of them is named by a code. */
type Sentences = Readonly<Record<string, (facts: never) => string>>;

/** The sentence of a code about its facts. Code and facts belong together by their type. */
function said(sentences: Sentences, facts: { readonly code: string }): string {
  const sentence = sentences[facts.code] as ((facts: object) => string) | undefined;
  return sentence?.(facts) ?? facts.code;
}

export const doubtText = (doubt: Doubt, { reading }: ReadingWords): string =>
  said(reading.doubts, doubt);

export const questionText = (question: TableQuestion, { reading }: ReadingWords): string =>
  said(reading.questions, question);

export const remarkText = (remark: Remark, { reading }: ReadingWords): string =>
  said(reading.remarks, remark);

/** Where a table or a value is, as people say it. */
export function placeText(
  { place, filePage }: Pick<Grid, 'place' | 'filePage'>,
  { reading: { places } }: ReadingWords,
): string {
  if (filePage === null) return place === '' ? places.file : places.sheet({ sheet: place });
  return place === '' ? places.filePage({ page: String(filePage) }) : places.page({ page: place });
}

/** Letters of a table’s first cells that tell it from others. */
const shownLetters = 40;

const beginningOf = ({ cells }: Grid) =>
  cells
    .slice(0, 3)
    .map(({ text }) => inOneLine(text))
    .join('｜')
    .slice(0, shownLetters);

/** A table that is read: where it is, and how it begins. */
export const tableText = ({ grid }: Pick<UnreadTable, 'grid'>, words: ReadingWords): string =>
  words.reading.table({ place: placeText(grid, words), begins: beginningOf(grid) });

/** Which table is left out, and why. */
export function unreadText({ grid, why }: UnreadTable, words: ReadingWords): string {
  const { tableLeftOut, unread } = words.reading;
  return tableLeftOut({
    place: placeText(grid, words),
    begins: beginningOf(grid),
    why: unread[why],
  });
}
