import { expect, test } from 'vitest';
import { verdictOf } from '../../src/derive/verdict.ts';
import { realPortfolio } from '../real-content.ts';

const portfolio = realPortfolio();
const cells = portfolio.kpis.flatMap(({ kpi, years }) => years.map((cell) => ({ kpi, cell })));

test('only published results of a year with a target are judged: five of this report', () => {
  const judged = cells.filter(({ kpi, cell }) => verdictOf(kpi, cell) !== null);
  expect(judged.map(({ kpi, cell }) => `${kpi.kpi_id} ${cell.year.fiscal_year}`)).toEqual([
    'p1-k1 2022',
    'p1-k2 2022',
    'p2-k1 2022',
    'p2-k2 2022',
    'p2-k3 2022',
  ]);
});

test('expected and interim values are never judged', () => {
  const open = cells.filter(({ cell }) => ['expected', 'interim'].includes(cell.actual.status));
  expect(open.length).toBe(2);
  for (const { kpi, cell } of open) expect(verdictOf(kpi, cell)).toBeNull();
});

test('differences are exact in the KPI’s decimals and follow its direction', () => {
  const [first] = cells.filter(({ kpi }) => kpi.kpi_id === 'p4-k3');
  if (!first) throw new Error('p4-k3 is missing');
  const { kpi, cell } = first;
  const target = { ...cell.target, value: 5.71, status: 'target_set' as const };
  const actual = { ...cell.actual, value: 7.14, status: 'reported' as const };
  expect(verdictOf(kpi, { ...cell, target, actual })).toEqual({ word: 'above', difference: 1.43 });
  const lower = { ...kpi, direction: 'lower_is_better' as const };
  expect(verdictOf(lower, { ...cell, target, actual })).toEqual({
    word: 'below',
    difference: 1.43,
  });
  expect(verdictOf(kpi, { ...cell, target, actual: { ...actual, value: 5.71 } })).toEqual({
    word: 'equal',
    difference: 0,
  });
});
