/** What the data may speak of beside KPIs. */
type Subject = 'Goals' | 'Projects' | 'Money';

/** Words of the descriptions that programs and catalogues read. */
export const metadata = {
  /** At least 50 characters also after the shortest description. */
  description: (
    of: Record<'description' | 'municipality', string> & Record<`has${Subject}`, boolean>,
  ) => {
    const named = [
      ...(of.hasGoals ? ['基本目標'] : []),
      ...(of.hasProjects ? ['事業'] : []),
      '指標（KPI）の目標と結果',
      ...(of.hasMoney ? ['予算と決算'] : []),
    ].join('、');
    return `${of.description}${of.municipality}の${named}を、資料のページと原文の表記とともに表にしました。値がないときは、その理由を状態の列に書いています。`;
  },
  kpiDescription: (
    of: Record<'name' | 'first' | 'last', string> &
      Record<'explanation' | 'owner' | 'unit', string | null>,
  ) => {
    const unit = of.unit === null ? '' : `（単位：${of.unit}）`;
    const years = `${of.first}から${of.last}までの目標と結果です`;
    const owner = of.owner === null ? '' : `「${of.owner}」の`;
    if (of.explanation === null) return `${owner}指標（KPI）「${of.name}」の、${years}${unit}。`;
    return `${of.explanation}${owner === '' ? '' : `${owner}指標で、`}${years}。`;
  },
  keywords: ({ hasGoals, hasProjects, hasMoney }: Record<`has${Subject}`, boolean>) => [
    ...['KPI', '重要業績評価指標'],
    ...(hasGoals ? ['基本目標'] : []),
    ...(hasProjects ? ['事業'] : []),
    ...(hasMoney ? ['予算'] : []),
    'オープンデータ',
  ],
  fileTitle: ({ name, format }: { name: string; format: string }) => `${name}（${format}）`,
  /** At least 50 characters also after the shortest description. */
  partDescription: ({ text, dataset }: { text: string; dataset: string }) =>
    `${text}「${dataset}」の表の1つで、CSV、JSON、Parquetで配っています。列の説明と出典が付いています。`,
  measurementTechnique:
    '自治体の資料からの転記。数字ごとに、資料のページと原文の表記を付けています。',
  /** What a file of a format is like; formats without a line go by their name. */
  files: {
    csv: 'UTF-8（BOM付き）、改行CRLFのCSVです。表計算ソフトで、そのまま開けます。',
    plain_csv: '同じCSVの、BOMのない形です。',
    json: '行の配列のJSONです。数は数のままで、値がない欄はnullです。',
    ndjson: '1行が1つのJSONです。',
    parquet: '型の付いた列の形のファイルです。',
    xlsx: 'すべての表を1枚ずつのシートに入れたExcelのファイルです。',
    sqlite: 'すべての表と、表どうしのつながりを入れたSQLiteのデータベースです。',
    zip: 'すべてのCSVと、説明、利用条件、ハッシュ値をまとめたZIPです。',
  } as Readonly<Record<string, string>>,
  provenance: ({ document, publisher, date }: Record<'document' | 'publisher' | 'date', string>) =>
    `出典：${publisher}「${document}」（${date}）を加工して作成。`,
  feed: ({ site }: { site: string }) => `${site}：更新の記録`,
  change: ({ type, scope }: { type: string; scope: string }) => `${type}：${scope}`,
  /** `before` and `after` are empty where nothing stood there. */
  changeSummary: ({ reason, before, after }: Record<'reason' | 'before' | 'after', string>) =>
    before === '' && after === '' ? reason : `「${before}」→「${after}」。${reason}`,
  title: 'プログラムや目録のための説明',
  lead: '表、列、符号、出典、ハッシュ値を、決まった形で書いたファイルです。',
  subscribe: '更新をフィードリーダーで受け取る（Atom）',
  citation: '文献管理のソフトで引用する',
};
