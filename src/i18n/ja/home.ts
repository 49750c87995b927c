import { owners, things } from './things.ts';

/** So many KPIs, and how many of them are shown. */
interface Shown {
  readonly count: number;
  readonly shown: number;
}

type Compared = Shown & { readonly isMoreBetter: boolean };

const told = (what: string, { count, shown }: Shown) =>
  `${what}${things(count)}の指標${shown < count ? `（そのうち${things(shown)}）` : ''}`;

/** Words of the home page. */
export const home = {
  title: 'ホーム',
  heading: (of: Record<'goals' | 'projects' | 'kpis', number> & { municipality: string }) => {
    const named = owners(of);
    return `${of.municipality}の${named === '' ? '' : `${named}と`}${things(of.kpis)}の指標（KPI）`;
  },
  /** What came of the targets of the newest year that had ended. */
  answer: ({ year, count, outcome }: { year: string; count: number; outcome: string }) =>
    `${year}に目標があった${things(count)}の指標のうち、${outcome}`,
  /** Below the squares of those, and below the squares of the others. */
  due: ({ year, count }: { year: string; count: number }) => `${year}の目標 ${count}`,
  notDue: ({ year, count }: { year: string; count: number }) =>
    `${year === '' ? 'そのほか' : `${year}から`} ${count}`,
  kpis: ({ total }: { total: number }) => `${things(total)}の指標、ひとつずつ`,
  newestKpis: '新しい結果',
  dueKpis: ({ year }: { year: string }) => `${year}に目標があった指標`,
  /** What came of the targets of some KPIs. */
  outcomes: {
    above: (of: Compared) =>
      told(of.isMoreBetter ? '目標を上回った' : '目標より良い結果だった', of),
    equal: (of: Compared) => told('目標と同じだった', of),
    within: (of: Compared) => told('目標の範囲に入った', of),
    below: (of: Compared) =>
      told(of.isMoreBetter ? '目標に届かなかった' : '目標を達成しなかった', of),
    unjudged: (of: Compared) => told('このサイトでは比べていない', of),
    worded: (of: Shown) => told('数ではない結果だった', of),
    silent: (of: Shown) => told('結果の記載がない', of),
    waiting: (of: Shown & { label: string }) => told(`${of.label}の`, of),
  },
  allKpis: ({ total }: { total: number }) => `${things(total)}の指標をすべて見る`,
  known: 'いつわかるか',
  knownLead: ({ date }: { date: string }) =>
    `${date}の時点で、どの年度の数字が出ていたかを示します。`,
  /** Of each year so many KPIs of a kind: 見込みが1つ、測定中が10 */
  knownOf: ({ label, count }: { label: string; count: number }) => `${label}が${things(count)}`,
  knownTargets: ({ count }: { count: number }) => `${things(count)}の指標に目標があります`,
  money: 'いくら使うか',
  moneyLink: '事業ごとの金額を見る',
  goalMoneyLink: '基本目標ごとの金額を見る',
  updates: '最近の更新',
  updatesLink: '更新の記録を見る',
  data: 'データを使う',
  dataLead: '出典を書けば、自由に使えます。どの数字にも、資料のページと原文の表記が付いています。',
} as const;
