import type { WordsOf } from '../../kinds/kind.ts';
import type { TimeProblems } from '../../kinds/times.ts';

export const timeToldJa: WordsOf<TimeProblems> = {
  'year-mislabelled': ({ found, year, meant }) => [
    `「${found}」は${meant}年度の呼び名ですが、この行は${year}年度です。`,
    `${year}年度の呼び名に書き直してください。`,
  ],
  'year-misdated': ({ found, year, write }) => [
    `「${found}」は、${year}年度の始めや終わりの日ではありません。`,
    `「${write}」のように書いてください。`,
  ],
  'label-duplicate': ({ found, row }) => [
    `「${found}」は${row}行目にもあり、画面で見分けられません。`,
    'どちらかを別の言葉にしてください。',
  ],
  'vintage-unused': ({ found }) => [
    `公表時点「${found}」の数字が、どの表にもありません。`,
    '日付を確かめるか、この行を消してください。数字は、vintage の列にこの日付を書いて足します。',
  ],
  'supersedes-missing': ({ vintage, earlier }) => [
    `「${vintage}」は最初の資料ではないのに、前の公表時点が空です。`,
    `前の資料の日付（「${earlier}」など）を書いてください。`,
  ],
  'supersedes-late': ({ found, vintage }) => [
    `前の公表時点「${found}」が、この行の「${vintage}」より後の日付です。`,
    '前の資料の日付を書いてください。',
  ],
  'source-misdated': ({ found, vintage }) => [
    `資料の日付「${found}」が、この資料の公表時点「${vintage}」（vintages.csv）と違います。`,
    '資料の日付を確かめ、同じにしてください。',
  ],
  'date-far': ({ found, newest, years }) => [
    `「${found}」は、いちばん新しい資料の日付（${newest}）より${years}年以上先です。`,
    '年を確かめて書き直してください。',
  ],
  'language-unreadable': ({ found, write }) => [
    `「${found}」は、言語の符号ではありません。`,
    `「${write}」のように書いてください。日本語は「ja」、英語は「en」です。`,
  ],
  'page-impossible': ({ found }) => [
    `「${found}」というページはありません。`,
    '資料に印刷されているページ番号を書いてください。番号がなければ「表紙」のように書きます。',
  ],
  'page-beyond': ({ found, pages, source }) => [
    `資料「${source}」は${pages}ページまでなのに、「${found}」ページとあります。`,
    'ページ番号か、sources.csv の pages を直してください。',
  ],
  'page-decorated': ({ found, write }) => [
    `ページ番号「${found}」に、半角の番号のほかの文字があります。`,
    `「${write}」と書いてください。`,
  ],
  'place-unreadable': ({ found, write }) => [
    `表計算のファイルでの場所「${found}」に、シートとセルがありません。`,
    write === null
      ? '「シート名!B5」のように書いてください。'
      : `「${write}」のように書いてください。`,
  ],
  'page-date': ({ found, write }) => [
    `ページ番号が、日付「${found}」になっています。表計算ソフトが「5-6」のような番号を変えたようです。`,
    write === null
      ? '列を文字列にして、書き直してください。'
      : `列を文字列にして、「${write}」と書き直してください。`,
  ],
};
