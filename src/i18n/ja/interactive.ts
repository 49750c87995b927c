/** Words of the charts that answer to touch, pointer and keyboard. */
import { inUnit } from './in-unit.ts';

interface Figure {
  readonly year: string;
  readonly isBaseline: boolean;
  readonly series: string;
  /** A value in its unit, with its bound, or in words; null where there is none. */
  readonly amount: { readonly words: string; readonly isChange: boolean } | null;
  /** What kind of value it is, or why there is none. */
  readonly label: string;
  /** Day to which an expected or interim value refers. */
  readonly asOf: string | null;
  /** The grade that the source gives the year; empty without one. */
  readonly grade: string;
}

const amountWords = (amount: Figure['amount']) =>
  amount === null ? '' : `${amount.isChange ? '基準から' : ''}${amount.words}`;

export const interactive = {
  hint: '図にふれるか矢印キーを使うと、ここに数字が出ます。',
  choose: '図に出すものを選ぶ',
  see: '図を見る',
  loading: '図を読みこんでいます。',
  failed: '図を読みこめませんでした。数字は表にあります。',
  figures: '図の数字の表',
  taken: {
    title: '選んだ図と数字を保存する',
    csv: '数字（CSV）',
    svg: '図（SVG）',
    columns: {
      chart: '図',
      subject: '対象',
      row: '行',
      series: '系列',
      value: '値',
      upper: '値の上の端',
      unit: '単位',
      shown: '表での書き方',
      reading: '読み方',
      source: '出典',
      site: 'サイト',
      licence: 'ライセンス',
      address: 'URL',
    },
  },
  tableTitle: ({ unit }: { unit: string }) => `図の数字${inUnit(unit)}`,
  kpi: {
    open: '図にふれて数字を読む',
    name: ({ name, unit }: { name: string; unit: string }) =>
      `${name}の目標と結果の図${inUnit(unit)}`,
  },
  reading: {
    points: 'ポイント',
    /** Behind 基準から, of a ranking: 9つ上の順位 */
    places: ({ places, isUp }: { places: string; isUp: boolean }) =>
      `${places}${isUp ? '上' : '下'}の順位`,
    /** 44（見込み） in a cell of a table. */
    tableText: ({ number, label }: Record<'number' | 'label', string>) => `${number}（${label}）`,
    /** 資料の評価 B（農林課） */
    graded: ({ grades }: { grades: string }) => `資料の評価 ${grades}`,
    /** 令和4年度 結果 28件 結果あり */
    figure: ({ year, isBaseline, series, amount, label, asOf, grade }: Figure) =>
      [
        `${year}${isBaseline ? '（基準）' : ''}`,
        series,
        amountWords(amount),
        asOf === null ? label : `${label}（${asOf}時点）`,
        grade,
      ]
        .filter((part) => part !== '')
        .join(' '),
  },
  comparison: {
    title: '指標を比べる',
    lead: '単位が同じ指標を比べます。大きさが近い指標は、同じ目盛りに並べます。単位がちがう指標は、1つの目盛りには並べません。',
    link: '単位が同じ指標と比べる',
    linkChange: '基準からの変化をほかの指標と比べる',
    linkAll: '指標を比べる',
    explorer: '指標を選んで比べる',
    noScript:
      '指標を選ぶにはJavaScriptを使います。使えないときは、下の「単位ごとの図」で比べられます。',
    show: '比べ方',
    showValue: '値（単位が同じ指標だけ）',
    showChange: '基準からの変化（指標ごとの単位）',
    units: '単位で選ぶ',
    unitless: '単位なし',
    unitChoice: ({ unit, count }: { unit: string; count: number }) => `${unit}（${count}）`,
    clear: 'すべて外す',
    unitsMost: ({ most }: { most: number }) => `指標が多い単位では、はじめの${most}個を選びます。`,
    kpis: '比べる指標',
    find: 'ほかの指標を名前で探す',
    refusedUnit: ({ unit }: { unit: string }) =>
      `単位が「${unit}」の指標を選んでいます。単位がちがう指標は、いっしょに選べません。`,
    refusedBaseline: '基準の値がない指標は、変化を出せないので選べません。',
    none: '指標を1つ以上選んでください。',
    shown: ({ count }: { count: string }) => `選んだ指標：${count}`,
    cautionAccumulation:
      '積み上げた数か1年分の数かが、ちがう指標や資料に書かれていない指標がふくまれます。大きさを比べるときは気をつけてください。',
    cautionSize:
      '値の大きさがちがうため、目盛りを分けています。目盛りがちがう図の棒の長さは、比べられません。',
    axisFrom: '目盛りは0から始まりません。',
    panelValue: ({ names, unit }: Record<'names' | 'unit', string>) => `${names}（単位：${unit}）`,
    panelChange: ({ names, unit }: Record<'names' | 'unit', string>) =>
      `${names}の基準からの変化${inUnit(unit)}`,
    /** More KPIs than a heading names. */
    panelMore: ({ names, count }: Record<'names' | 'count', string>) =>
      `${names}と、ほか${count}の指標`,
    chartName: ({ names }: { names: string }) => `${names}の目標と結果の図`,
    address: '選んだ内容はこのページのURLに残ります。このURLを共有すると、同じ図が開きます。',
    groups: '単位ごとの図',
    groupsLead:
      '単位が同じ指標を集めました。大きさが近いときは、目盛りをそろえています。そろえていない図には、そう書いています。',
    group: ({ unit }: { unit: string }) => `単位が「${unit}」の指標`,
    alone: '単位が同じ指標がほかにないもの',
    others: 'ほかの指標の図は、それぞれの指標のページにあります。',
    list: '指標の一覧',
  },
  money: {
    title: '見方を変えて調べる',
    lead: '事業のお金と基本目標のお金は、別のものです。1つの図には、どちらか一方だけを出します。',
    noScript: '見方を選ぶにはJavaScriptを使います。使えないときも、同じ数字は上の表にあります。',
    subject: 'どのお金か',
    projects: '事業',
    goals: '基本目標',
    policies: '施策',
    /** Whose amounts, and which kinds of amounts there are. */
    subjectOf: ({ name, types }: { name: string; types: string }) => `${name}（${types}）`,
    by: '並べ方',
    byItem: '事業・基本目標ごと',
    byYear: '年度ごと',
    types: '金額の種類',
    year: '年度',
    allYears: 'すべての年度',
    item: '対象',
    all: '全部の合計',
    figure: ({
      name,
      year,
      type,
      amount,
      unit,
    }: Record<'name' | 'year' | 'type' | 'amount' | 'unit', string>) =>
      `${name} ${year} ${type} ${amount}${unit}`,
    unknown: ({ name, series }: { name: string; series: string }) =>
      `${name} ${series} 資料に記載なし`,
    chartName: ({ subject }: { subject: string }) => `${subject}の図`,
    row: '項目',
  },
};
