import type { FileProblems } from '../../kinds/files.ts';
import type { Explanation } from '../explanation.ts';

export const fileExplainedJa: Record<keyof FileProblems, Explanation> = {
  'file-missing': {
    cause: '必要なファイルがありません。',
    example: '`content/data/units.csv` がない',
    repair: '報告にある見出しの行で、ファイルを作ります。',
  },
  'file-unknown': {
    cause: 'どこにも使われないファイルがあります。名前のまちがいも、ここでわかります。',
    example: '`content/data/kpi.csv`',
    repair: '報告にある名前に変えるか、`content/` の外に移します。',
  },
  'file-linked': {
    cause: 'ファイルやフォルダーの代わりに、リンク（ショートカット）があります。',
    example: '`control_totals.csv` が別の場所へのリンク',
    repair: 'リンクを消し、もとのファイルを置きます。',
  },
  'encoding-unreadable': {
    cause: '文字コードがUTF-8ではありません。',
    example: 'Shift_JISで保存したCSV',
    repair: 'Excelの「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選びます。',
  },
  'table-empty': {
    cause: '見出しの下に行がありません。',
    example: '見出しだけの `units.csv`',
    repair: '1行以上を書きます。',
  },
  'delimiter-unknown': {
    cause: 'セルが「,」以外で区切られています。',
    example: '`unit;name_en;kind`',
    repair: '「,」で区切って保存します。',
  },
  'quote-unpaired': {
    cause: '引用符「"」の数が合わず、どこまでが1つのセルかわかりません。',
    example: '`2024-08-30,"最初の資料`',
    repair: 'セルの中の「"」は「""」と書き、セル全体を「"」で囲みます。',
  },
  'header-absent': {
    cause: '1行目が見出しではないか、別の表の見出しです。',
    example: '1行目が「単位の一覧」。`kpis.csv` の中身を `observations.csv` に保存した',
    repair: '題名や空の行を消し、見出しを1行目にします。別の表なら、もとの中身にもどします。',
  },
  'header-missing': {
    cause: '列が足りません。',
    example: '`supersedes` の列がない',
    repair: 'その列を足します。',
  },
  'header-unknown': {
    cause: 'この表にない見出しです。',
    example: '`fiscal_yaer`',
    repair: '報告にある見出しに直すか、列を消します。',
  },
  'header-duplicate': {
    cause: '同じ見出しが2回あります。',
    example: '`note,note`',
    repair: 'どちらか1つにします。',
  },
};
