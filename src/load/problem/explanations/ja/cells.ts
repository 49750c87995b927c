import type { CellProblems } from '../../kinds/cells.ts';
import type { Explanation } from '../explanation.ts';

export const cellExplainedJa: Record<keyof CellProblems, Explanation> = {
  'cell-count': {
    cause: '行のセルの数が、見出しと合いません。',
    example: '「,」を含む文を囲まずに書いた、右はしに空の列がある',
    repair: '「,」を含む文は「"」で囲みます。見出しより右の空の列は消します。',
  },
  'cell-line-break': {
    cause: 'セルの中で改行しています。',
    example: '`"新たな⏎取引先の数"`',
    repair: '1行で書きます。',
  },
  'cell-spaces': {
    cause: '前か後ろに空白があります。',
    example: '`10 `（10の後ろに空白）',
    repair: '空白を消します。',
  },
  'cell-empty': {
    cause: '必要なセルが空です。',
    example: '`name` が空',
    repair: '値を書きます。',
  },
  'character-forbidden': {
    cause:
      '目に見えない文字（制御文字、向きを変える文字、外字など）があります。異体字の指定と絵文字の中のものは使えます。',
    example: 'U+200B、U+00AD',
    repair: '消します。見えない文字は `npm run fix:characters` でまとめて消せます。',
  },
  'character-lookalike': {
    cause:
      '見た目は同じで、別の文字が入っています。PDFから写した文に多く、検索で見つからなくなります。',
    example: '部首の「⽀」（正しくは「支」）、幅のちがう空白',
    repair:
      '`npm run fix:characters` を使います。直すところの一覧が出て、「y」と答えると、すべてのファイルが直ります。',
  },
  'character-reference': {
    cause: '目に見えない文字や、見た目だけ同じ文字になる書き方です。',
    example: '`&shy;`、`&#x202e;`、`&nbsp;`',
    repair: '消すか、ふつうの文字で書きます。',
  },
  'text-decomposed': {
    cause: '1文字が、2つの文字に分かれて保存されています。',
    example: '「こ」と濁点でできた「ご」',
    repair: '打ち直すか、`npm run fix:characters` を使います。',
  },
  'text-formula': {
    cause:
      '表計算ソフトが計算式として読むおそれがあります。全角や小さい記号も同じです。`-5%を見込む` や `－（前年なし）` のように、計算式になりえない文は書けます。',
    example: '`=1+1`、`@SUM(A1)`、`- 未集計`',
    repair:
      '報告にある、見た目が同じで計算されない記号（「‐」「−」）で書くか、前に言葉を置きます。',
  },
  'text-markup': {
    cause: 'HTMLやスクリプトに見えます。',
    example: '`<b>`、`javascript:`',
    repair: 'ふつうの文にします。',
  },
  'text-long': {
    cause:
      '字数が決まりより多くなっています。決まりは[列の説明](data-dictionary.md)にあり、どのセルも10,000字までです。',
    example: '23字の `name_plain`',
    repair: '短くします。',
  },
  'cell-unreadable': {
    cause:
      '数・年度・日付として読めません。Excelが書く `2023/7/31` や `2023.0` は、そのまま読めます。',
    example: '`R6年`、`8/31/2023`',
    repair: '報告にある形で書きます。年度は「2024」、日付は「2023-07-31」です。',
  },
  'number-decorated': {
    cause: '数字のほかに、桁区切り・単位・全角などがあります。',
    example: '`25,897千円`、`８０００`',
    repair: '半角の数字だけにします。',
  },
  'number-long': {
    cause: 'けたが多く、正確に扱えません。',
    example: '`1234567890.1234567`',
    repair: '15けたまでにします。',
  },
  'number-outside': {
    cause: '許される範囲の外です。',
    example: '`138.5`（%）',
    repair: '数と単位を確かめます。',
  },
  'date-nonexistent': {
    cause: '暦にない日です。',
    example: '`2023-02-30`',
    repair: '日付を確かめます。',
  },
  'code-unknown': {
    cause: '符号表にない符号です。',
    example: '`測定中`（正しくは `measuring`）',
    repair: '報告にある符号を書きます。',
  },
  'identifier-malformed': {
    cause: 'IDに使えない文字があるか、「-」が続くか、64字より長いIDです。',
    example: '`P1_K1`、`p1--k1`、`p1-`',
    repair: '半角の小文字・数字・「-」で書きます。',
  },
  'identifier-fragile': {
    cause: '表計算ソフトで開いて保存すると、別のものに変わるIDです。',
    example: '`1-1`（日付になる）、`005`（5になる）、`3e5`、`true`',
    repair: '英字から始めます（`k1-1`）。そのIDを使うほかの表も直します。',
  },
  'identifier-reserved': {
    cause: 'サイトのページや、Windowsが使う名前と同じIDです。',
    example: '`compare`（比べるページのアドレス）、`con`',
    repair: '別のIDにします。そのIDを使うほかの表も直します。',
  },
  'url-malformed': {
    cause: 'アドレスの形ではありません。',
    example: '`town.example/2024`',
    repair: '「https://」から書きます。',
  },
  'municipality-code-malformed': {
    cause: '全国地方公共団体コードの形ではありません。',
    example: '`99001`（検査数字がない）',
    repair: '検査数字をふくむ6けたで書きます。日本の外では、`US-4865000` のように書きます。',
  },
  'sha256-malformed': {
    cause: 'SHA-256の形ではありません。',
    example: '`0123ABCD`',
    repair: '小文字の16進数64けたで書きます。',
  },
  'email-malformed': {
    cause: 'メールアドレスの形ではありません。',
    example: '`plan(at)town.example`',
    repair: '正しいアドレスか `null` にします。',
  },
};
