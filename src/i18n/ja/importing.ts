/** Said by `npm run import` to whoever brings a report at the terminal. */
export const importing = {
  contentFaulty: 'contentに直すところがあります。先に直してから、もう一度実行してください。',
  open: ({ count }: { count: string }) =>
    `決めていないことが${count}件あります。何も書いていません。`,
  answersFile: ({ path }: { path: string }) =>
    `「${path}」に次のように書き、「…」を上の答えのどれかに変えて、もう一度実行してください。`,
  tables: '読む表を選んでください。KPIの表でないものは、外します。',
  notWritten: '何も書いていません。',
  dryRun: 'ためしに読んだだけで、何も書いていません。',
  confirm: 'contentに書きますか。',
  yes: 'はい',
  no: 'いいえ',
  changedMeanwhile:
    '答えている間に、contentの表が変わりました。何も書いていません。もう一度実行してください。答えは残っています。',
  written: '上の表に書きました。「npm run build」でサイトを作れます。',
};
