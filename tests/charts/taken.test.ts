import { describe, expect, test } from 'vitest';
import { panels, type Choice } from '../../src/charts/comparison.ts';
import { comparableKpi, describeComparison } from '../../src/charts/describe-kpis.ts';
import { comparisonText } from '../../src/charts/panel-text.ts';
import { takenRows } from '../../src/charts/taken.ts';
import { takenPicture } from '../../src/charts/taken-picture.ts';
import { createLabels } from '../../src/derive/labels.ts';
import { ja } from '../../src/i18n/ja/words.ts';
import { widthOf } from '../../src/pictures/measure.ts';
import { realContent, realPortfolio } from '../real-content.ts';

const speech = { words: ja, labels: createLabels(realContent().database, 'ja') };
const answers = realPortfolio().kpis;
const kpis = answers.map((answer) => comparableKpi(answer, speech));
const { words } = describeComparison(answers, { figures: {}, list: null }, speech);

const shownFor = (choice: Choice) =>
  panels(kpis, choice).map((panel) => ({
    live: panel.chart,
    text: comparisonText(panel, { show: choice.show, words }, 'ja'),
  }));

const taken = {
  columns: Object.values(ja.interactive.taken.columns),
  source: '出典：資料',
  site: 'サイト',
  licence: 'CC BY 4.0',
  file: 'kpis',
};
const address = 'https://example.org/kpis/compare/?kpi=p2-k1,p4-k1';
const ink = {
  ...{ actual: '#0017c1', target: '#333', baseline: '#666', axis: '#444' },
  ...{ grid: '#ddd', paper: '#fff', text: '#111', quiet: '#444' },
};
const everything: Choice = { show: 'change', kpis: kpis.map(({ id }) => id) };
const choices: readonly Choice[] = [
  { show: 'value', kpis: ['p2-k1', 'p4-k1'] },
  { show: 'value', kpis: ['p1-k2', 'p2-k2', 'p2-k3'] },
  everything,
];

describe.each(choices)('a choice $show of $kpis', (choice) => {
  const shown = shownFor(choice);
  const cells = shown.flatMap(({ live }) => live.categories.flatMap((category) => category.cells));

  test('has a row in the table for every figure, each with its source and address', () => {
    const [header = [], ...rows] = takenRows(shown, taken, address);
    expect(rows.map((row) => row[7])).toEqual(cells.map(({ text }) => text));
    expect(rows.map((row) => row[4])).toEqual(cells.map(({ value }) => String(value ?? '')));
    for (const row of rows) {
      expect(row).toHaveLength(header.length);
      expect(row.slice(-4)).toEqual(['出典：資料', 'サイト', 'CC BY 4.0', address]);
    }
  });

  test('has every figure and every name in its picture, inside of it', () => {
    const measure = (text: string, size: number) => widthOf(text) * size;
    const svg = takenPicture(shown, taken, { address, dress: { ink, family: 'serif', measure } });
    const texts = [...svg.matchAll(/<text x="([\d.]+)"[^>]*?font-size="([\d.]+)"[^>]*>([^<]*)</g)];
    const told = texts.map(([, , , text = '']) => text);
    for (const { text } of cells) expect(told.some((line) => line.endsWith(text))).toBe(true);
    for (const { live } of shown) {
      for (const { label } of live.categories) expect(told.join('')).toContain(label);
    }
    expect(told.join('')).toContain(address);
    for (const [, x, size, text = ''] of texts) {
      expect(Number(x) + measure(text.trim(), Number(size))).toBeLessThan(1200);
    }
  });
});

test('bars of a picture are as long as their values', () => {
  const shown = shownFor({ show: 'value', kpis: ['p1-k2', 'p2-k2'] });
  const svg = takenPicture(shown, taken, {
    address,
    dress: { ink, family: 'serif', measure: (text, size) => text.length * size },
  });
  const widths = [...svg.matchAll(/<rect x="208" y="[\d.]+" width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );
  const values = shown.flatMap(({ live }) =>
    live.categories.flatMap(({ cells }) =>
      cells.flatMap(({ mark, value }) => (/solid|hatch|dots/.test(mark) ? [value ?? 0] : [])),
    ),
  );
  const end = shown[0]?.live.axis.to ?? 1;
  expect(values.length).toBeGreaterThan(2);
  expect(widths).toHaveLength(values.length);
  for (const [index, value] of values.entries()) {
    expect(widths[index]).toBeCloseTo((value / end) * 460, 1);
  }
});
