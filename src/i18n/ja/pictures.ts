/** Words of pictures to take away, of embedded figures and of the printed paper. */
export const pictures = {
  title: '図をダウンロード',
  credit: (of: Record<'publisher' | 'document' | 'date' | 'pages', string>) =>
    `出典：${of.publisher}『${of.document}』（${of.date}）${of.pages}を加工して作成`,
  /** Where no page of the document is meant. */
  creditOfWhole: (of: Record<'publisher' | 'document' | 'date', string>) =>
    `出典：${of.publisher}『${of.document}』（${of.date}）を加工して作成`,
  alternative: ({ title, sentence }: { title: string; sentence: string }) =>
    `${title}。${sentence}`,
  finance: '地方創生のお金',
  projectAmounts: ({ year, unit }: { year: string; unit: string }) =>
    `事業ごと：${year}（${unit}）`,
  goalAmounts: ({ unit }: { unit: string }) => `基本目標ごと：決算と予算（${unit}）`,
};
