import { expect, test } from 'vitest';
import {
  createModifiedOf,
  issuedOn,
  modifiedOn,
  observedYears,
  periodOf,
} from '../../src/derive/dataset-dates.ts';
import type { Change } from '../../src/model/database.ts';
import { realContent } from '../real-content.ts';

const { database } = realContent();
const [first] = database.changes;
if (!first) throw new Error('content/ has no change');

const change = (date: string, scope: string): Change => ({ ...first, date, scope });

const later = {
  ...database,
  changes: [
    change('2030-01-10', 'kpis'),
    change('2030-03-05', 'p1-k1'),
    change('2030-02-01', 'p2'),
    change('2030-01-01', '2023-08-31'),
  ],
};

test('the figures are as new as the newest change, and offered since the oldest', () => {
  expect(modifiedOn(later)).toBe('2030-03-05');
  expect(issuedOn(later)).toBe('2030-01-01');
});

test('without changes the reports give the days', () => {
  const bare = { ...database, changes: [] };
  const days = database.vintages.map(({ vintage }) => vintage).toSorted();
  expect(modifiedOn(bare)).toBe(days.at(-1));
  expect(issuedOn(bare)).toBe(days[0]);
});

test('a change of one KPI or project leaves the others as they were', () => {
  const modifiedOf = createModifiedOf(later);
  expect(modifiedOf('p1-k1', 'p1')).toBe('2030-03-05');
  expect(modifiedOf('p2-k1', 'p2')).toBe('2030-02-01');
  expect(modifiedOf('p4-k1', 'p4')).toBe('2030-01-10');
});

test('what is neither KPI nor project shows every change', () => {
  expect(createModifiedOf(later)('')).toBe('2030-03-05');
});

test('the period runs over the fiscal years that have observations', () => {
  const { start, end } = periodOf(observedYears(database));
  const years = database.observations.map(({ fiscal_year }) => fiscal_year);
  expect(start).toBe(`${Math.min(...years)}-04-01`);
  expect(end).toBe(`${Math.max(...years) + 1}-03-31`);
});
