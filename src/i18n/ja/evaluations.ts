/** What the source itself says of a result, apart from what this site compares. */
export const evaluations = {
  title: '資料に書かれた評価',
  lead: '自治体や委員会が資料に書いた評価を、そのまま載せています。このサイトが目標と結果を比べた言葉とは、別のものです。',
  /** Who judged what year: null where the source names nobody, empty where it names none. */
  heading: ({ evaluator, year }: { evaluator: string | null; year: string }) =>
    [year, evaluator].filter((part) => part !== null && part !== '').join('：') ||
    '評価した人も年度も、資料に書かれていません',
  /** What is judged, and by whom. */
  subject: '対象',
  judge: '評価した人',
  grade: '評価',
  /** Heading of the newest grades in a list. */
  column: '資料の評価',
  rate: '達成率（資料の表記）',
  comment: '評価の言葉',
  nextStep: '今後の方針',
  source: '出典',
  /** Narrows the list of KPIs. */
  filters: '資料の評価でしぼりこむ',
  filter: ({ name }: { name: string }) => `資料の評価「${name}」`,
  filtered: ({ grade }: { grade: string }) => `資料の評価が「${grade}」の指標`,
  /** What the grade means in the source, and on which scale it is. */
  meaning: ({ scale, meaning }: { scale: string; meaning: string | null }) =>
    meaning === null
      ? `資料の「${scale}」の段階です。意味は資料に書かれていません。`
      : `資料の「${scale}」の段階で、「${meaning}」という意味です。`,
  scale: ({ name }: { name: string }) => `「${name}」の段階`,
};
