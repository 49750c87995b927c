import { describe, expect, test } from 'vitest';
import {
  cautions,
  chosenKpis,
  panels,
  refusalOf,
  unitOf,
  type Choice,
} from '../../src/charts/comparison.ts';
import { comparableKpi } from '../../src/charts/describe-kpis.ts';
import { createLabels } from '../../src/derive/labels.ts';
import { mostTellingUnit, withSameUnit } from '../../src/derive/same-unit.ts';
import { ja } from '../../src/i18n/ja/words.ts';
import { realContent, realPortfolio } from '../real-content.ts';

const portfolio = realPortfolio();
const speech = { words: ja, labels: createLabels(realContent().database, 'ja') };
const kpis = portfolio.kpis.map((answer) => comparableKpi(answer, speech));
const values = (...ids: string[]): Choice => ({ show: 'value', kpis: ids });
const changes = (...ids: string[]): Choice => ({ show: 'change', kpis: ids });
const idsOf = (choice: Choice) => chosenKpis(kpis, choice).map(({ id }) => id);
const kpiOf = (id: string) => {
  const kpi = kpis.find((known) => known.id === id);
  if (!kpi) throw new Error(`${id} is missing`);
  return kpi;
};

describe('values', () => {
  test('only KPIs of one unit stand together', () => {
    expect(idsOf(values('p1-k2', 'p2-k1', 'p2-k2'))).toEqual(['p1-k2', 'p2-k2']);
  });

  test('a KPI with another unit is refused because of its unit', () => {
    const unit = unitOf(kpis, values('p1-k2'));
    expect(refusalOf(kpiOf('p2-k2'), unit, 'value')).toBeNull();
    expect(refusalOf(kpiOf('p2-k1'), unit, 'value')).toBe('unit');
  });

  test('nothing is refused before anything is chosen', () => {
    const unit = unitOf(kpis, values());
    expect(kpis.map((kpi) => refusalOf(kpi, unit, 'value'))).toEqual(kpis.map(() => null));
  });

  test('those of similar size share an axis, others have their own', () => {
    const shown = panels(kpis, values('p1-k2', 'p2-k2', 'p2-k3'));
    expect(shown.map(({ names, chart }) => [names.length, chart.axis.to])).toEqual([
      [2, 80],
      [1, 25],
    ]);
  });

  test('a small KPI is never drawn on the axis of a large one', () => {
    const shown = panels(kpis, values('p2-k1', 'p4-k1'));
    expect(shown.map(({ chart }) => chart.axis.to)).toEqual([50, 60000]);
  });

  test('ids that no KPI has are left out', () => {
    expect(idsOf(values('p9-k9', 'p2-k2'))).toEqual(['p2-k2']);
  });
});

describe('changes from the baseline', () => {
  test('KPIs of several units stand in a panel for each unit', () => {
    const shown = panels(kpis, changes('p1-k2', 'p2-k1', 'p2-k2', 'p4-k3'));
    expect(shown.map(({ unit }) => unit)).toEqual(['件', '人', '%']);
  });

  test('they are told in the KPI’s own unit, percentages in points', () => {
    const [, first] = kpiOf('p4-k3').change ?? [];
    expect(first?.cells[0]).toMatchObject({ value: 1.43, text: '+1.43' });
    expect(first?.cells[0]?.reading).toBe('令和5年度 目標 基準から+1.43ポイント');
  });

  test('a fall has a minus and an axis below zero', () => {
    const [panel] = panels(kpis, changes('p4-k4'));
    expect(panel?.chart.categories[2]?.cells[1]).toMatchObject({ value: -1, mark: 'dots' });
    expect(panel?.chart.categories[2]?.cells[1]?.reading).toContain('基準から−1社 途中');
    expect(panel?.chart.axis.from).toBeLessThan(0);
  });

  test('their axis starts at zero even where the values lie close together', () => {
    expect(panels(kpis, changes('p4-k2'))[0]?.chart.axis.startsAtZero).toBe(true);
    expect(panels(kpis, values('p4-k2'))[0]?.chart.axis.startsAtZero).toBe(false);
  });

  test('a KPI without a baseline is refused', () => {
    expect(refusalOf({ ...kpiOf('p2-k1'), hasBaseline: false }, null, 'change')).toBe('baseline');
  });
});

describe('cautions', () => {
  test('one KPI needs none', () => {
    expect(cautions(kpis, values('p2-k1'))).toEqual([]);
  });

  test('numbers that may add up differently are pointed out', () => {
    expect(cautions(kpis, values('p1-k2', 'p2-k2'))).toEqual(['accumulation']);
    expect(cautions(kpis, values('p5-k1', 'p5-k2'))).toEqual([]);
  });

  test('axes that differ are pointed out', () => {
    expect(cautions(kpis, values('p2-k1', 'p4-k1'))).toContain('size');
  });
});

test('the comparison opens with the unit in which most KPIs have a result', () => {
  expect(mostTellingUnit(portfolio.kpis)?.unit).toBe('件');
});

test('a KPI leads to all KPIs of its unit', () => {
  const [answer] = portfolio.kpis.filter(({ kpi }) => kpi.kpi_id === 'p2-k1');
  const ids = answer && withSameUnit(answer, portfolio.kpis).map(({ kpi }) => kpi.kpi_id);
  expect(ids).toEqual(['p2-k1', 'p4-k1']);
});
