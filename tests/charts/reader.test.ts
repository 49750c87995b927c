import { expect, test } from 'vitest';
import { nextPlace } from '../../src/charts/browser/reader.ts';
import type { LiveCell, LiveChart, LiveMark, CellAt } from '../../src/charts/live-chart.ts';

const cell = (mark: LiveMark): LiveCell => ({ mark, value: 1, text: '1', reading: '1' });
const figures = (label: string) => ({ label, cells: [cell('tick'), cell('solid')] });
const columns: LiveChart = {
  name: 'n',
  direction: 'columns',
  axis: { from: 0, to: 1, startsAtZero: true },
  series: ['target', 'actual'],
  categories: [{ label: '1', cells: [cell('none'), cell('ring')] }, figures('2'), figures('3')],
  guides: [],
};
const rows: LiveChart = {
  ...columns,
  direction: 'rows',
  categories: [{ label: 'A', cells: [] }, figures('1'), { label: 'B', cells: [] }, figures('2')],
};

const walk = (live: LiveChart, ...keys: string[]) =>
  keys.reduce<CellAt | null | undefined>((at, key) => nextPlace(live, at ?? null, key), null);

test('the first key leads to the first figure that is drawn', () => {
  expect(walk(columns, 'ArrowRight')).toEqual({ category: 0, series: 1 });
});

test('keys follow the columns of the table, and stop at its ends', () => {
  expect(walk(columns, 'ArrowRight', 'ArrowRight')).toEqual({ category: 1, series: 1 });
  expect(walk(columns, 'ArrowRight', 'ArrowRight', 'ArrowUp')).toEqual({ category: 1, series: 0 });
  expect(walk(columns, 'End', 'ArrowRight')).toEqual({ category: 2, series: 1 });
});

test('in rows the keys turn, and headings are passed over', () => {
  expect(walk(rows, 'ArrowDown', 'ArrowDown')).toEqual({ category: 3, series: 0 });
  expect(walk(rows, 'ArrowDown', 'ArrowRight')).toEqual({ category: 1, series: 1 });
});

test('Home and End lead to the ends, Escape lets go', () => {
  expect(walk(columns, 'End')).toEqual({ category: 2, series: 1 });
  expect(walk(columns, 'End', 'Home')).toEqual({ category: 0, series: 1 });
  expect(nextPlace(columns, { category: 1, series: 0 }, 'Escape')).toBeNull();
});

test('other keys stay with the page', () => {
  expect(nextPlace(columns, null, 'Tab')).toBeUndefined();
  expect(nextPlace(columns, null, 'PageDown')).toBeUndefined();
});
