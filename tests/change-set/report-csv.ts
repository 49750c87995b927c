import Papa from 'papaparse';
import { realContent } from '../real-content.ts';
import type { Database, Kpi, Observation } from '../../src/model/database.ts';

/** A table as an office writes it: a row of targets and one of results for each KPI. */
export function reportCsv({ kpis, observations, projects }: Database, day: string): string {
  const years = [...new Set(observations.map(({ fiscal_year }) => fiscal_year))].sort();
  const shown = (rows: readonly Observation[], year: number) =>
    rows.find(({ fiscal_year }) => fiscal_year === year);
  const rowOf = (kpi: Kpi, series: Observation['series']) => {
    const rows = observations.filter((row) => row.kpi_id === kpi.kpi_id && row.series === series);
    const project = projects.find(({ project_id }) => project_id === kpi.project_id);
    const dated = rows.find(({ as_of }) => as_of !== null);
    return [
      project?.name ?? '',
      kpi.kpi_no ?? '',
      kpi.name,
      kpi.unit ?? '',
      series === 'target' ? '目標値' : '実績値',
      ...years.map((year) => {
        const row = shown(rows, year);
        return row ? row.value_as_published + (row.as_of ? '※' : '') : '';
      }),
      dated
        ? `※R${Number(dated.as_of?.slice(0, 4)) - 2018}.${Number(dated.as_of?.slice(5, 7))}.${Number(dated.as_of?.slice(8))}時点`
        : '',
    ];
  };
  const [year = '', month = '', date = ''] = day.split('-');
  const title = [`資料２　令和${Number(year) - 2018}年${Number(month)}月${Number(date)}日`];
  const header = [
    '事業名',
    '番号',
    '指標',
    '単位',
    '区分',
    ...years.map((one) => `R${one - 2018}年度`),
    '備考',
  ];
  const rows = kpis.flatMap((kpi) => [rowOf(kpi, 'target'), rowOf(kpi, 'actual')]);
  return `${Papa.unparse([title, [], header, ...rows], { newline: '\n' })}\n`;
}

/** The report that the content was made from. */
export const firstReportText = (): string => reportCsv(realContent().database, '2023-08-31');

/** An invented next report: three values came out, one is revised, a KPI is renamed, one is gone. */
export const nextReportText = (): string =>
  firstReportText()
    .replace('令和5年8月31日', '令和6年8月30日')
    .replace('"25,897",測定中,', '"25,897","24,310",')
    .replace('44(見込)※,-,,※R5.7.31時点', '41,-,,')
    .replace('13.0,測定中,測定中,', '13.0,14.5,23.4,')
    .replace('人,実績値,18,28,測定中', '人,実績値,18,29,測定中')
    .replaceAll(
      '花と緑に関連する熊本市全体のボランティア団体数や市民団体数',
      '花と緑に関する熊本市全体のボランティア団体・市民団体数',
    )
    .replaceAll(/^.*スポンサー花壇.*\n/gmu, '')
    .replaceAll('R7年度,備考', 'R7年度,R9年度,備考')
    .replaceAll(/^((?:[^\n]*値)[^\n]*),([^,\n]*)$/gmu, '$1,,$2')
    .replace('"50,172",,', '"50,172","60,000",')
    .replaceAll('測定中,-', '測定中,測定中');
