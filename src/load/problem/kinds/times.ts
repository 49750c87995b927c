import { kind } from './kind.ts';

/** Years, reports and their dates. */
export const timeKinds = {
  'year-mislabelled': kind<{ found: string; year: number; meant: number }>({
    ja: ({ found, year, meant }) => [
      `「${found}」は${meant}年度の呼び名ですが、この行は${year}年度です。`,
      `${year}年度の呼び名に書き直してください。`,
    ],
    en: ({ found, year, meant }) => [
      `"${found}" is a name of fiscal year ${meant}; this row is ${year}.`,
      `Write the name of fiscal year ${year}.`,
    ],
  }),
  'year-misdated': kind<{ found: string; year: number; write: string }>({
    ja: ({ found, year, write }) => [
      `「${found}」は、${year}年度の始めや終わりの日ではありません。`,
      `「${write}」のように書いてください。`,
    ],
    en: ({ found, year, write }) => [
      `Fiscal year ${year} neither begins nor ends on "${found}".`,
      `Write it like "${write}".`,
    ],
  }),
  'label-duplicate': kind<{ found: string; row: number }>({
    ja: ({ found, row }) => [
      `「${found}」は${row}行目にもあり、画面で見分けられません。`,
      'どちらかを別の言葉にしてください。',
    ],
    en: ({ found, row }) => [
      `Row ${row} has "${found}" too, so readers cannot tell them apart.`,
      'Give one of them another name.',
    ],
  }),
  'vintage-unused': kind<{ found: string }>({
    ja: ({ found }) => [
      `公表時点「${found}」の数字が、どの表にもありません。`,
      '日付を確かめるか、この行を消してください。数字は、vintage の列にこの日付を書いて足します。',
    ],
    en: ({ found }) => [
      `No table has a row of the vintage "${found}".`,
      'Check the date or remove the row. Figures of a report have its date in the column vintage.',
    ],
  }),
  'supersedes-missing': kind<{ vintage: string; earlier: string }>({
    ja: ({ vintage, earlier }) => [
      `「${vintage}」は最初の資料ではないのに、前の公表時点が空です。`,
      `前の資料の日付（「${earlier}」など）を書いてください。`,
    ],
    en: ({ vintage, earlier }) => [
      `"${vintage}" is not the first report and does not say which one it updates.`,
      `Write the date of the report before it, such as "${earlier}".`,
    ],
  }),
  'supersedes-late': kind<{ found: string; vintage: string }>({
    ja: ({ found, vintage }) => [
      `前の公表時点「${found}」が、この行の「${vintage}」より後の日付です。`,
      '前の資料の日付を書いてください。',
    ],
    en: ({ found, vintage }) => [
      `"${found}" is later than the vintage of this row, "${vintage}".`,
      'Write the date of the report before it.',
    ],
  }),
  'source-misdated': kind<{ found: string; vintage: string }>({
    ja: ({ found, vintage }) => [
      `資料の日付「${found}」が、この資料の公表時点「${vintage}」（vintages.csv）と違います。`,
      '資料の日付を確かめ、同じにしてください。',
    ],
    en: ({ found, vintage }) => [
      `The document is dated "${found}" and its vintage in vintages.csv is "${vintage}".`,
      'Check the date of the document and write the same in both.',
    ],
  }),
  'date-far': kind<{ found: string; newest: string; years: number }>({
    ja: ({ found, newest, years }) => [
      `「${found}」は、いちばん新しい資料の日付（${newest}）より${years}年以上先です。`,
      '年を確かめて書き直してください。',
    ],
    en: ({ found, newest, years }) => [
      `"${found}" is more than ${years} years after the newest report (${newest}).`,
      'Check the year.',
    ],
  }),
  'language-unreadable': kind<{ found: string; write: string }>({
    ja: ({ found, write }) => [
      `「${found}」は、言語の符号ではありません。`,
      `「${write}」のように書いてください。日本語は「ja」、英語は「en」です。`,
    ],
    en: ({ found, write }) => [
      `"${found}" is no code of a language.`,
      `Write it like "${write}": "ja" for Japanese, "en" for English.`,
    ],
  }),
  'page-impossible': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」というページはありません。`,
      '資料に印刷されているページ番号を書いてください。番号がなければ「表紙」のように書きます。',
    ],
    en: ({ found }) => [
      `There is no page "${found}".`,
      'Write the page label as the source prints it, or a word such as 表紙 where there is none.',
    ],
  }),
  'page-beyond': kind<{ found: string; pages: number; source: string }>({
    ja: ({ found, pages, source }) => [
      `資料「${source}」は${pages}ページまでなのに、「${found}」ページとあります。`,
      'ページ番号か、sources.csv の pages を直してください。',
    ],
    en: ({ found, pages, source }) => [
      `The source "${source}" ends with page ${pages}, so it has no page "${found}".`,
      'Correct the page, or pages in sources.csv.',
    ],
  }),
  'page-decorated': kind<{ found: string; write: string }>({
    ja: ({ found, write }) => [
      `ページ番号「${found}」に、半角の番号のほかの文字があります。`,
      `「${write}」と書いてください。`,
    ],
    en: ({ found, write }) => [
      `The page "${found}" has more than its plain number.`,
      `Write "${write}".`,
    ],
  }),
  'place-unreadable': kind<{ found: string; write: string | null }>({
    ja: ({ found, write }) => [
      `表計算のファイルでの場所「${found}」に、シートとセルがありません。`,
      write === null
        ? '「シート名!B5」のように書いてください。'
        : `「${write}」のように書いてください。`,
    ],
    en: ({ found, write }) => [
      `The place "${found}" in a workbook does not name a sheet and a cell.`,
      `Write it like "${write ?? 'Sheet1!B5'}".`,
    ],
  }),
  'page-date': kind<{ found: string; write: string | null }>({
    ja: ({ found, write }) => [
      `ページ番号が、日付「${found}」になっています。表計算ソフトが「5-6」のような番号を変えたようです。`,
      write === null
        ? '列を文字列にして、書き直してください。'
        : `列を文字列にして、「${write}」と書き直してください。`,
    ],
    en: ({ found, write }) => [
      `The page has become a date, "${found}": spreadsheets do that to numbers such as 5-6.`,
      write === null
        ? 'Format the column as text and write it again.'
        : `Format the column as text and write "${write}".`,
    ],
  }),
};
