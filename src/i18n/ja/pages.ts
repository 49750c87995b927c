import { inUnit } from './in-unit.ts';
import { owners, things } from './things.ts';

/** Words of single pages. */
export const standings = {
  withResult: '結果が出た',
  /** Before the names of those that have none. */
  withoutResult: '結果なし：',
  named: ({ name, label }: Record<'name' | 'label', string>) => `${name}（${label}）`,
};

export const projects = {
  title: '事業の一覧',
  /** `current` of them have figures in the newest report. */
  lead: (of: { projects: number; current: number; source: string }) =>
    of.current === of.projects
      ? `「${of.source}」に載っている${things(of.projects)}の事業です。`
      : `${things(of.projects)}の事業です。このうち${things(of.current)}の数字が、「${of.source}」に載っています。`,
  caption: ({ hasMoney }: { hasMoney: boolean }) => `事業の期間${hasMoney ? 'と金額' : ''}`,
  period: '期間',
  status: '新規・継続',
  kpis: '指標',
  managedBy: ({ manager }: { manager: string }) => `数字は${manager}`,
  notes: '表の注',
  sort: ({ column }: { column: string }) => `${column}で並べかえる`,
  unknown: '記載なし',
};

export const project = {
  money: 'お金',
  place: '期間と位置づけ',
  label: ({ number }: { number: string }) => `事業${number}`,
  officialName: '正式な名前',
  period: '期間',
  periodBasis: ({ basis }: { basis: string }) => `${basis}の期間`,
  amount: ({ year, type }: { year: string; type: string }) => `${year}の${type}`,
  status: '新規・継続',
  strategy: '総合戦略での位置',
  kpis: '目標と結果',
  kpisLead: ({ count }: { count: number }) =>
    `この事業には${things(count)}の指標（KPI）があります。`,
  managedElsewhere: ({ manager }: { manager: string }) =>
    `この事業の指標（KPI）の数字は、${manager}がまとめています。この資料に数字はありません。入力もれではありません。`,
  noKpis: 'この事業の指標（KPI）は、資料に載っていません。',
  description: ({ name }: { name: string }) => `「${name}」について資料に載っている数字です。`,
  /** Heading of what was done in the year of the report. */
  thatYear: ({ year }: { year: string }) => `${year}の取り組み`,
  sameAxis:
    '単位が同じ図は、「この図だけの目盛りです」と書いたもののほかは、目盛りをそろえています。',
  facts: '資料の文章に出てくる数字とできごと',
  factsCaption: '文章の中の数字とできごと',
};

export const kpis = {
  title: '指標の一覧',
  lead: (of: Record<'goals' | 'projects' | 'kpis', number>) => {
    const named = owners(of);
    return `${named === '' ? '' : `${named}の、`}${things(of.kpis)}の指標（KPI）です。`;
  },
  filter: '状態でしぼりこむ',
  all: 'すべて',
  filtered: ({ label }: { label: string }) => `「${label}」の指標`,
  filteredLead: ({ total, count }: { total: number; count: number }) =>
    count === 0
      ? `${things(total)}の指標のうち、当てはまるものはありません。`
      : total === count
        ? `${things(total)}の指標が、すべて当てはまります。`
        : `${things(total)}の指標のうち${things(count)}が当てはまります。`,
  caption: ({ owner }: { owner: string }) => `${owner}の目標と最新の結果`,
  newest: '最新の結果',
  lastTarget: '最後の年度の目標',
  matrix: '測定の状況',
  matrixLead: '年度ごとに、結果の数字があるかどうかを表しています。',
  matrixCaption: '指標と年度ごとの測定の状況',
  matrixPart: ({ first, last }: Record<'first' | 'last', string>) =>
    `指標と年度ごとの測定の状況（${first === last ? first : `${first}〜${last}`}年度）`,
  outside: '記載なし',
};

