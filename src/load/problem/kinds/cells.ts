import { kind, type Misspelt } from './kind.ts';

const becomesJa = (becomes: string) =>
  ({ 'a date': '日付', 'a number': '別の数', 'a logical value': '真偽値' })[becomes] ?? '空のセル';

/** One cell by itself: can it be read, and is its text harmless? */
export const cellKinds = {
  'cell-count': kind<{ count: number; expected: number }>({
    ja: ({ count, expected }) => [
      `この行のセルは${count}個です。見出しは${expected}個です。`,
      count > expected
        ? '「,」を含む文は、セル全体を「"」で囲んでください。'
        : '足りないセルの分の「,」を足してください。',
    ],
    en: ({ count, expected }) => [
      `This row has ${count} cells and the header has ${expected}.`,
      count > expected
        ? 'Put a text that contains "," between two ".'
        : 'Add a "," for each cell that is not there.',
    ],
  }),
  'cell-line-break': kind<{ found: string }>({
    ja: ({ found }) => [`「${found}」の中で改行しています。`, '改行を消し、1行で書いてください。'],
    en: ({ found }) => [
      `There is a line break inside "${found}".`,
      'Remove it and write the cell in one line.',
    ],
  }),
  'cell-spaces': kind<{ found: string }>({
    ja: ({ found }) => [`「${found}」の前か後ろに空白があります。`, '前後の空白を消してください。'],
    en: ({ found }) => [
      `There is a space before or after "${found}".`,
      'Remove the spaces around it.',
    ],
  }),
  'cell-empty': kind<{ title: string; titleEnglish: string }>({
    ja: ({ title }) => [`「${title}」が空です。`, 'この列は、どの行にも必要です。書いてください。'],
    en: ({ titleEnglish }) => [
      `"${titleEnglish}" is empty.`,
      'Every row needs this cell. Please fill it in.',
    ],
  }),
  'character-forbidden': kind<{ found: string; character: string; isInvisible: boolean }>({
    ja: ({ found, character, isInvisible }) => [
      `「${found}」に、${isInvisible ? '目に見えない' : '画面に出せない'}文字（${character}）があります。`,
      isInvisible
        ? 'その文字を消すか、「npm run fix:characters」でまとめて消してください。'
        : 'その文字を消すか、資料を見て、ふつうの文字で打ち直してください。',
    ],
    en: ({ found, character, isInvisible }) => [
      `"${found}" contains a character that cannot be ${isInvisible ? 'seen' : 'shown'} (${character}).`,
      isInvisible
        ? 'Remove it, or run "npm run fix:characters", which removes all of them.'
        : 'Remove it, or look at the source and type an ordinary character.',
    ],
  }),
  'character-lookalike': kind<{ found: string; pairs: string }>({
    ja: ({ found, pairs }) => [
      `「${found}」に、見た目は同じで別の文字があります（${pairs}）。PDFから写すと入ります。`,
      '「npm run fix:characters」で、すべてのファイルをまとめて直せます。',
    ],
    en: ({ found, pairs }) => [
      `"${found}" contains characters that only look like ordinary ones (${pairs}). They come with text copied from PDF files.`,
      'Run "npm run fix:characters", which fixes all files at once.',
    ],
  }),
  'character-reference': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」に、目に見えない文字や、見た目だけ同じ文字になる書き方（「&shy;」「&#x200b;」など）があります。`,
      'その書き方を消すか、ふつうの文字で書いてください。',
    ],
    en: ({ found }) => [
      `"${found}" is written with a reference such as "&shy;" or "&#x200b;" to a character that cannot be seen or only looks like an ordinary one.`,
      'Remove the reference, or write an ordinary character.',
    ],
  }),
  'text-decomposed': kind<{ found: string; write: string }>({
    ja: ({ found, write }) => [
      `「${found}」には、1文字が2つに分かれて入っている文字があります。`,
      `「${write}」と打ち直すか、「npm run fix:characters」でまとめて直してください（見た目は同じです）。`,
    ],
    en: ({ found, write }) => [
      `"${found}" contains a character that is stored in two parts.`,
      `Type "${write}" again, or run "npm run fix:characters" (it looks the same).`,
    ],
  }),
  'text-formula': kind<{ found: string; write: string | null }>({
    ja: ({ found, write }) => [
      `「${found}」は、表計算ソフトが計算式として読むおそれがあります。`,
      write === null
        ? '前に言葉を置くか、全体を「」で囲んでください。'
        : `「${write}」と書いてください。見た目は同じで、計算されない記号です。`,
    ],
    en: ({ found, write }) => [
      `A spreadsheet could take "${found}" for a formula.`,
      write === null
        ? 'Put a word before it, or put it in brackets 「」.'
        : `Write "${write}": its first sign looks the same and is never computed.`,
    ],
  }),
  'text-markup': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」には、HTMLやスクリプトに見える部分があります。`,
      'ふつうの文で書いてください。「<」は全角の「＜」にできます。',
    ],
    en: ({ found }) => [
      `"${found}" contains something that looks like HTML or a script.`,
      'Write plain text; a full-width "＜" may replace "<".',
    ],
  }),
  'text-long': kind<{ found: string; count: number; maximum: number }>({
    ja: ({ count, maximum }) => [
      `${count}字あります。この欄は${maximum}字までです。`,
      `${maximum}字以内にしてください。`,
    ],
    en: ({ count, maximum }) => [
      `The text has ${count} characters; ${maximum} fit here.`,
      `Shorten it to ${maximum} characters.`,
    ],
  }),
  'cell-unreadable': kind<{ found: string; write: string }>({
    ja: ({ found, write }) => [
      `「${found}」は読めません。`,
      `「${write}」のように書いてください。`,
    ],
    en: ({ found, write }) => [`"${found}" cannot be read.`, `Write it like "${write}".`],
  }),
  'number-decorated': kind<{ found: string; write: string }>({
    ja: ({ found, write }) => [
      `「${found}」には、半角の数字のほかに桁区切り・単位・記号などがあります。`,
      `「${write}」とだけ書いてください。`,
    ],
    en: ({ found, write }) => [
      `"${found}" holds more than the plain digits of a number.`,
      `Write "${write}" and nothing else.`,
    ],
  }),
  'number-long': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」はけた数が多く、正確に扱えません。`,
      '15けたまでで書いてください。',
    ],
    en: ({ found }) => [
      `"${found}" has too many digits to be kept exactly.`,
      'Write at most 15 digits.',
    ],
  }),
  'number-outside': kind<{ found: string; minimum: number | null; maximum: number | null }>({
    ja: ({ found, minimum, maximum }) => [
      `「${found}」は、この欄で許される範囲（${minimum ?? ''}～${maximum ?? ''}）の外です。`,
      '数と単位を確かめて、書き直してください。',
    ],
    en: ({ found, minimum, maximum }) => [
      `"${found}" is outside the range of this cell (${minimum ?? '…'} to ${maximum ?? '…'}).`,
      'Check the number and its unit.',
    ],
  }),
  'date-nonexistent': kind<{ found: string; write: string }>({
    ja: ({ found, write }) => [
      `「${found}」は暦にない日です。`,
      `その月の最後の日は「${write}」です。日付を確かめて書いてください。`,
    ],
    en: ({ found, write }) => [
      `There is no such day as "${found}".`,
      `The last day of that month is "${write}". Check the date.`,
    ],
  }),
  'code-unknown': kind<Misspelt & { codelist: string; codes: string }>({
    ja: ({ found, nearest, codelist, codes }) => [
      `「${found}」は符号表 ${codelist} にありません。`,
      nearest ? `「${nearest}」と書いてください。` : `どれかを書いてください: ${codes}`,
    ],
    en: ({ found, nearest, codelist, codes }) => [
      `The codelist ${codelist} has no "${found}".`,
      nearest ? `Write "${nearest}".` : `Write one of these: ${codes}`,
    ],
  }),
  'identifier-malformed': kind<Misspelt>({
    ja: ({ found, nearest }) => [
      `「${found}」はIDに使えない文字を含みます。`,
      `半角の小文字・数字・「-」だけで書いてください。例: ${nearest ?? 'p1-k1'}`,
    ],
    en: ({ found, nearest }) => [
      `"${found}" has characters that an ID may not have.`,
      `Use lower-case letters, digits and "-" only, as in ${nearest ?? 'p1-k1'}.`,
    ],
  }),
  'identifier-fragile': kind<{ found: string; becomes: string; write: string }>({
    ja: ({ found, becomes, write }) => [
      `「${found}」は、表計算ソフトで開いて保存すると、${becomesJa(becomes)}に変わってしまいます。`,
      `「${write}」のように、英字から始めてください。この番号を使うほかの表も直します。`,
    ],
    en: ({ found, becomes, write }) => [
      `A spreadsheet that opens and saves the file turns "${found}" into ${becomes}.`,
      `Begin it with a letter, as in "${write}", here and where other tables name it.`,
    ],
  }),
  'identifier-reserved': kind<{ found: string; write: string }>({
    ja: ({ found, write }) => [
      `「${found}」は、サイトのページか、コンピューターが使う名前です。`,
      `「${write}」のように、別の番号にしてください。この番号を使うほかの表も直します。`,
    ],
    en: ({ found, write }) => [
      `"${found}" is a name that the site or the computer uses itself.`,
      `Choose another ID, such as "${write}", here and where other tables name it.`,
    ],
  }),
  'url-malformed': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」はアドレスとして読めません。`,
      '「https://」から始まるアドレスを、空白なしで書いてください。',
    ],
    en: ({ found }) => [
      `"${found}" cannot be read as a web address.`,
      'Write an address that begins with "https://", without spaces.',
    ],
  }),
  'municipality-code-malformed': kind<Misspelt>({
    ja: ({ found, nearest }) => [
      `「${found}」は全国地方公共団体コードの形ではありません。検査数字も確かめています。`,
      nearest ? `「${nearest}」のことか、確かめてください。` : '半角の6けたで書いてください。',
    ],
    en: ({ found, nearest }) => [
      `"${found}" is not a municipality code; its check digit is verified too.`,
      nearest ? `Check whether it should be "${nearest}".` : 'Write its six digits.',
    ],
  }),
  'sha256-malformed': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」はSHA-256の値の形ではありません。`,
      '半角の小文字a～fと数字で、64けたを書いてください。',
    ],
    en: ({ found }) => [
      `"${found}" is not a SHA-256 value.`,
      'Write its 64 digits, 0 to 9 and a to f in lower case.',
    ],
  }),
  'email-malformed': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」はメールアドレスとして読めません。`,
      '「name@example.jp」の形で書くか、「null」にしてください。',
    ],
    en: ({ found }) => [
      `"${found}" cannot be read as an e-mail address.`,
      'Write it like "name@example.jp", or null.',
    ],
  }),
};
