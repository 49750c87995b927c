/** What the source itself says of a result, apart from what this site compares. */
export const evaluations = {
  title: '資料に書かれた評価',
  lead: '自治体や委員会が資料に書いた評価を、そのまま載せています。このサイトが目標と結果を比べた言葉とは、別のものです。',
  /** Who judged what year. */
  heading: ({ evaluator, year }: { evaluator: string; year: string }) =>
    year === '' ? evaluator : `${year}：${evaluator}`,
  grade: '評価',
  rate: '達成率（資料の表記）',
  comment: '評価の言葉',
  nextStep: '今後の方針',
  source: '出典',
  scale: ({ name }: { name: string }) => `「${name}」の段階`,
};
