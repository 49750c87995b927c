/** Words inside files to download: the first sheet of the workbook, the read-me of a package. */
export const publish = {
  /** Names of the sheets for people: the results, and what everything means. */
  resultsSheet: '結果一覧',
  sheet: '説明',
  /** What the notes are called. */
  noteTitles: {
    name: '名前',
    description: '内容',
    vintage: '公表時点',
    publisher: '運営',
    source: '出典',
    credit: '出典の書き方',
    licence: '利用条件',
    units: '単位',
    empty: '空の欄',
    years: '年度',
    codes: '符号',
    encoding: '文字コード',
    schema: '表の形の版',
    site: 'サイト',
  },
  /** What a KPI belongs to. */
  owners: { project: '事業', policy: '施策', goal: '基本目標', plan: '計画全体' },
  vintage: ({ date }: { date: string }) => `${date}の資料までの数字です。`,
  publisher: ({ publisher, standing }: { publisher: string; standing: string }) =>
    `${publisher}。${standing}`,
  source: (of: Record<'publisher' | 'document' | 'date', string>) =>
    `${of.publisher}『${of.document}』（${of.date}）`,
  credit: ({ sources }: { sources: string }) => `出典：${sources}を加工して作成`,
  licence: ({ licence, url }: { licence: string; url: string }) =>
    `まとめたデータの利用条件は${licence}です。出典を書けば、自由に使えます。${url}`,
  units:
    '単位は unit の列にあります。単位の意味は units 表、指標（KPI）の単位と小数のけた数は kpis 表にあります。金額は資料のままで、丸めていません。',
  empty: '値がないことを表します。0ではありません。値がない理由は status の列にあります。',
  years: 'fiscal_year は、年度が始まる西暦の年です。令和5年度は2023です。',
  codes: '符号の意味は codelists 表にあります。',
  encoding:
    'CSVの文字コードはUTF-8（BOM付き）、改行はCRLF、区切りはコンマです。日付は 2023-08-31 のように書きます。',
  schema: ({ version }: { version: string }) => version,
  files: 'ファイル',
  dataPackage: ({ file }: { file: string }) =>
    `${file}：すべての表と列の説明（プログラム用、Data Package）`,
  file: ({ file, title, rows }: { file: string; title: string; rows: string }) =>
    `${file}：${title}（${rows}行）`,
  schemaPromise: ({ folder }: { folder: string }) =>
    `${folder} の列・ファイル・アドレスは、消えず、名前も変わりません。消すか変えるときは、新しい番号のフォルダーを作ります。加わったものを、ここに記録します。`,
  checking: 'ファイルが変わっていないことの確かめ方',
  check: '同じフォルダーで「sha256sum -c SHA256SUMS」を実行してください。',
};
