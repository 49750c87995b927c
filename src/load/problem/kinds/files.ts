import { kind, type Misspelt, type NoFacts } from './kind.ts';

/** Files as a whole: which are there, and whether they can be read as text and as a table. */
export const fileKinds = {
  'file-missing': kind<{ header: string | null }>({
    ja: ({ header }) => [
      '必要なファイルがありません。',
      header ? `1行目を「${header}」にして、このファイルを作ってください。` : '作ってください。',
    ],
    en: ({ header }) => [
      'This file is needed and is not there.',
      header ? `Create it; its first row is "${header}".` : 'Create it.',
    ],
  }),
  'file-unknown': kind<Misspelt>({
    ja: ({ nearest }) => [
      'このファイルは、どこにも使われません。',
      nearest ? `名前を「${nearest}」に変えてください。` : 'content/ の外に移してください。',
    ],
    en: ({ nearest }) => [
      'Nothing uses this file.',
      nearest ? `Rename it to "${nearest}".` : 'Move it out of content/.',
    ],
  }),
  'file-linked': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」はリンク（ショートカット）で、中身が読まれません。`,
      'リンクを消し、もとのファイルやフォルダーをここに置いてください。',
    ],
    en: ({ found }) => [
      `"${found}" is a link, whose content is not read.`,
      'Remove the link and put the file or folder itself here.',
    ],
  }),
  'encoding-unreadable': kind<{ found: string | null; isTable: boolean }>({
    ja: ({ found, isTable }) => [
      `文字コードがUTF-8ではありません${found ? `（${found}のようです）` : ''}。`,
      isTable
        ? 'Excelで開き、「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存してください。'
        : 'テキストエディターで開き、文字コードに「UTF-8」を選んで保存してください。',
    ],
    en: ({ found, isTable }) => [
      `The text encoding is not UTF-8${found ? ` (it looks like ${found})` : ''}.`,
      isTable
        ? 'Open it in Excel, choose "Save As" and save it as "CSV UTF-8 (Comma delimited)".'
        : 'Open it in a text editor and save it with the encoding UTF-8.',
    ],
  }),
  'table-empty': kind<NoFacts>({
    ja: () => ['見出しの下に行がありません。', '1行以上を書いてください。'],
    en: () => ['There is no row under the header.', 'Write at least one row.'],
  }),
  'delimiter-unknown': kind<{ found: string }>({
    ja: ({ found }) => [
      `セルが${found}で区切られています。`,
      '「,」で区切って保存してください。Excelでは「CSV UTF-8（コンマ区切り）」です。',
    ],
    en: ({ found }) => [
      `Cells are separated by ${found}.`,
      'Separate them by "," instead: "CSV UTF-8 (Comma delimited)" in Excel.',
    ],
  }),
  'quote-unpaired': kind<{ found: string }>({
    ja: () => [
      '引用符「"」の始まりと終わりが合いません。この行より下は読めていません。',
      '文の中の「"」は「""」と書き、セル全体を「"」で囲んでください。',
    ],
    en: () => [
      'A quotation mark (") has no partner. Rows below this one were not read.',
      'Write a " inside a text as "" and put the whole cell between two ".',
    ],
  }),
  'header-absent': kind<{ found: string; header: string; table: string | null }>({
    ja: ({ found, header, table }) =>
      table === null
        ? [
            `1行目が見出しではありません（「${found}」で始まります）。`,
            `表の題名や空の行を消し、1行目を「${header}」にしてください。`,
          ]
        : [
            `このファイルの中身は、別の表（${table}）です。`,
            `この表の中身にもどしてください。1行目は「${header}」です。${table} は、別のファイルに保存します。`,
          ],
    en: ({ found, header, table }) =>
      table === null
        ? [
            `The first row is not the header (it begins with "${found}").`,
            `Remove titles and empty rows above it; the first row must be "${header}".`,
          ]
        : [
            `This file holds another table (${table}).`,
            `Restore its own rows under "${header}", and save ${table} in its own file.`,
          ],
  }),
  'header-missing': kind<{ header: string }>({
    ja: ({ header }) => [
      `見出し「${header}」の列がありません。`,
      `1行目に「${header}」を書き、列を足してください。`,
    ],
    en: ({ header }) => [
      `There is no column "${header}".`,
      `Add a column with "${header}" in the first row.`,
    ],
  }),
  'header-unknown': kind<Misspelt>({
    ja: ({ found, nearest }) => [
      found ? `見出し「${found}」の列は、この表にありません。` : '見出しが空の列があります。',
      nearest ? `「${nearest}」と書いてください。` : 'この列を消してください。',
    ],
    en: ({ found, nearest }) => [
      found ? `This table has no column "${found}".` : 'A column has no header.',
      nearest ? `Write "${nearest}".` : 'Remove this column.',
    ],
  }),
  'header-duplicate': kind<{ found: string; first: string }>({
    ja: ({ found, first }) => [
      `見出し「${found}」は${first}列にもあります。`,
      'どちらか1つの列にしてください。',
    ],
    en: ({ found, first }) => [
      `Column ${first} has the header "${found}" too.`,
      'Keep one of the two columns.',
    ],
  }),
};
