import type { WordsOf } from '../../kinds/kind.ts';
import type { CellProblems } from '../../kinds/cells.ts';

const becomesJa = (becomes: string) =>
  ({ 'a date': '日付', 'a number': '別の数', 'a logical value': '真偽値' })[becomes] ?? '空のセル';

export const cellToldJa: WordsOf<CellProblems> = {
  'cell-count': ({ count, expected, isBlank }) => [
    `この行のセルは${count}個です。見出しは${expected}個です。${isBlank ? '余りのセルは空です。' : ''}`,
    isBlank
      ? '値が右にずれていなければ、見出しより右の空の列を消して、保存し直してください。'
      : count > expected
        ? '「,」を含む文は、セル全体を「"」で囲んでください。'
        : '足りないセルの分の「,」を足してください。',
  ],
  'cell-line-break': ({ found }) => [
    `「${found}」の中で改行しています。`,
    '改行を消し、1行で書いてください。',
  ],
  'cell-spaces': ({ found }) => [
    `「${found}」の前か後ろに空白があります。`,
    '前後の空白を消してください。',
  ],
  'cell-empty': ({ title }) => [
    `「${title}」が空です。`,
    'この列は、どの行にも必要です。書いてください。',
  ],
  'character-forbidden': ({ found, character, isInvisible }) => [
    `「${found}」に、${isInvisible ? '目に見えない' : '画面に出せない'}文字（${character}）があります。`,
    isInvisible
      ? 'その文字を消すか、「npm run fix:characters」でまとめて消してください。'
      : 'その文字を消すか、資料を見て、ふつうの文字で打ち直してください。',
  ],
  'character-lookalike': ({ found, pairs }) => [
    `「${found}」に、見た目は同じで別の文字があります（${pairs}）。PDFから写すと入ります。`,
    '「npm run fix:characters」で、すべてのファイルをまとめて直せます。',
  ],
  'character-reference': ({ found }) => [
    `「${found}」に、目に見えない文字や、見た目だけ同じ文字になる書き方（「&shy;」「&#x200b;」など）があります。`,
    'その書き方を消すか、ふつうの文字で書いてください。',
  ],
  'text-decomposed': ({ found, write }) => [
    `「${found}」には、1文字が2つに分かれて入っている文字があります。`,
    `「${write}」と打ち直すか、「npm run fix:characters」でまとめて直してください（見た目は同じです）。`,
  ],
  'text-formula': ({ found, write }) => [
    `「${found}」は、表計算ソフトが計算式として読むおそれがあります。`,
    write === null
      ? '前に言葉を置くか、全体を「」で囲んでください。'
      : `「${write}」と書いてください。見た目は同じで、計算されない記号です。`,
  ],
  'text-markup': ({ found }) => [
    `「${found}」には、HTMLやスクリプトに見える部分があります。`,
    'ふつうの文で書いてください。「<」は全角の「＜」にできます。',
  ],
  'text-long': ({ count, maximum }) => [
    `${count}字あります。この欄は${maximum}字までです。`,
    `${maximum}字以内にしてください。`,
  ],
  'cell-unreadable': ({ found, write }) => [
    `「${found}」は読めません。`,
    `「${write}」のように書いてください。`,
  ],
  'number-decorated': ({ found, write }) => [
    `「${found}」には、半角の数字のほかに桁区切り・単位・記号などがあります。`,
    `「${write}」とだけ書いてください。`,
  ],
  'number-long': ({ found }) => [
    `「${found}」はけた数が多く、正確に扱えません。`,
    '15けたまでで書いてください。',
  ],
  'number-outside': ({ found, minimum, maximum }) => [
    `「${found}」は、この欄で許される範囲（${minimum ?? ''}～${maximum ?? ''}）の外です。`,
    '数と単位を確かめて、書き直してください。',
  ],
  'date-nonexistent': ({ found, write }) => [
    `「${found}」は暦にない日です。`,
    `その月の最後の日は「${write}」です。日付を確かめて書いてください。`,
  ],
  'code-unknown': ({ found, nearest, codelist, codes }) => [
    `「${found}」は符号表 ${codelist} にありません。`,
    nearest ? `「${nearest}」と書いてください。` : `どれかを書いてください: ${codes}`,
  ],
  'identifier-malformed': ({ found, nearest, reason }) => [
    `「${found}」はIDに使えません。${
      {
        length: '64字より長いためです。',
        hyphens: '「-」が続くか、はじめか終わりにあるためです。',
        characters: '使えない文字があるためです。',
      }[reason]
    }`,
    `半角の小文字と数字を、「-」1つでつなぎ、64字までで書いてください（例：「${nearest ?? 'p1-k1'}」）。`,
  ],
  'identifier-fragile': ({ found, becomes, write }) => [
    `「${found}」は、表計算ソフトで開いて保存すると、${becomesJa(becomes)}に変わってしまいます。`,
    `「${write}」のように、英字から始めてください。この番号を使うほかの表も直します。`,
  ],
  'identifier-reserved': ({ found, write }) => [
    `「${found}」は、サイトのページか、コンピューターが使う名前です。`,
    `「${write}」のように、別の番号にしてください。この番号を使うほかの表も直します。`,
  ],
  'url-malformed': ({ found }) => [
    `「${found}」はアドレスとして読めません。`,
    '「https://」から始まるアドレスを、空白なしで書いてください。',
  ],
  'municipality-code-malformed': ({ found, nearest }) => [
    `「${found}」は全国地方公共団体コードの形ではありません。検査数字も確かめています。`,
    nearest ? `「${nearest}」のことか、確かめてください。` : '半角の6けたで書いてください。',
  ],
  'sha256-malformed': ({ found }) => [
    `「${found}」はSHA-256の値の形ではありません。`,
    '半角の小文字a～fと数字で、64けたを書いてください。',
  ],
  'email-malformed': ({ found }) => [
    `「${found}」はメールアドレスとして読めません。`,
    '「name@example.jp」の形で書くか、「null」にしてください。',
  ],
};
