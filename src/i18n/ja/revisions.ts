/** What changed from report to report, and what this site corrected. */
export const revisions = {
  title: 'この指標の更新の記録',
  lead: '新しい資料で変わった値や状態です。前の値も残しています。',
  caption: ({ name }: { name: string }) => `${name}の更新の記録`,
  before: '前',
  after: '後',
  kind: '何が変わったか',
  kinds: {
    added: '新しい数字',
    filled: '値が出た',
    revised: '値や状態の改定',
    moved: '目標の変更',
    restated: '状態だけの変更',
  },
  newKpis: '新しい指標',
  retired: '使われなくなった指標',
  dropped: 'この資料に数字がない指標',
  /** Of one that was replaced, has ended, or is not in the newest report. */
  over: ({ isEnded }: { isEnded: boolean }): string =>
    isEnded ? '終わった指標' : '新しい資料にない指標',
  newProjects: '新しい事業',
  droppedProjects: 'この資料に数字がない事業',
  periods: '期間の変更',
  amounts: '金額の変更',
  newAmounts: '新しい金額',
  facts: '文章の中の数字の変更',
  newFacts: '文章の中の新しい数字',
  /** What changed, with both notations of the source. */
  turned: ({ name, before, after }: Record<'name' | 'before' | 'after', string>) =>
    `${name}（${before} → ${after}）`,
  report: ({ date }: { date: string }) => `${date}の資料`,
  correctedTitle: 'この数字を訂正しました',
  corrected: ({ date, before, after }: Record<'date' | 'before' | 'after', string>) =>
    `${date}に、「${before}」を「${after}」に訂正しました。`,
  correctedText: ({ date }: { date: string }) => `${date}に訂正しました。`,
  correctedReason: ({ reason }: { reason: string }) => `理由：${reason}`,
  correctedLink: '更新の記録を見る',
  isRetired: 'この指標は、新しい資料では使われていません。数字は前の資料のまま残しています。',
  /** A newer report holds no figures of it and names no other. */
  isDropped: ({ date }: { date: string }) =>
    `${date}の資料に、この指標の数字はありません。数字は前の資料のまま残しています。`,
  /** Dropped without a successor. */
  ended: ({ date, reason }: Record<'date' | 'reason', string>) =>
    `この指標は、${date}の資料で終わりました。${reason}`,
  introduced: ({ date }: { date: string }) =>
    `この指標は、計画の途中で、${date}の資料に加わりました。`,
  /** What a newer report changed of the 指標 itself, and why: its number, its name. */
  revisedCell: (
    of: Record<'date' | 'column', string> & Record<'before' | 'after', string | null>,
  ) =>
    `${of.date}の資料で、この指標の「${of.column}」が、${of.before === null ? '空' : `「${of.before}」`}から${of.after === null ? '空' : `「${of.after}」`}に変わりました。`,
  successor: 'かわりの指標',
  predecessor: 'この指標の前に使われていた指標',
  /** Replaced, or not in the newest report. */
  retiredList: ({ count }: { count: number }) => `新しい資料にない指標（${count}）`,
  reportTitle: ({ date }: { date: string }) => `${date}の資料で変わったこと`,
  firstReport: ({ date }: { date: string }) => `${date}の資料（最初の資料）`,
  nothing: '変わった数字はありません。',
  changes: 'このサイトの更新',
};
