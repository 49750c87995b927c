import type { WordsOf } from '../../kinds/kind.ts';
import type { FileProblems } from '../../kinds/files.ts';

export const fileToldJa: WordsOf<FileProblems> = {
  'file-missing': ({ header }) => [
    '必要なファイルがありません。',
    header ? `1行目を「${header}」にして、このファイルを作ってください。` : '作ってください。',
  ],
  'file-unknown': ({ nearest }) => [
    'このファイルは、どこにも使われません。',
    nearest ? `名前を「${nearest}」に変えてください。` : 'content/ の外に移してください。',
  ],
  'file-linked': ({ found }) => [
    `「${found}」はリンク（ショートカット）で、中身が読まれません。`,
    'リンクを消し、もとのファイルやフォルダーをここに置いてください。',
  ],
  'encoding-unreadable': ({ found, isTable }) => [
    `文字コードがUTF-8ではありません${found ? `（${found}のようです）` : ''}。`,
    isTable
      ? 'Excelで開き、「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存してください。'
      : 'テキストエディターで開き、文字コードに「UTF-8」を選んで保存してください。',
  ],
  'table-empty': () => ['見出しの下に行がありません。', '1行以上を書いてください。'],
  'delimiter-unknown': ({ found }) => [
    `セルが${found}で区切られています。`,
    '「,」で区切って保存してください。Excelでは「CSV UTF-8（コンマ区切り）」です。',
  ],
  'quote-unpaired': () => [
    '引用符「"」の始まりと終わりが合いません。この行より下は読めていません。',
    '文の中の「"」は「""」と書き、セル全体を「"」で囲んでください。',
  ],
  'header-absent': ({ found, header, table }) =>
    table === null
      ? [
          `1行目が見出しではありません（「${found}」で始まります）。`,
          `表の題名や空の行を消し、1行目を「${header}」にしてください。`,
        ]
      : [
          `このファイルの中身は、別の表（${table}）です。`,
          `この表の中身にもどしてください。1行目は「${header}」です。${table} は、別のファイルに保存します。`,
        ],
  'header-missing': ({ header }) => [
    `見出し「${header}」の列がありません。`,
    `1行目に「${header}」を書き、列を足してください。`,
  ],
  'header-unknown': ({ found, nearest }) => [
    found ? `見出し「${found}」の列は、この表にありません。` : '見出しが空の列があります。',
    nearest ? `「${nearest}」と書いてください。` : 'この列を消してください。',
  ],
  'header-duplicate': ({ found, first }) => [
    `見出し「${found}」は${first}列にもあります。`,
    'どちらか1つの列にしてください。',
  ],
};
