import type { WordsOf } from '../../kinds/kind.ts';
import type { RowProblems } from '../../kinds/rows.ts';
import { listedRows } from '../listed-rows.ts';

export const moreEn = (rows: readonly number[]) =>
  rows.length > 0
    ? ` ${rows.length} more ${rows.length === 1 ? 'row has' : 'rows have'} it (${listedRows(rows)}).`
    : '';

export const rowToldEn: WordsOf<RowProblems> = {
  'key-duplicate': ({ found, row }) => [
    `Row ${row} has "${found}" too.`,
    'Remove or rewrite one of the two rows.',
  ],
  'ordinal-duplicate': ({ found, row }) => [
    `The number "${found}" is that of row ${row}.`,
    'Check the source and give each its own number.',
  ],
  'reference-unknown': ({ found, file, nearest, rows }) => [
    `${file} has no "${found}".${moreEn(rows)}`,
    nearest
      ? `Write "${nearest}" if that is meant; if its row was lost, restore it in ${file}.`
      : `Add it to ${file} or rewrite it.`,
  ],
  'reference-circular': ({ found }) => [
    `"${found}" points to its own row.`,
    'Name another one or leave the cell empty.',
  ],
  'range-reversed': ({ found, start, from }) => [
    `"${found}" is before "${from}" in ${start}.`,
    'Check the order of the two.',
  ],
  'code-missing': ({ code }) => [
    `There is no row for the code "${code}".`,
    `Add a row for "${code}" with its words in Japanese and English.`,
  ],
  'source-missing': () => [
    'The row does not name its document.',
    'Write an ID of the table sources.',
  ],
  'page-missing': () => [
    'The row does not say which page the figure is on.',
    'Write the page label as the source prints it.',
  ],
  'notation-missing': () => [
    'The original notation is empty.',
    'Write the cell exactly as the source prints it; a dash counts too.',
  ],
  'direction-missing': () => [
    'The KPI does not say whether higher or lower is better.',
    'Write "higher_is_better" or "lower_is_better".',
  ],
  'reading-not-kana': ({ found }) => [
    `The reading "${found}" has other letters than hiragana.`,
    'Write it in hiragana; "ー" lengthens a sound.',
  ],
};
