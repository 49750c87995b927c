import { describe, expect, test } from 'vitest';
import { axisNotes } from '../../src/charts/axis-words.ts';
import { firstCompared, panels } from '../../src/charts/comparison.ts';
import { comparableKpi } from '../../src/charts/describe-kpis.ts';
import { figureRoom } from '../../src/charts/figure-room.ts';
import { ownChart, projectCharts } from '../../src/charts/kpi-chart.ts';
import { kpiShapes } from '../../src/charts/kpi-shapes.ts';
import { legendItems } from '../../src/charts/legend-items.ts';
import { rowShapes } from '../../src/charts/panel-shapes.ts';
import { targetLook } from '../../src/charts/target-look.ts';
import { createLabels } from '../../src/derive/labels.ts';
import { portfolioOf } from '../../src/derive/portfolio.ts';
import { comparedKpis, unitGroups, withSameUnit } from '../../src/derive/same-unit.ts';
import { ja } from '../../src/i18n/ja/words.ts';
import { exampleContent } from '../real-content.ts';

const { database } = exampleContent();
const portfolio = portfolioOf(database);
const speech = { words: ja, labels: createLabels(database, 'ja') };

const answerOf = (id: string) => portfolio.kpiById.get(id) ?? expect.unreachable();
const chartOf = (id: string) => ownChart(answerOf(id));
const shapesOf = (id: string) => kpiShapes(chartOf(id));
const labelsOf = (id: string) => legendItems([chartOf(id)], speech).map(({ label }) => label);

/** A KPI on a panel of the comparison. */
function panelOf(id: string, show: 'value' | 'change') {
  const [panel] = panels([comparableKpi(answerOf(id), speech)], { show, kpis: [id] });
  return panel ?? expect.unreachable();
}

test('six years of numbers fit a phone of 390 px', () => {
  const { least } = figureRoom(answerOf('g1-k2'), chartOf('g1-k2'), speech);
  expect(least).toBeLessThanOrEqual((390 - 32) / 16);
});

