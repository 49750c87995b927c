import { things } from './things.ts';

type Counted = Readonly<{ count: number }>;

/** Words of the page on which city staff bring a report. */
export const checkPage = {
  title: '報告書の数字を取りこむ',
  lead: '市の担当者が、新しい報告書（PDF・Excel・CSV）の数字を、このサイトの表に入れるためのページです。',
  /** Beside links to the page. */
  link: '報告書の数字を取りこむ（担当者向け）',
  dataTitle: '新しい報告書が出たら',
  dataLead:
    '担当者は、報告書のファイルを、ブラウザーの中だけで読みとれます。変わる数字をたしかめて、サイトに出すファイルを作ります。',
  privacyTitle: 'ファイルは、このパソコンの外に出ません',
  privacy:
    'ファイルは、このブラウザーの中だけで読みます。送る先も、ためておく場所もありません。ページを閉じると、答えも消えます。',
  noScript:
    'ファイルをここで読むには、ブラウザーのJavaScriptが必要です。使えないときは、下のコマンドで同じことができます。',
  commandTitle: 'コマンドで行うとき',
  command: 'サイトのソースコードがあるパソコンでは、次のコマンドが同じことを聞きます。',
  commandLine: 'npm run import -- 報告書.pdf',
  loading: '読みこんでいます。',
  loaded: '準備ができました。このあとは、通信しません。',
  loadedPdf:
    '準備ができました。PDFを読む部品だけは、PDFを選んだときに、このサイトから読みこみます。',
  loadFailed: '必要な部品を読みこめませんでした。通信をたしかめて、ページを開き直してください。',
  failed:
    'このファイルを読む途中で、止まってしまいました。ファイルをこわしてはいません。別の形（Excel・CSV）でためしてください。',
  steps: {
    file: 'ファイルを選ぶ',
    tables: '表の読み方をたしかめる',
    matches: '指標を合わせる',
    doubts: 'はっきりしないところに答える',
    changes: '変わるところを見て、受けとる',
  },
  stepsLabel: '手順',
  stepTitle: ({ number, title }: { number: number; title: string }) => `${number}. ${title}`,
  about: {
    file: 'PDFは文字の入ったもの、Excelは.xlsxです。資料の日付と、読んだ表をたしかめます。',
    tables: '列が、目標・実績・年度などのどれかを、資料の絵と見くらべます。',
    matches:
      '同じ名前の指標は、そのまま合わせます。名前が変わったもの、新しいもの、なくなったものだけを、聞きます。',
    doubts: '読みとれない値や、意味が2つある値を、まとめて聞きます。',
    changes: '増える値・変わる値・なくなる値を、表で見ます。ファイルを受けとって、終わりです。',
  },
  back: 'この手順にもどる',
  next: '次へ',
  startAgain: 'はじめからやり直す',
  remaining: ({ count }: Counted) => `まだ答えていないところが、${things(count)}あります。`,
  file: {
    label: '報告書のファイル',
    choose: 'ファイルを選んでください。ここに落とすこともできます。',
    reading: ({ name }: { name: string }) => `「${name}」を読んでいます。`,
    refused: ({ name }: { name: string }) => `「${name}」は読めません。`,
    summary: ({ name, tables, values }: { name: string; tables: number; values: number }) =>
      `「${name}」から、${things(tables)}の表と、${things(values)}の値を読みました。`,
    found: ({ count }: Counted) => `読んだ表：${things(count)}`,
    leftOut: ({ count }: Counted) => `読まない表：${things(count)}`,
    leaveOut: 'KPIの表でないものは、しるしを外すと読みません。',
    remarks: '読み方について',
    vintage: '資料の日付',
    vintageHint: '資料の表紙などにある日です。この日が、数字の「時点」になります。',
    vintageFound: '資料から読んだ日です。正しいかをたしかめてください。',
    vintageMissing: '資料の日付を書いてください。',
    tableLine: ({ place, begins, count }: { place: string; begins: string } & Counted) =>
      `${place}「${begins}」（${things(count)}の値）`,
  },
  table: {
    caption: ({ place }: { place: string }) => `${place}の表のはじめの行`,
    picture: ({ place }: { place: string }) => `${place}の絵。枠の中が、読んだ表です。`,
    cellPicture: ({ place, shown }: { place: string; shown: string }) =>
      `${place}の絵。枠の中は「${shown}」です。`,
    kind: ({ number, total }: { number: number; total: number }) => `表の形 ${number}／${total}`,
    same: ({ count }: Counted) => `同じ形の表が、ほかに${things(count)}あります。`,
    places: ({ places }: { places: string }) => `場所：${places}`,
    roles: '列の役わり',
    heading: '見出し',
    /** What a column is. */
    role: {
      name: '指標の名前',
      number: '番号',
      group: '事業・施策',
      unit: '単位',
      series: '目標か実績か',
      year: '年度',
      'base-year': '基準の年度',
      due: '目標の年度',
      value: '値',
      grade: '評価',
      rate: '達成率',
      comment: '評価のことば',
      'next-step': '今後の方針',
      note: '注',
      state: '状態',
      'as-of': '時点',
      skipped: '読まない',
      unknown: '読まない',
    },
    confirmed: ({ count }: Counted) => `${things(count)}の形の表を、たしかめました。`,
    /** A column of values: 実績の値 2022年度. */
    valueOf: ({ kind, year }: { kind: string; year: number }) => `${kind} ${year}年度`,
    right: 'この読み方でよい',
    target: '目標の値',
    actual: '実績の値',
    start: '基準',
  },
  matches: {
    same: ({ count, total }: Counted & { total: number }) =>
      `${things(total)}の指標のうち、${things(count)}は同じ名前です。`,
    allSame: ({ count }: Counted) => `${things(count)}の指標は、すべて同じ名前です。`,
    listed: '同じ名前の指標を見る',
    now: 'この資料の名前',
    before: 'これまでの名前',
    said: ({ count }: Counted) => `${things(count)}の指標を、答えのとおりに合わせました。`,
    again: ({ same, of }: { same: number; of: number }) =>
      of === 0
        ? 'これまでの値は、この資料にありません。'
        : `これまでの値${things(of)}のうち、${things(same)}が同じです。`,
  },
  doubts: {
    none: '聞くことはありません。',
    asked: ({ count }: Counted) => `聞くこと：${things(count)}`,
    cells: ({ count }: Counted) => `この答えは、${things(count)}の欄に使います。`,
    cell: ({ name, place, at }: Record<'name' | 'place' | 'at', string>) =>
      `${name}（${place}、${at}）`,
    others: ({ count }: Counted) => `ほかの欄：${things(count)}`,
    answered: ({ count }: Counted) => `${things(count)}の答えを、受けとりました。`,
    write: '書く',
  },
  changes: {
    none: '変わるところはありません。サイトの数字は、この資料と同じです。',
    counts: ({ counts }: { counts: string }) => `変わるところ：${counts}`,
    caption: 'この資料で変わる値',
    kind: 'どう変わるか',
    kpi: '指標',
    year: '年度',
    series: '目標・実績',
    before: 'これまで',
    after: 'この資料',
    nothing: '値なし',
    problems: ({ count }: Counted) => `このままでは出せないところ：${things(count)}`,
    questions: ({ count }: Counted) => `念のため、見てほしいところ：${things(count)}`,
    sound: 'サイトの検査で、出せないところは見つかりませんでした。',
    download: '変更のファイル（ZIP）を受けとる',
    report: '変わるところの文書を受けとる',
    print: '印刷する',
    downloaded: ({ name }: { name: string }) => `「${name}」を、ダウンロードの場所に入れました。`,
    next: 'ZIPの中には、変わるCSVと、答えの控えと、文書が入っています。サイトの担当者に渡すか、「npm run import -- ファイル名.zip」で取りこみます。',
  },
};
