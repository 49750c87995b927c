import { expect, test } from 'vitest';
import { describeMoney } from '../../src/charts/describe-money.ts';
import { barSeries, cellAt, rowHeightOf, type LiveChart } from '../../src/charts/live-chart.ts';
import { moneyChart, type MoneyChoice } from '../../src/charts/money-explorer.ts';
import { createLabels } from '../../src/derive/labels.ts';
import { ja } from '../../src/i18n/ja/words.ts';
import { rowShapes } from '../../src/charts/panel-shapes.ts';
import { exampleContent, realContent } from '../real-content.ts';

const database = realContent().database;
const speech = { words: ja, labels: createLabels(database, 'ja') };
const everything: Omit<MoneyChoice, 'subject'> = { by: 'item', year: null, item: 'all', types: [] };

function chart(subject: MoneyChoice['subject'], choice: Partial<MoneyChoice> = {}): LiveChart {
  const books = describeMoney(database, speech).books;
  const book = books.find((known) => known.subject === subject);
  if (!book) throw new Error(`There is no book of ${subject}`);
  return moneyChart(book, { ...everything, subject, ...choice });
}
const rows = (live: LiveChart) =>
  live.categories
    .filter(({ cells }) => cells.length > 0)
    .map(({ cells }) => cells.map(({ text }) => text));

test('projects have cost and grant', () => {
  const live = chart('projects');
  expect(live.series).toEqual(['令和5年度 事業費', '令和5年度 交付決定額']);
  expect(rows(live)[0]).toEqual(['64,700', '32,350']);
});

test('the grant lies in the bar of the cost that it is a part of', () => {
  for (const choice of [{}, { by: 'year' }] as const) {
    const live = chart('projects', choice);
    expect(live.within).toEqual([null, 0]);
    const category = live.categories.findIndex(({ cells }) => cells.length > 0);
    const [cost, grant] = rowShapes(live, category).filter((shape) => shape.kind === 'bar');
    expect([grant?.x, grant?.y, grant?.height]).toEqual([cost?.x, cost?.y, cost?.height]);
    expect(grant?.width).toBeCloseTo((cost?.width ?? 0) / 2, 1);
  }
});

test('alone, or where one of both is missing or the larger, the grant has a bar of its own', () => {
  expect(chart('projects', { types: ['grant_decided'] }).within).toEqual([null]);
  const [first, ...others] = database.project_budgets;
  if (!first) throw new Error('There is no money');
  for (const project_budgets of [others, [{ ...first, amount: 1 }, ...others]]) {
    const book = describeMoney({ ...database, project_budgets }, speech).books[0];
    const live = book && moneyChart(book, { ...everything, subject: 'projects' });
    expect(live?.within).toEqual([null, null]);
  }
});

test('goals have settlement and budget, each in its year', () => {
  const live = chart('goals');
  expect(live.series).toEqual(['令和4年度 決算額', '令和5年度 予算額']);
  expect(cellAt(live, { category: 1, series: 0 })?.mark).toBe('solid');
  expect(cellAt(live, { category: 1, series: 1 })?.mark).toBe('dashed');
});

test('a chart holds the money of projects or of goals, never of both', () => {
  const amounts = new Set(rows(chart('goals')).flat());
  expect(
    rows(chart('projects'))
      .flat()
      .some((text) => amounts.has(text)),
  ).toBe(false);
});

test('a year and a kind of amount can be picked out', () => {
  expect(chart('goals', { year: 2022 }).series).toEqual(['令和4年度 決算額']);
  expect(chart('projects', { types: ['grant_decided'] }).series).toEqual(['令和5年度 交付決定額']);
});

test('by year all items are added up, kind by kind', () => {
  const live = chart('goals', { by: 'year' });
  expect(live.categories.map(({ label }) => label)).toEqual(['令和4年度', '令和5年度']);
  expect(rows(live)).toEqual([
    ['176,323,950', '記載なし'],
    ['記載なし', '184,846,193'],
  ]);
});

test('by year one item can be picked out', () => {
  expect(rows(chart('goals', { by: 'year', item: 'g2' }))[0]?.[0]).toBe('33,677,377');
});

test('a part of the items is not called the whole', () => {
  const partial = { ...database, goal_budgets: database.goal_budgets.slice(1) };
  const book = describeMoney(partial, speech).books[1];
  const live = book && moneyChart(book, { ...everything, subject: 'goals', by: 'year' });
  expect(live && rows(live)[0]?.[0]).toBe('記載なし');
});

test('an amount that is not given is a word, and is told so', () => {
  const cell = chart('goals', { by: 'year' }).categories[0]?.cells[1];
  expect(cell).toMatchObject({ mark: 'word', value: null });
  expect(cell?.reading).toBe('全部の合計 令和4年度 予算額 資料に記載なし');
});

test('bars of money start at zero, however alike the amounts are', () => {
  const live = chart('goals', { by: 'year', item: 'g1' });
  expect(live.axis).toMatchObject({ from: 0, startsAtZero: true });
});

/** Amounts of every year, of projects of which some have none. */
function manyYears(types: readonly string[]): LiveChart {
  const content = exampleContent().database;
  const labels = createLabels(content, 'ja');
  const [book] = describeMoney(content, { words: ja, labels }).books;
  if (!book) throw new Error('There is no money');
  return moneyChart(book, { ...everything, types, subject: book.subject });
}

test('words and bars of a row never lie over each other, however many series there are', () => {
  const live = manyYears([]);
  const height = rowHeightOf(live);
  const words = live.categories.map((_, category) =>
    rowShapes(live, category).flatMap((shape) => (shape.kind === 'word' ? [shape.y] : [])),
  );
  expect(words.some(({ length }) => length > 1)).toBe(true);
  for (const places of words) {
    const gaps = places.slice(1).map((y, index) => ((y - (places[index] ?? 0)) / 100) * height);
    expect(Math.min(1, ...gaps)).toBeGreaterThan(0.8);
  }
  expect(height / barSeries(live).length).toBeGreaterThan(0.5);
});

test('a project without any amount says so once', () => {
  const live = manyYears(['project_cost', 'grant_decided']);
  const empty = live.categories.findIndex(
    ({ cells }) => cells.length > 1 && cells.every(({ mark }) => mark === 'word'),
  );
  expect(rowShapes(live, empty).filter(({ kind }) => kind === 'word')).toHaveLength(1);
});
