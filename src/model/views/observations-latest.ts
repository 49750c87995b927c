import { table } from '../table.ts';
import { publishedDeclaration } from '../published.ts';

/** The newest row of each KPI, fiscal year and series. */
export const observationsLatest = table('observations_latest', {
  title: { ja: 'KPIの目標と実績（最新）', en: 'Observations, newest vintage' },
  description: {
    ja: '目標と実績の値（observations）のうち、KPI・年度・目標か実績ごとに、いちばん新しい公表時点の行だけを集めた表。',
    en: 'Of the rows in observations, the one of the newest vintage for each KPI, fiscal year and series.',
  },
  key: ['kpi_id', 'fiscal_year', 'series'],
  columns: publishedDeclaration('observations').columns,
});
