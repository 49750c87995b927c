import { things } from './things.ts';

/** Words of the frame around every page, and of parts that many pages share. */
type PlaceWords = Readonly<Record<'source_page' | 'source_place', string | null>>;

interface OriginWords extends Readonly<Record<'title' | 'date', string | null>> {
  readonly place?: string;
}

export const site = {
  /** Language and country as Open Graph writes them. */
  locale: 'ja_JP',
  skip: '本文へ進む',
  nav: {
    label: 'おもなページ',
    goals: '基本目標',
    projects: '事業',
    kpis: '指標',
    finance: 'お金',
    data: 'データ',
    updates: '更新',
    paper: '印刷',
  },
  /** A list that is longer than a page. */
  list: {
    /** Of many things a picture shows some together. */
    squares: ({ most }: { most: number }) => `四角1つが、${things(most)}までの指標です`,
    others: ({ count }: { count: number }) => `ほか${things(count)}`,
    label: 'ページ',
    labelBelow: 'ページ（下）',
    page: ({ number, total }: Record<'number' | 'total', number>) =>
      `${number}ページ目（全${total}ページ）`,
    title: ({ title, number, total }: { title: string } & Record<'number' | 'total', number>) =>
      total === 1 ? title : `${title}（${number}/${total}）`,
  },
  breadcrumb: { label: '現在の位置', home: 'ホーム' },
  /** Beside the name of a site that the municipality does not run. */
  unofficial: '非公式',
  /** Behind words that have no translation. */
  untranslated: '（まだ訳していません）',
  untranslatedText: 'この文章は、まだ訳していません。もとの言葉で出しています。',
  search: { label: 'サイト内を検索', placeholder: '言葉や数字で探す', submit: '検索' },
  footer: {
    label: 'このサイトの情報',
    about: 'このサイトについて',
    accessibility: 'アクセシビリティ',
    method: '数字の読み方',
    source: '出典の資料',
    search: '検索',
    reuse: 'データの使い方',
    check: '担当者の方へ',
    notOfficial: ({ municipality }: { municipality: string }) =>
      `${municipality}の公式サイトではありません。公表された資料をもとに作っています。`,
    /** Names the notice that the municipality does not exist. */
    inventedTitle: '見本のお知らせ',
    invented: ({ municipality }: { municipality: string }) =>
      `${municipality}は、実際にはありません。このサイトの資料と数字は、すべて作りものです。`,
    official: ({ municipality }: { municipality: string }) => `${municipality}が運営しています。`,
    publisher: ({ publisher }: { publisher: string }) => `運営：${publisher}`,
    licence: 'データの利用条件',
    contact: 'まちがいを知らせる',
    noContact:
      'まちがいを知らせる連絡先は、まだありません。数字は、各ページの出典から元の資料で確かめられます。',
    noContactButCode:
      'まちがいを知らせる連絡先は、まだありません。それまでは、ソースコードのページに書きこめます。',
    noCookies: 'クッキーや外部の計測は使っていません。',
    repository: 'ソースコード',
  },
  /** Beside a page. */
  rail: { label: 'このページの概要', contents: 'このページの内容' },
  table: {
    project: '事業',
    kpi: '指標',
    unit: '単位',
    year: '年度',
    baseline: '基準',
    status: '状態',
    total: '合計',
    page: 'ページ',
    as_published: '原文の表記',
    name: '名前',
    value: '値',
    note: '注',
  },
  /** Of which day figures are: a report says nothing of what came after it. */
  day: {
    document: ({ date }: { date: string }) => `${date}の資料`,
    /** Around the document, which is a link. */
    figures: { before: '', after: 'の数字です。' },
    nothingLater: 'その後の結果は、まだ載せていません。',
    /** A newer report holds no figures of this. */
    notIn: ({ date }: { date: string }) => `${date}の資料に、この数字はありません。`,
  },
  /** What belongs to no project, policy or goal. */
  plan: '計画全体',
  notes: {
    title: 'この数字について',
    source: '出典',
    /**
     * Printed pages are numbers, except those that the source leaves without one. A source without
     * pages has sheets and cells, or headings.
     */
    place: ({ source_page: page, source_place: place }: PlaceWords) => {
      if (page === null) return `「${place ?? ''}」`;
      return /^\d+$/.test(page) ? `${page}ページ` : `「${page}」のページ`;
    },
    /**
     * Where a figure comes from: 出典：「策定」令和2年3月の資料の5ページ. Without its title where
     * the document is named beside it, with its day where it is not the newest, without the place
     * where that follows in another element.
     */
    origin: ({ title, date, place = '' }: OriginWords) =>
      [
        title === null ? '' : `出典：「${title}」`,
        date === null ? '' : `${date}の資料の`,
        place,
      ].join(''),
    /** Before a place of a document of the same day as the newest one. */
    ofDocument: ({ title, place = '' }: { title: string; place?: string }) =>
      `「${title}」の${place}`,
    ofSheet: ({ sheet }: { sheet: string }) => `シート「${sheet}」`,
    /** Names a link to the place of one figure among several: 事業費：2ページ. */
    placeOf: ({
      of,
      document = '',
      place,
    }: Record<'of' | 'place', string> & { document?: string }) => `${of}：${document}${place}`,
    /** `pages` is empty where the whole document is meant. */
    cited: (of: Record<'publisher' | 'document' | 'date' | 'pages', string>) =>
      `${of.publisher}『${of.document}』（${of.date}）${of.pages}`,
    asOf: 'いつの数字か',
    asOfVintage: ({ date }: { date: string }) => `${date}の資料の時点`,
    updated: '次の更新',
    unknown: 'まだ決まっていません',
    definition: '言葉の意味',
    definitionLink: '数字の読み方を見る',
    licence: '利用条件',
    contact: '連絡先',
    contactLink: 'まちがいを知らせる',
    noContact: 'まだありません',
  },
  download: {
    formats: {
      plain_csv: 'CSV・BOMなし',
      results_csv: '結果一覧（CSV）',
      zip: '全部（ZIP）',
      square_png: 'PNG（正方形）',
      print_svg: 'SVG（印刷用）',
      metadata_json: '列の説明（JSON）',
      index_json: 'データの目次（JSON）',
    },
    /** What a file is good for, beside its name. */
    cards: {
      xlsx: ['結果一覧（Excel）', '見出しは日本語。指標名・単位・状態・ページ付き。'],
      csv: ['結果一覧（CSV）', '1行に1つの指標と年度。'],
      zip: ['すべて（ZIP）', 'すべての表と説明、データ辞書。'],
    },
    resultsLead:
      '指標の目標と結果を、1行に1年度ずつ並べた表です。名前、単位、状態、出典が日本語でそろっています。',
    otherForms: 'ほかの形式',
    title: 'データをダウンロード',
    compactLink: ({ format, size }: { format: string; size: string }) => `${format} ${size}`,
    /** CSV 12 KB（指標） */
    linkOf: ({ link, of }: Record<'link' | 'of', string>) => `${link}（${of}）`,
    link: ({ format, size, rows }: { format: string; size: string; rows: string }) =>
      `${format}（${rows}行・${size}）`,
  },
  discrepancy: {
    title: '資料の食い違いと不明な点',
    counted: ({ count }: { count: number }) => `資料の食い違いと不明な点（${count}）`,
    says: '資料の記述',
    otherSays: '別の場所の記述',
    shown: 'このサイトでは',
    reason: '理由',
  },
  legend: {
    label: '図の記号',
    /** A bar of any status that is a result. */
    result: '結果',
  },
  none: 'なし',
  pager: { label: '前後の指標', previous: '← 前の指標', next: '次の指標 →' },
};
