import {
  date,
  fiscalYear,
  identifier,
  integer,
  municipalityCode,
  optional,
  text,
} from '../column.ts';
import { inOtherLanguages } from '../translations.ts';

/** Columns that mean the same thing in every table that has them. */

export const vintage = date(
  {
    ja: ['公表時点', 'この値が載った資料の日付。あとの資料で値が変わったときは、行を足します。'],
    en: ['Vintage', 'Date of the report that carries the value. A later value is a new row.'],
  },
  { references: 'vintages' },
);

export const projectReference = identifier(
  { ja: ['事業ID', '事業の番号。'], en: ['Project ID', 'Identifier of the project.'] },
  { references: 'projects' },
);

export const kpiReference = identifier(
  { ja: ['KPI ID', 'KPIの番号。'], en: ['KPI ID', 'Identifier of the KPI.'] },
  { references: 'kpis' },
);

export const goalReference = identifier(
  { ja: ['基本目標ID', '基本目標の番号。'], en: ['Goal ID', 'Identifier of the goal.'] },
  { references: 'goals' },
);

export const policyReference = identifier(
  { ja: ['施策ID', '施策の番号。'], en: ['Policy ID', 'Identifier of the policy.'] },
  { references: 'policies' },
);

export const fiscalYearReference = fiscalYear(
  {
    ja: ['年度', '年度が始まる西暦の年。令和5年度は2023。'],
    en: ['Fiscal year', 'Western year in which the fiscal year begins.'],
  },
  { references: 'fiscal_years' },
);

export const unit = text(
  {
    ja: ['単位', '値の単位。units 表の記号。'],
    en: ['Unit', 'Unit of the value: a symbol from the table units.'],
  },
  { references: 'units' },
);

export const amount = integer(
  {
    ja: ['金額', '単位の列にある単位での金額。資料のまま、丸めません。'],
    en: ['Amount', 'Amount in the unit of the column unit, exactly as printed.'],
  },
  { unitIn: 'unit', money: true, printedIn: 'value_as_published', minimum: 0 },
);

export const valueAsPublished = text(
  {
    ja: ['原文の表記', '資料に印刷されているとおりの書き方。'],
    en: ['As published', 'The notation exactly as the source prints it.'],
  },
  { notation: true, emptyProblem: 'notation-missing' },
);

export const note = optional(
  text({
    ja: ['注', '資料の注や、読み取るときに気をつけること。'],
    en: ['Note', 'A note of the source, or what to know when reading the row.'],
  }),
);

export const noteTranslations = inOtherLanguages('note', { ja: '注', en: 'note' });

const sourceId = identifier(
  { ja: ['出典ID', '出典の資料。'], en: ['Source ID', 'The source document.'] },
  { references: 'sources', emptyProblem: 'source-missing' },
);

const pageLabel = text(
  {
    ja: ['出典のページ', '資料に印刷されているページ番号。'],
    en: ['Source page', 'Page label as printed in the source.'],
  },
  { maxLength: 12, single: true, page: true, emptyProblem: 'page-missing' },
);

const sourcePage = { ...pageLabel, orElse: 'source_place' };

const sourcePlace = optional(
  text(
    {
      ja: [
        '出典の場所',
        'ページのない資料での場所。表計算のファイルは「シート名!B5」、ウェブページは見出し。ページがあるときは空。',
      ],
      en: [
        'Place in the source',
        'Where the value stands in a source without pages: “sheet!B5” in a workbook, a heading on a web page. Empty where there is a page.',
      ],
    },
    { maxLength: 120, since: '1.2', insteadOf: ['source_page'] },
  ),
);

/** Where the row comes from: every row of figures carries the document, and a page or a place. */
export const source = {
  source_id: sourceId,
  source_page: optional(sourcePage),
  source_place: sourcePlace,
} as const;

/** The same for rows that may come from nobody but this site. */
export const possibleSource = {
  source_id: optional(sourceId),
  source_page: optional(pageLabel),
  source_place: sourcePlace,
} as const;

/** Whose rows these are: files of several municipalities can be put below each other. */
export const municipalityColumns = {
  municipality_code: municipalityCode({
    ja: ['全国地方公共団体コード', 'データの自治体の、検査数字をふくむ6けたの番号。'],
    en: ['Municipality code', 'Six-digit code of the municipality whose data it is.'],
  }),
  municipality: text(
    {
      ja: ['自治体', 'データの自治体の名前。'],
      en: ['Municipality', 'Name of the municipality whose data it is.'],
    },
    { properName: true },
  ),
};
