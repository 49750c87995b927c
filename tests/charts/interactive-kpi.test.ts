import { expect, test } from 'vitest';
import { describeKpi } from '../../src/charts/describe-kpis.ts';
import { ownChart } from '../../src/charts/kpi-chart.ts';
import { createLabels } from '../../src/derive/labels.ts';
import { ja } from '../../src/i18n/ja/words.ts';
import { realContent, realPortfolio } from '../real-content.ts';

const portfolio = realPortfolio();
const speech = { words: ja, labels: createLabels(realContent().database, 'ja') };

function chartOf(id: string) {
  const answer = portfolio.kpiById.get(id);
  if (!answer) throw new Error(`${id} is missing`);
  return describeKpi(answer, ownChart(answer).axis, speech).chart;
}
const readings = (id: string) =>
  chartOf(id).categories.flatMap(({ cells }) => cells.map(({ reading }) => reading));
const marks = (id: string) =>
  chartOf(id).categories.map(({ cells }) => cells.map(({ mark }) => mark).join(' '));

test('every figure of the table is told with year, series, value and kind of value', () => {
  expect(readings('p2-k2')).toEqual([
    '令和3年度（基準） 目標 なし',
    '令和3年度（基準） 実績 0件 公表値',
    '令和4年度 目標 18件',
    '令和4年度 実績 28件 公表値',
    '令和5年度 目標 38件',
    '令和5年度 実績 44件 見込み（令和5年7月31日時点）',
    '令和6年度 目標 60件',
    '令和6年度 実績 これから',
  ]);
});

test('a KPI keeps its decimals', () => {
  expect(readings('p1-k3')[1]).toBe('令和3年度（基準） 実績 13.0% 公表値');
  expect(readings('p4-k3').at(-2)).toBe('令和7年度 目標 10.00%');
});

test('statuses keep their marks', () => {
  expect(marks('p2-k2')).toEqual(['none ring', 'tick solid', 'tick hatch', 'tick word']);
  expect(marks('p4-k4')).toEqual(['none ring', 'tick dots', 'tick word', 'tick word']);
});

test('a year without a value has no number at all', () => {
  const absent = chartOf('p1-k3').categories[1]?.cells[1];
  expect(absent).toMatchObject({ mark: 'word', value: null, text: '測定中' });
});

test('the baseline runs from its year to the last', () => {
  expect(chartOf('p2-k1').guides).toEqual([{ value: 18, first: 0, last: 3 }]);
});
