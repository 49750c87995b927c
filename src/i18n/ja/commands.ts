/** Said to whoever runs a command that cannot be carried out, or that needs to be known. */
export const commands = {
  noBrowser: ({ searched }: { searched: string }) =>
    `ブラウザーが見つかりません（調べた場所：${searched}）。Google Chrome、Chromium、Microsoft Edgeのどれかを入れるか、環境変数CHROME_PATHにブラウザーの場所を書いてください。`,
  releaseChanged: ({ path, base }: { path: string; base: string }) =>
    `公開した控え「${path}」が、「${base}」にあるものと違うか、なくなっています。もとにもどしてください（git checkout ${base} -- ${path}）。`,
  releasesKept: ({ base }: { base: string }) => `控えは、すべて「${base}」と同じです。`,
  nothingCorrected: ({ release }: { release: string }) =>
    `控え「${release}」はもうあり、そのあとの変更が changes.csv にありません。新しい控えは作りません。`,
  portTaken: ({ port }: { port: string }) =>
    `ポート${port}は、ほかのプログラムが使っています。「PORT=4322 npm start」のように、別の番号を指定してください。`,
  portForbidden: ({ port }: { port: string }) =>
    `ポート${port}は、この機械では使えません。「PORT=4322 npm start」のように、別の番号を指定してください。`,
  portMalformed: ({ value }: { value: string }) =>
    `PORTの「${value}」は番号ではありません。1から65535までの数字を書いてください。`,
  siteUrlMalformed: ({ value }: { value: string }) =>
    `SITE_URLの「${value}」は、サイトのアドレスではありません。「https://www.example.jp」のように、httpsかhttpで始めて書いてください。`,
  siteUrlPrivate: ({ url }: { url: string }) =>
    `SITE_URLの「${url}」は、ほかの人が開けないアドレスです。公開するときは、SITE_URLに公開するアドレスを書いてください。`,
  siteUrlAndBasePath: ({ url, base }: { url: string; base: string }) =>
    `SITE_URLのパス「${url}」と、BASE_PATHの「${base}」が違います。どちらか一方に書いてください。`,
  basePathMalformed: ({ variable, value }: { variable: string; value: string }) =>
    `${variable}のパス「${value}」は使えません。「/some-repo/」のように、半角の英数字で書いてください。`,
  siteUrlMissing: ({ placeholder }: { placeholder: string }) =>
    `SITE_URLがないので、引用・画像・サイトマップに書くアドレスは、仮の「${placeholder}」で始まります。公開するときは、SITE_URLにサイトのアドレスを書いてください。`,
  contentUnreadable: ({ folder }: { folder: string }) => `フォルダー「${folder}」が読めません。`,
  importUsage:
    '使い方：npm run import -- <ファイル> [--read] [--dry-run] [--vintage 2024-08-30] [--source report-2024]',
  fileUnreadable: ({ path }: { path: string }) => `ファイル「${path}」が読めません。`,
  outputIsSource: ({ folder, source }: { folder: string; source: string }) =>
    `OUT_DIRの「${folder}」には書き出せません。中身を消して書き直すフォルダーなのに、「${source}」と重なっています。`,
  outputIsForeign: ({ folder }: { folder: string }) =>
    `OUT_DIRの「${folder}」には、このソフトウェアが作ったサイトではないものが入っています。空のフォルダーか、新しい名前を指定してください。`,
  outputIsFile: ({ folder }: { folder: string }) =>
    `OUT_DIRの「${folder}」は、フォルダーではありません。`,
  buildRunning: ({ folder, pid }: { folder: string; pid: string }) =>
    `「${folder}」へのビルドが、いま動いています（プロセス${pid}）。終わってから、もう一度実行してください。`,
  diskFull: 'ディスクの空きが足りず、ビルドできませんでした。',
  notAllowed: ({ path }: { path: string }) => `「${path}」に書く権限がありません。`,
  fileTrouble: ({ path, code }: { path: string; code: string }) =>
    `「${path}」を読み書きできませんでした（${code}）。`,
  noFont: ({ file }: { file: string }) =>
    `画像の文字を書くフォント「${file}」がないか、こわれています。「npm ci」を実行してください。`,
  writerKilled: ({ signal }: { signal: string }) =>
    `ページを書くプログラムが、とちゅうで止められました（${signal}）。メモリーが足りないときにも、止められます。`,
  siteKept: ({ folder }: { folder: string }) => `「${folder}」にあるサイトは、前のままです。`,
  oldSiteServed: '前のサイトを表示しています。新しいサイトができたら、切りかわります。',
};
