/** Said in the run on GitHub that reads a report which hangs on an issue. */
export const handIn = {
  refusals: {
    'no-attachment': 'Issueにファイルが付いていません。',
    'several-attachments': 'ファイルが2つ以上付いています。1つのIssueに1つだけ付けてください。',
    'foreign-address':
      'ほかの場所へのリンクは読みません。ファイルを、Issueの「資料のファイル」に置いてください。',
    'kind-unknown': 'この種類のファイルは読めません。PDF、Excel（.xlsx）、CSV、ZIPのどれかです。',
    'download-failed':
      'ファイルを取り出せませんでした。公開していないリポジトリでは、付けたファイルを読めません。',
    'download-elsewhere': 'ファイルの場所が、GitHubの外です。もう一度付けてください。',
    'download-too-large': '60MBより大きいファイルは読みません。',
    'issue-unreadable': 'Issueの本文を読めませんでした。',
  },
  notTables: ({ paths }: { paths: string }) =>
    `表ではないものが入っているので、何も変えません：${paths}`,
  nothing: '変わる数字がありません。',
  contentFaulty: '今の content に直すところがあるので、資料を読めません。',
  vintageUnknown: '資料の日付が分かりません。Issueの「資料の日付」に書いてください。',
  titleUnknown: '資料の題名が分かりません。Issueの「資料の題名」に書いてください。',
  pullRequest: {
    seen: 'このプルリクエストは、Issueに付いたファイルから自動で作りました。1つずつ、資料と見比べてください。サイトの見本は、下のリンクの「site」にあります。',
    asked: ({ count }: { count: string }) =>
      `まだ決まっていないこと（${count}件）。この分の数字は、入っていません`,
    askedHow: '残りの数字は、同じ資料を「npm run import」で読み、1つずつ答えると入ります。',
    notRun: 'ほかの検査は、プルリクエストを一度閉じて開き直すと動きます。',
    cut: '続きは、下のリンクの「change」にあります。',
  },
};
