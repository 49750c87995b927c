import type { WordsOf } from '../../kinds/kind.ts';
import type { RowProblems } from '../../kinds/rows.ts';
import { listedRows } from '../listed-rows.ts';

export const moreJa = (rows: readonly number[]) =>
  rows.length > 0 ? `ほかに${rows.length}行（${listedRows(rows)}行目）も同じです。` : '';

export const rowToldJa: WordsOf<RowProblems> = {
  'key-duplicate': ({ found, row }) => [
    `「${found}」は${row}行目にもあります。`,
    'どちらかの行を消すか、書き直してください。',
  ],
  'ordinal-duplicate': ({ found, row }) => [
    `番号「${found}」は${row}行目と同じです。`,
    '資料を確かめて、1つずつ別の番号にしてください。',
  ],
  'reference-unknown': ({ found, file, nearest, rows }) => [
    `「${found}」は ${file} にありません。${moreJa(rows)}`,
    nearest
      ? `「${nearest}」のことなら、そう書き直してください。行が消えたのなら、${file} にもどしてください。`
      : `${file} に行を足すか、書き直してください。`,
  ],
  'reference-circular': ({ found }) => [
    `「${found}」は、この行そのものを指しています。`,
    '別のものを書くか、空にしてください。',
  ],
  'range-reversed': ({ found, start, from }) => [
    `「${found}」は、${start} の「${from}」より前です。`,
    '2つの順番を確かめてください。',
  ],
  'code-missing': ({ code }) => [
    `符号「${code}」の行がありません。`,
    `「${code}」の行を足し、日本語と英語の言葉を書いてください。`,
  ],
  'source-missing': () => [
    'どの資料の数字かが書かれていません。',
    'sources 表のIDを書いてください。',
  ],
  'page-missing': () => [
    '資料のどのページの数字かが書かれていません。',
    '資料に印刷されているページ番号を書いてください。',
  ],
  'notation-missing': () => [
    '資料での書き方（原文の表記）が空です。',
    '資料に印刷されているとおりに書いてください。「－」もそのまま書きます。',
  ],
  'direction-missing': () => [
    '多いほどよいのか、少ないほどよいのかが書かれていません。',
    '「higher_is_better」か「lower_is_better」を書いてください。',
  ],
  'reading-not-kana': ({ found }) => [
    `読みがな「${found}」に、ひらがなでない文字があります。`,
    'ひらがなで書いてください。のばす音は「ー」です。',
  ],
};