describe('a ranking', () => {
  test('is drawn with dots, the better place higher, under a first place', () => {
    const { axis, shape } = chartOf('g4-k1');
    expect([axis.to, shape]).toEqual([1, 'dot']);
    const dots = shapesOf('g4-k1').filter(({ kind }) => kind === 'dot');
    const heights = dots.map((dot) => ('y' in dot ? dot.y : NaN));
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(axisNotes(chartOf('g4-k1'), ja)).toEqual(['上にあるほど、よい順位です。']);
  });

  test('is further right in a row the better it is, in values and in changes', () => {
    const [value, change] = [panelOf('g4-k1', 'value'), panelOf('g4-k1', 'change')];
    const dots = value.chart.categories.flatMap((_, year) =>
      rowShapes(value.chart, year).filter(({ kind }) => kind === 'dot'),
    );
    const places = dots.map(({ x }) => x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(change.chart.axis.from).toBeGreaterThan(change.chart.axis.to);
  });

  test('is told in places above the baseline, not in a negative number of them', () => {
    const cells = panelOf('g4-k1', 'change').chart.categories.flatMap((year) => year.cells);
    expect(cells.map(({ reading }) => reading)).toContain(
      '令和5年度 結果 基準から22位上の順位 結果あり',
    );
  });
});

test('what the source judges of a result is read with it, and with no target', () => {
  const cells = panelOf('g2-2-k1', 'value').chart.categories.flatMap((year) => year.cells);
  const graded = cells.map(({ reading }) => reading).filter((text) => text.includes('資料の評価'));
  expect(graded).toEqual([
    '令和4年度 結果 98人/年 結果あり 資料の評価 A（移住定住課）',
    '令和5年度 結果 121人/年 結果あり 資料の評価 A（移住定住課）、◎（推進会議）',
  ]);
});

describe('a target', () => {
  test.each([
    ['at_least', 'onward', 'backward'],
    ['more_than', 'onward', 'backward'],
    ['at_most', 'backward', 'onward'],
    ['less_than', 'backward', 'onward'],
    ['about', 'near', 'near'],
    [null, 'exact', 'exact'],
  ] as const)('that is %s points %s, and on the axis of a ranking %s', (bound, plain, turned) => {
    const look = (isTurned: boolean) => targetLook({ bound, value_to: null }, { isTurned });
    expect([look(false), look(true)]).toEqual([plain, turned]);
  });

  test('has the name of its bound in the legend, and of the bound that a ranking has', () => {
    expect(labelsOf('plan-k1')).toContain('目標（以上）');
    expect(labelsOf('g1-k2')).toContain('目標（超）');
    expect(labelsOf('plan-k2')).toContain('目標（程度）');
    expect(labelsOf('g4-k1')).toContain('目標（以内）');
    expect(labelsOf('g4-2-k2')).toEqual(expect.arrayContaining(['目標', '目標（以上）']));
  });

  test('that is a range is a band between two lines', () => {
    const shapes = shapesOf('g2-1-k1');
    const lines = shapes.flatMap((shape) => (shape.kind === 'target' ? shape.y : []));
    const [band] = shapes.filter((shape) => shape.kind === 'band');
    expect(lines).toHaveLength(2);
    expect(band).toMatchObject({ y: Math.min(...lines) });
    expect((band?.y ?? 0) + (band?.height ?? 0)).toBeCloseTo(Math.max(...lines), 1);
    expect(labelsOf('g2-1-k1')).toContain('目標の範囲');
  });

  test('that is a range is a band in a row too, and its change has both ends', () => {
    const kinds = (show: 'value' | 'change') => {
      const { chart } = panelOf('g2-1-k1', show);
      return chart.categories.flatMap((_, year) => rowShapes(chart, year)).map(({ kind }) => kind);
    };
    for (const show of ['value', 'change'] as const) {
      expect(kinds(show).filter((kind) => kind === 'band')).toHaveLength(1);
      expect(kinds(show).filter((kind) => kind === 'tick')).toHaveLength(2);
    }
    const texts = panelOf('g2-1-k1', 'change').chart.categories.flatMap(({ cells }) => cells);
    expect(texts.map(({ text }) => text)).toContain('+370〜+770');
  });

  test('of one year only has its level through the years before it, others have none', () => {
    expect(shapesOf('g4-k1').filter(({ kind }) => kind === 'level')).toHaveLength(1);
    expect(shapesOf('g2-1-k1').filter(({ kind }) => kind === 'level')).toHaveLength(2);
    expect(shapesOf('p1-k1').filter(({ kind }) => kind === 'level')).toEqual([]);
  });
});

test('an axis ends where its label says', () => {
  const { axis, axisDecimals } = chartOf('g3-1-k2');
  expect(ja.format.number(axis.to, axisDecimals)).toBe(String(axis.to));
});

test('who has chosen nothing sees up to three KPIs of one unit that share an axis', () => {
  for (const { kpis } of unitGroups(portfolio.kpis)) {
    const first = firstCompared(kpis.map((answer) => comparableKpi(answer, speech)));
    expect(first.length).toBeLessThanOrEqual(3);
    expect(new Set(first.map(({ unit }) => unit)).size).toBe(1);
    const shown = panels(first, { show: 'value', kpis: first.map(({ id }) => id) });
    const alone = panels(
      kpis.map((answer) => comparableKpi(answer, speech)),
      { show: 'value', kpis: kpis.map(({ kpi }) => kpi.kpi_id) },
    ).every(({ names }) => names.length === 1);
    if (!alone) expect(shown.map(({ names }) => names)).toEqual([first.map(({ name }) => name)]);
  }
});

test('words are compared with nothing', () => {
  const words = answerOf('g4-1-k1');
  expect(withSameUnit(words, portfolio.kpis)).toEqual([]);
  expect(comparedKpis(portfolio.kpis)).not.toContain(words);
  expect(unitGroups(portfolio.kpis).flatMap(({ kpis }) => kpis)).not.toContain(words);
});

test('words have no axis, and take none from the KPIs beside them', () => {
  expect(chartOf('g4-1-k1').isDrawn).toBe(false);
  expect(axisNotes(chartOf('g4-1-k1'), ja)).toEqual([]);
  const charts = projectCharts([answerOf('plan-k2'), answerOf('g4-1-k1')]);
  expect(charts.get('plan-k2')?.hasOwnAxis).toBe(false);
});