export const kpi = {
  figure: '目標と結果',
  officialName: '正式な名前',
  unit: '単位',
  unitLine: ({ unit }: { unit: string }) => (unit === '' ? '' : `単位：${unit}`),
  tableCaption: (of: Record<'name' | 'unit', string>) => `${of.name}の目標と結果${inUnit(of.unit)}`,
  about: 'この指標について',
  explanation: '何を数えるか',
  notStated: '資料に書かれていないこと',
  accumulation: '数え方',
  direction: '望ましい方向',
  higherRank: '上の順位ほどよい',
  baseline: '基準値',
  baselineValue: ({ year, value }: { year: string; value: string }) => `${year}の${value}`,
  manager: '数字をまとめる機関',
  nextUpdate: '次の結果が出る時期',
  /** Marks what the source does not say; a page explains it once. */
  inferred: '読み取り',
  inferredNote: ({ mark }: { mark: string }) =>
    `${mark}は、資料に書かれていないので、このサイトが読み取ったことを示します。`,
  source: '出典',
  rows: '資料での書き方',
  rowsLead: '資料の文字のままです。',
  rowsCaption: ({ name }: { name: string }) => `${name}の原文の表記と出典ページ`,
  asOf: ({ date }: { date: string }) => `${date}時点`,
  series: '目標・結果',
  citation: (of: Record<'site' | 'name' | 'sources' | 'url', string>) =>
    `「${of.name}」${of.site}。${of.sources}を加工して作成。${of.url}`,
  project: 'この指標がある事業',
};

export const finance = {
  title: 'お金',
  projects: '事業ごとの金額',
  projectsCaption: ({ year, unit }: { year: string; unit: string }) =>
    `${year}の事業ごとの金額（単位：${unit}）`,
  goals: '基本目標ごとの金額',
  goalsLead: ({ settlement, budget }: { settlement: string; budget: string }) =>
    `${settlement}は使った額、${budget}は使う予定の額です。種類がちがう数字なので、増え方を比べることはできません。`,
  caption: ({ name, unit }: Record<'name' | 'unit', string>) => `${name}（単位：${unit}）`,
  /** A sum over fewer than all lines, and the note that says so. */
  marked: (text: string) => `※${text}`,
  partial: '資料に額があるものだけの合計です。',
  converted: ({ unit }: { unit: string }) =>
    `資料がほかの単位で書いている額は、${unit}に直しています。`,
  /** Below a name, where the amounts that are not told are not listed one by one. */
  others: 'ほかの額は資料に記載なし',
  amounts: '金額',
  goal: '基本目標',
  policies: '施策ごとの金額',
  policy: '施策',
  policiesApart: '施策のお金は、基本目標や事業のお金とは別の数字です。足したり割ったりしません。',
  apart: '事業のお金と基本目標のお金は、別の数字です。このサイトでは、足したり割ったりしません。',
  rounding:
    '文章では「約」を付けて丸めています。丸めた数字を足すと、合計と合わないことがあります。正確な額は表にあります。',
  /** Where the amounts make no sentence. */
  lead: '資料に載っている金額です。',
};

export const updates = {
  title: '更新の記録',
  lead: '数字や説明を、いつ、なぜ変えたかの記録です。公表した値を、だまって書きかえることはありません。',
  caption: '更新の記録',
  date: '日付',
  scope: '対象',
  type: '種類',
  before: '前',
  after: '後',
  reason: '理由',
  none: '更新はまだありません。',
};

export const sourcePage = {
  title: ({ title, date }: Record<'title' | 'date', string>) => `出典：${title}（${date}）`,
  lead: 'このサイトの数字のもとになった資料です。どのページにどの数字があるかを示します。',
  document: '資料の情報',
  publisher: '発行',
  meeting: '会議',
  issued: '日付',
  municipalityCode: '全国地方公共団体コード',
  address: '掲載URL',
  retrieved: '取得日',
  terms: '資料の利用条件',
  termsText: 'このサイトの利用条件は、資料には当てはまりません。発行したところに確かめてください。',
  sha256: 'ファイルのSHA-256',
  unknown: 'わかりません',
  pages: 'ページと数字',
  pageCaption: ({ page }: { page: string }) => `${page}ページの数字`,
  what: '何の数字か',
  open: '資料について、わかっていないこと',
  contents: 'ページを選ぶ',
};

export const notFound = {
  title: 'ページが見つかりません',
  lead: 'URLが変わったか、まちがっているかもしれません。次のページから探してください。',
};
