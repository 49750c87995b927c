import { owners, things } from './things.ts';

/** Words of the home page. */
export const home = {
  title: 'ホーム',
  heading: (of: Record<'goals' | 'projects' | 'kpis', number> & { municipality: string }) => {
    const named = owners(of);
    return `${of.municipality}の${named === '' ? '' : `${named}と`}${things(of.kpis)}の指標（KPI）`;
  },
  source: 'もとの資料',
  nextUpdate: '次の更新',
  standing: '目標はどこまで届いたか',
  standingLabel: ({ total }: { total: number }) => `${things(total)}の指標の内わけ`,
  goals: '何をめざしているか',
  projects: '何をしているか',
  money: 'いくら使うか',
  moneyLink: '事業ごとの金額を見る',
  goalMoneyLink: '基本目標ごとの金額を見る',
  updates: '最近の更新',
  updatesLink: '更新の記録を見る',
  data: 'データを使う',
  dataLead:
    'すべての数字を、表計算ソフトやプログラムで使える形で配っています。出典を書けば、自由に使えます。',
  watch: '数字を見るときの3つの点',
  watchPoints: [
    ['いつの数字か', '見込みや途中経過には、いつの時点かを書いています。'],
    ['どこから来たか', 'どの数字にも、資料のページと原文の書き方が付いています。'],
    ['何を数えたか', '単位と数え方を書いています。資料にないことは「書かれていない」と伝えます。'],
  ],
} as const;
