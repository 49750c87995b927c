import type { Text } from './text.ts';

/** What one version of the schema brought. Nothing is ever taken away below one folder. */
export interface SchemaChange {
  readonly version: string;
  /** Day of its first publication. */
  readonly date: string;
  readonly changes: readonly Text[];
}

/**
 * Versions of the columns, files and addresses below `data/v1`, oldest first: the first number is
 * that of the folder, the second grows with every column or file that is added, the third where
 * only a description changed.
 */
export const schemaChanges: readonly SchemaChange[] = [
  {
    version: '1.0.0',
    date: '2026-11-22',
    changes: [{ ja: '最初の公表。', en: 'First publication.' }],
  },
  {
    version: '1.1.0',
    date: '2026-11-26',
    changes: [
      {
        ja: 'results：人のための表。KPIと年度ごとに1行、見出しは日本語。KPIと事業のページの横にもあります。',
        en: 'results: a table for people, one row per KPI and year, with Japanese headings; also beside each KPI and project.',
      },
      {
        ja: 'すべての表に municipality_code と municipality。',
        en: 'municipality_code and municipality in every table.',
      },
      {
        ja: 'observations に role：基準値、目標、結果などの区別。',
        en: 'role in observations: baseline, target, result and others.',
      },
      {
        ja: 'observations_latest の JSON と Parquet。',
        en: 'observations_latest as JSON and Parquet.',
      },
      {
        ja: 'codelists に definition_en。changes に table_name、row_key、field。同じ日に同じ対象の変更がいくつあってもよく、changes には鍵がなくなりました。',
        en: 'definition_en in codelists. table_name, row_key and field in changes, which has no key any more: one thing may be corrected more than once on a day.',
      },
      {
        ja: 'ファイル data/v1/index.json、data/releases/index.json、kpis/<kpi_id>.metadata.json。',
        en: 'The files data/v1/index.json, data/releases/index.json and kpis/<kpi_id>.metadata.json.',
      },
      {
        ja: 'CSVW では、空になりうる列に外部キーを書きません。',
        en: 'CSVW has no foreign key on a column that may be empty.',
      },
    ],
  },
  {
    version: '1.2.0',
    date: '2026-11-26',
    changes: [
      {
        ja: 'observations に bound、value_to、value_text、unit、numerator、denominator、period_start、period_end。状態に described と undecided。',
        en: 'bound, value_to, value_text, unit, numerator, denominator, period_start and period_end in observations; the statuses described and undecided.',
      },
      {
        ja: 'kpis に policy_id、goal_id、minimum、introduced_in、ended_in、ended_reason。project_id、unit、baseline_fiscal_year、baseline_meaning は空のことがあります。',
        en: 'policy_id, goal_id, minimum, introduced_in, ended_in and ended_reason in kpis, whose project_id, unit, baseline_fiscal_year and baseline_meaning may be empty.',
      },
      {
        ja: '表 partial_observations、evaluations、scales、scale_grades。',
        en: 'The tables partial_observations, evaluations, scales and scale_grades.',
      },
      {
        ja: 'sources に kind と pages、出典のあるすべての表に source_place。ページのない資料では source_page が空です。',
        en: 'kind and pages in sources, and source_place in every table with a source: source_page is empty for sources without pages.',
      },
      {
        ja: 'results では、資料にない目標や実績の欄、事業に属さないKPIの事業の欄、単位のないKPIの単位の欄が空です。KPI の JSON の project、target、actual は null のことがあります。',
        en: 'Cells of results are empty where the source prints no target or no actual, where a KPI belongs to no project, and where it has no unit; project, target and actual in the JSON of a KPI may be null.',
      },
      {
        ja: 'results の終わりに、KPIが属するもの、言葉の値、境目、幅、期間、分子と分母、出典の場所、資料の評価。',
        en: 'At the end of results: owner, value in words, bound, upper value, period, numerator and denominator, place in the source, and the evaluation of the source.',
      },
      {
        ja: 'KPI の JSON に owner、partial_observations、evaluations。事業の JSON に evaluations。',
        en: 'owner, partial_observations and evaluations in the JSON of a KPI; evaluations in that of a project.',
      },
      {
        ja: '区分（role）は、基準の年度より前の実績で earlier です。',
        en: 'role is earlier for an actual of a year before the baseline.',
      },
    ],
  },
  {
    version: '1.2.1',
    date: '2026-11-26',
    changes: [
      {
        ja: 'goals の goal_no、kpis の kpi_no と explanation、projects の project_no と status と delivery、evaluations の evaluator は、資料に書かれていなければ空です。name_en は、英訳がなければ空です。',
        en: 'goal_no in goals, kpi_no and explanation in kpis, project_no, status and delivery in projects, and evaluator in evaluations are empty where the source has none; name_en where nobody has translated.',
      },
      {
        ja: 'goal_budgets は、amount_types のすべての種類の金額をふくむことがあります。',
        en: 'goal_budgets may hold every kind of amount in amount_types.',
      },
      {
        ja: 'results の事業に属さないKPIは、計画、基本目標、施策の順に並びます。',
        en: 'In results, KPIs of no project stand in the order of plan, goals and policies.',
      },
      {
        ja: '表示の言葉：状態 reported は「結果あり」、interim は「途中経過」、系列 actual は「結果」、方向は「増えるほどよい」と「減るほどよい」、数え方 not_applicable は「積み上げない数」。符号は変わりません。',
        en: 'Japanese labels of reported, interim, actual, both directions and the accumulation not_applicable. The codes stay.',
      },
    ],
  },
  {
    version: '1.3.0',
    date: '2026-11-26',
    changes: [
      {
        ja: 'KPIの図に、正方形のもの（square.png）と、文字を図形にした印刷用のもの（print.svg）。KPIが200までのサイトにあります。',
        en: 'Pictures of KPIs also as a square (square.png) and for print with shapes for letters (print.svg), on sites of up to 200 KPIs.',
      },
    ],
  },
  {
    version: '1.4.0',
    date: '2026-11-27',
    changes: [
      {
        ja: '言葉の列に、英語の訳の列（explanation_en、note_en など）。資料の言葉は、もとの列にあります。codelists の definition_en は、内容に英訳があれば、それです。',
        en: 'Columns with the English of columns of words, such as explanation_en and note_en. The words of the source stay where they are. definition_en in codelists is that of the content where it has one.',
      },
    ],
  },
  {
    version: '1.5.0',
    date: '2026-11-27',
    changes: [
      {
        ja: '表 terms：サイトに出てくる言葉の読み、意味、だれの説明か。コード表 meaning_origins。',
        en: 'The table terms: words of the site with reading, meaning and whose meaning it is; the codelist meaning_origins.',
      },
      {
        ja: 'projects に kpi_manager_name_en、project_goals に target_en。',
        en: 'kpi_manager_name_en in projects, target_en in project_goals.',
      },
    ],
  },
  {
    version: '1.6.0',
    date: '2026-11-27',
    changes: [
      {
        ja: '表 kpi_policies（ほかの施策に再掲されたKPI）、policy_goals（ほかの基本目標に再掲された施策）、policy_budgets（施策ごとのお金）。control_totals の total_of に policy_budgets。',
        en: 'The tables kpi_policies (KPIs printed again under another policy), policy_goals (policies printed again under another goal) and policy_budgets (money of policies); policy_budgets in total_of of control_totals.',
      },
      {
        ja: '基本目標と施策にも、ページの横の JSON と CSV：goals/<goal_id> と policies/<policy_id>。index.json に goals と policies。',
        en: 'JSON and CSV beside the pages of goals and policies, too: goals/<goal_id> and policies/<policy_id>; goals and policies in index.json.',
      },
      {
        ja: 'KPI の JSON の sentences は、最後の年度の目標までの距離も言います。also_policies は再掲された施策です。',
        en: 'sentences in the JSON of a KPI also tell how far the newest result is from the last target; also_policies are the policies under which it is printed again.',
      },
    ],
  },
  {
    version: '1.7.0',
    date: '2026-11-27',
    changes: [
      {
        ja: 'units に currency と in_currency：金額の単位の通貨（ISO 4217）と、その通貨での大きさ。円の単位の大きさは、これまでと同じく yen にあり、in_currency は空です。ほかの通貨では yen が空です。',
        en: 'currency and in_currency in units: the currency of a unit of money (ISO 4217) and how much of it the unit is. What a unit of yen is stands in yen as before, and in_currency is empty; for other currencies yen is.',
      },
      {
        ja: 'fiscal_years に label_en。',
        en: 'label_en in fiscal_years.',
      },
      {
        ja: 'municipality_code は、日本の外の自治体では、国の符号（ISO 3166-1）とその国での番号です。',
        en: 'municipality_code is, outside Japan, the code of the country (ISO 3166-1) and that of the municipality there.',
      },
    ],
  },
  {
    version: '1.8.0',
    date: '2026-11-27',
    changes: [
      {
        ja: 'results に not_current：新しい資料にない指標のとき、そのこと。KPI の JSON の sentences も、それを言います。',
        en: 'not_current in results: that a newer document no longer has the KPI. sentences in the JSON of a KPI say so, too.',
      },
    ],
  },
  {
    version: '1.9.0',
    date: '2026-11-27',
    changes: [
      {
        ja: '結果一覧（results の CSV、ページの横の results.csv）とブックを、サイトのほかの言語でも。アドレスは、その言語の前置き（en/ など）の下です。言葉のほかは、同じ値です。',
        en: 'The results (CSV of results, results.csv beside pages) and the workbook also in the other languages of a site, at the same addresses below that of the language, such as en/. Only words differ.',
      },
      {
        ja: '区分（role）は、言葉で書かれた結果で result です。これまでは no_value でした。値（value）は、これまでと同じく空です。',
        en: 'role is result for a result in words, which was no_value before. Its value is empty, as before.',
      },
    ],
  },
];
