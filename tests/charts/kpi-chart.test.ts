import { expect, test } from 'vitest';
import { ownChart, projectCharts } from '../../src/charts/kpi-chart.ts';
import { kpiShapes } from '../../src/charts/kpi-shapes.ts';
import { realPortfolio } from '../real-content.ts';

const portfolio = realPortfolio();
const chartOf = (id: string) => {
  const answer = portfolio.kpiById.get(id);
  if (!answer) throw new Error(`${id} is missing`);
  return ownChart(answer);
};
const marksOf = (id: string) => kpiShapes(chartOf(id)).map(({ kind }) => kind);

const chartsOf = (project: string) => projectCharts(portfolio.projectById.get(project)?.kpis ?? []);

test('KPIs of one project with one unit and similar sizes share an axis', () => {
  const charts = [...chartsOf('p5').values()];
  expect(charts.map(({ axis, hasOwnAxis }) => [axis.to, hasOwnAxis])).toEqual(
    charts.map(() => [100, false]),
  );
});

test('where a shared axis would hide a result over its target, each has its own and says so', () => {
  const charts = chartsOf('p2');
  expect(charts.get('p2-k2')).toMatchObject({ axis: { to: 80 }, hasOwnAxis: true });
  expect(charts.get('p2-k3')).toMatchObject({ axis: { to: 25 }, hasOwnAxis: true });
  expect(charts.get('p2-k1')).toMatchObject({ hasOwnAxis: false });
});

test('a year without a value is a word, never a shape', () => {
  expect(marksOf('p1-k3')).toEqual([
    'guide',
    'word',
    'target',
    'word',
    'target',
    'word',
    'target',
    'baseline',
  ]);
});

test('an expected value is a bar of its own status', () => {
  const bars = kpiShapes(chartOf('p2-k2')).filter((shape) => shape.kind === 'bar');
  expect(bars.map(({ status }) => status)).toEqual(['reported', 'expected']);
});

test('bars are as long as their values and ticks stand where the targets are', () => {
  const bars = kpiShapes(chartOf('p2-k2')).filter((shape) => shape.kind === 'bar');
  expect(bars.map(({ height }) => height)).toEqual([35, 55]);
  const ticks = kpiShapes(chartOf('p2-k2')).filter((shape) => shape.kind === 'target');
  expect(ticks.map(({ y }) => y)).toEqual([77.5, 52.5, 25]);
});

test('a word stands over a target that lies low, else on the axis', () => {
  const low = { ...chartOf('p1-k3') };
  const columns = low.columns.map((column) => ({
    ...column,
    target: column.target && {
      ...column.target,
      ends: column.target.ends.map((end) => ({
        ...end,
        position: column.fiscalYear === 2023 ? 15 : 60,
      })),
    },
  }));
  const words = kpiShapes({ ...low, columns }).filter((shape) => shape.kind === 'word');
  expect(words.map(({ y }) => y)).toEqual([100, 85, 100]);
});

test('the only KPI whose values lie close together is drawn with dots', () => {
  const dotted = portfolio.kpis.filter((answer) => ownChart(answer).shape === 'dot');
  expect(dotted.map(({ kpi }) => kpi.kpi_id)).toEqual(['p4-k2']);
});
