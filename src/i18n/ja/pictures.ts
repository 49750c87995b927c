import { owners, things } from './things.ts';

/** Words of pictures to take away, of embedded figures and of the printed paper. */
export const pictures = {
  title: '図をダウンロード',
  credit: ({ sources }: { sources: string }) => `出典：${sources}を加工して作成`,
  alternative: ({ title, sentence }: { title: string; sentence: string }) =>
    `${title}。${sentence}`,
  finance: '事業と基本目標のお金',
  projectAmounts: ({ year, unit }: { year: string; unit: string }) =>
    `事業ごと：${year}（${unit}）`,
  goalAmounts: ({ unit }: { unit: string }) => `基本目標ごと：決算と予算（${unit}）`,
};

export const embed = {
  title: ({ name }: { name: string }) => `${name}（埋め込み用）`,
  summary: '記事やブログに図を入れる',
  frame: ({ width, dark }: { width: number; dark: string }) =>
    `図と表のコードです。幅${width}ピクセル以上で、全体が見えます。URLの後に「${dark}」を付けると、背景が暗くなります。`,
  preview: 'どう見えるかを確かめる',
  picture: '画像だけのコードです。',
  back: ({ site }: { site: string }) => `${site}で見る`,
};

export const paper = {
  title: '検証のための資料',
  heading: (of: { municipality: string; hasProjects: boolean }) =>
    `${of.municipality}の${of.hasProjects ? '事業と' : ''}指標の検証資料`,
  lead: (of: Record<'goals' | 'projects' | 'kpis', number>) => {
    const named = owners(of);
    return `${named === '' ? '' : `${named}と`}${things(of.kpis)}の指標（KPI）の状況を、A4の紙にまとめました。`;
  },
  link: '印刷用の資料（A4）',
  leaflet: 'この事業の資料（A4）',
  leafletTitle: ({ name }: { name: string }) => `${name}（A4の資料）`,
  whole: 'くわしい内容とデータ：',
  source: 'もとの資料',
  date: '資料の日付',
  address: 'このページのURL',
  publisher: '作成',
  /** By what the KPIs belong to. */
  panels: ({ hasGoals, hasProjects }: Record<'hasGoals' | 'hasProjects', boolean>) => {
    const by = [...(hasGoals ? ['基本目標'] : []), ...(hasProjects ? ['事業'] : [])].join('と');
    return by === '' ? '目標と結果' : `${by}ごとの目標と結果`;
  },
  money: 'お金',
  discrepancies: '資料の食い違い',
  discrepanciesCaption: '食い違いと、このサイトでの扱い',
  about: '何のことか',
  rest: ({ count }: { count: number }) =>
    `このほかに、書かれていないことや不明な点が${things(count)}あります。出典のページにすべて載せています。`,
  sources: '出典と利用条件',
  licence: ({ licence }: { licence: string }) => `この資料は${licence}で使えます。`,
  back: ({ site }: { site: string }) => `${site}にもどる`,
  earlier: ({ date }: { date: string }) => `検証のための資料（${date}）`,
  replaced: '新しい資料が出たので、検証のための資料も新しくしました。',
  print: 'ブラウザーの「印刷」で、紙やPDFにできます。',
};
