import { kind, type Misspelt, type NoFacts } from './kind.ts';

export const moreJa = (rows: readonly number[]) =>
  rows.length > 0 ? `ほかに${rows.length}行（${listed(rows)}行目）も同じです。` : '';

export const moreEn = (rows: readonly number[]) =>
  rows.length > 0
    ? ` ${rows.length} more ${rows.length === 1 ? 'row has' : 'rows have'} it (${listed(rows)}).`
    : '';

/** The first ten, so that a long list stays readable. */
function listed(rows: readonly number[]): string {
  return rows.slice(0, 10).join(', ') + (rows.length > 10 ? ' …' : '');
}

/** Rows among each other: keys, references, sources and totals. */
export const rowKinds = {
  'key-duplicate': kind<{ found: string; row: number }>({
    ja: ({ found, row }) => [
      `「${found}」は${row}行目にもあります。`,
      'どちらかの行を消すか、書き直してください。',
    ],
    en: ({ found, row }) => [
      `Row ${row} has "${found}" too.`,
      'Remove or rewrite one of the two rows.',
    ],
  }),
  'ordinal-duplicate': kind<{ found: string; row: number }>({
    ja: ({ found, row }) => [
      `番号「${found}」は${row}行目と同じです。`,
      '資料を確かめて、1つずつ別の番号にしてください。',
    ],
    en: ({ found, row }) => [
      `The number "${found}" is that of row ${row}.`,
      'Check the source and give each its own number.',
    ],
  }),
  'reference-unknown': kind<Misspelt & { file: string; rows: readonly number[] }>({
    ja: ({ found, file, nearest, rows }) => [
      `「${found}」は ${file} にありません。${moreJa(rows)}`,
      nearest
        ? `「${nearest}」のことなら、そう書き直してください。行が消えたのなら、${file} にもどしてください。`
        : `${file} に行を足すか、書き直してください。`,
    ],
    en: ({ found, file, nearest, rows }) => [
      `${file} has no "${found}".${moreEn(rows)}`,
      nearest
        ? `Write "${nearest}" if that is meant; if its row was lost, restore it in ${file}.`
        : `Add it to ${file} or rewrite it.`,
    ],
  }),
  'reference-circular': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」は、この行そのものを指しています。`,
      '別のものを書くか、空にしてください。',
    ],
    en: ({ found }) => [
      `"${found}" points to its own row.`,
      'Name another one or leave the cell empty.',
    ],
  }),
  'range-reversed': kind<{ found: string; start: string; from: string }>({
    ja: ({ found, start, from }) => [
      `「${found}」は、${start} の「${from}」より前です。`,
      '2つの順番を確かめてください。',
    ],
    en: ({ found, start, from }) => [
      `"${found}" is before "${from}" in ${start}.`,
      'Check the order of the two.',
    ],
  }),
  'code-missing': kind<{ code: string }>({
    ja: ({ code }) => [
      `符号「${code}」の行がありません。`,
      `「${code}」の行を足し、日本語と英語の言葉を書いてください。`,
    ],
    en: ({ code }) => [
      `There is no row for the code "${code}".`,
      `Add a row for "${code}" with its words in Japanese and English.`,
    ],
  }),
  'source-missing': kind<NoFacts>({
    ja: () => ['どの資料の数字かが書かれていません。', 'sources 表のIDを書いてください。'],
    en: () => ['The row does not name its document.', 'Write an ID of the table sources.'],
  }),
  'page-missing': kind<NoFacts>({
    ja: () => [
      '資料のどのページの数字かが書かれていません。',
      '資料に印刷されているページ番号を書いてください。',
    ],
    en: () => [
      'The row does not say which page the figure is on.',
      'Write the page label as the source prints it.',
    ],
  }),
  'notation-missing': kind<NoFacts>({
    ja: () => [
      '資料での書き方（原文の表記）が空です。',
      '資料に印刷されているとおりに書いてください。「－」もそのまま書きます。',
    ],
    en: () => [
      'The original notation is empty.',
      'Write the cell exactly as the source prints it; a dash counts too.',
    ],
  }),
  'direction-missing': kind<NoFacts>({
    ja: () => [
      '多いほどよいのか、少ないほどよいのかが書かれていません。',
      '「higher_is_better」か「lower_is_better」を書いてください。',
    ],
    en: () => [
      'The KPI does not say whether higher or lower is better.',
      'Write "higher_is_better" or "lower_is_better".',
    ],
  }),
  'reading-not-kana': kind<{ found: string }>({
    ja: ({ found }) => [
      `読みがな「${found}」に、ひらがなでない文字があります。`,
      'ひらがなで書いてください。のばす音は「ー」です。',
    ],
    en: ({ found }) => [
      `The reading "${found}" has other letters than hiragana.`,
      'Write it in hiragana; "ー" lengthens a sound.',
    ],
  }),
};
