/** How the data may be used, and how. */
export const reuse = {
  title: 'データの使い方',
  lead: 'このサイトのデータを、資料や記事、プログラムで使うためのページです。',
  licence: '使ってよいか',
  /** One sentence around the name of the licence. */
  licenceSentence: ['まとめたデータの利用条件は', 'で、出典を書けば、だれでも自由に使えます。'],
  sourceTerms:
    '元の資料そのものの利用条件は、ここには入りません。資料を写したり配ったりするときは、発行したところに確かめてください。',
  credit: '出典の書き方',
  creditLead: 'データを使うときは、次の1行を書いてください。',
  cite: '引用するとき',
  citeLead:
    'データ全体を引用するときは、次の文をコピーして使えます。指標ごとの文は、それぞれのページにあります。',
  citation: (of: Record<'title' | 'publisher' | 'date' | 'note' | 'url', string>) =>
    `「${of.title}」${of.publisher}、${of.date}。${of.note}${of.url}`,
  references: '文献を整理するソフトのためのファイル',
  examples: '使い方の例',
  examplesLead:
    'URLと列の名前は、このサイトのものです。プログラムの例は、どれも同じことをします。結果が出た年度の値を、指標（KPI）の番号・年度・値の順に書き出します。',
  notes: {
    excel:
      'Excelのファイルには、すべての表がシートに分けて入っています。CSVも、ダウンロードして開けば、文字が化けません。次のURLからダウンロードします。',
    sheets: '空のシートのA1に、次の式を入れます。新しい資料が出ると、中身も新しくなります。',
    python: 'Pythonだけで動きます。ほかに入れるものはありません。',
    pandas: '表の計算に使うpandasで読みます。',
    r: '統計の計算に使うRで読みます。追加のパッケージはいりません。',
    duckdb: 'SQLで調べるDuckDBで、CSVをそのまま読みます。',
    javascript: 'ブラウザやNode.jsで動きます。JSONでは、数は数のまま、値がない欄はnullです。',
    curl: 'ファイルをダウンロードして、途中で変わっていないかを確かめます。',
  },
  embed: '図を埋め込む',
  embedLead: '指標のページの「この指標を使う」に、自分のサイトに図を出すためのコードがあります。',
  promise: '変えないことの約束',
  promises: [
    '公開した列の名前は変えません。変更が必要なときは、v2として別に公開します。',
    '一度公開したURLは、ずっと使えます。指標などのIDは使い回しません。',
    '新しい資料で値が変わっても、前の値を残します。変わった値は、更新の記録に書きます。',
    '資料ごとにまとめたデータは、公開した後に1バイトも変えません。',
    'まちがいを直したときも、前と後の値と理由を、更新の記録に書きます。',
  ],
  copy: 'コピー',
  copied: 'コピーしました',
  /** Where the browser lets no script copy. */
  selected: '選びました。コピーしてください',
  /** A remark of the source on one of its figures. */
  remark: (of: Record<'year' | 'series' | 'note', string>) =>
    `${of.year}の${of.series}：${of.note}`,
  /** The block of a KPI for those who take its figures along. */
  figure: {
    title: 'この指標を使う',
    sentence: '文',
    copySentence: '文をコピー',
    told: (of: Record<'municipality' | 'name' | 'sentences' | 'day', string>) =>
      `${of.municipality}の指標「${of.name}」：${of.sentences}（${of.day}の資料による）`,
    citation: '引用',
    copyCitation: '引用をコピー',
    link: 'リンク',
    copyLink: 'リンクをコピー',
    share: '共有',
    openShare: '共有する',
    services: { line: 'LINEで送る', x: 'Xに投稿する' },
    picture: '画像',
    data: 'データ',
    embed: '埋め込み',
  },
  all: 'データの一覧を見る',
};
