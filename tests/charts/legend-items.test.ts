import { expect, test } from 'vitest';
import { ownChart } from '../../src/charts/kpi-chart.ts';
import { legendItems } from '../../src/charts/legend-items.ts';
import { createLabels } from '../../src/derive/labels.ts';
import { ja } from '../../src/i18n/ja/words.ts';
import { madePortfolio } from '../derive/made-up.ts';
import { realContent } from '../real-content.ts';

const speech = { words: ja, labels: createLabels(realContent().database, 'ja') };

/** The chart of a KPI with one result beside its target, from a baseline. */
function chartOf(baseline: number, value: number, target: number) {
  const years = [{ year: 2022, status: 'reported', value, target } as const];
  const { kpis } = madePortfolio({ kpis: [{ id: 'k', baseline, years }] });
  return ownChart(kpis[0] ?? expect.unreachable());
}

const [fromZero, above] = [chartOf(0, 28, 25), chartOf(616, 625, 621)];

test('a value is round in the legend where dots are drawn, and square where a bar is', () => {
  const shapeOf = (...charts: Parameters<typeof legendItems>[0]) =>
    legendItems(charts, speech).find(({ mark }) => mark === 'solid')?.isRound;
  expect(above.axis.startsAtZero).toBe(false);
  expect(shapeOf(above)).toBe(true);
  expect(shapeOf(fromZero)).toBe(false);
  expect(shapeOf(above, fromZero)).toBe(false);
});
