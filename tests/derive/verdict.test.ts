import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../src/derive/verdict.ts';
import type { Kpi, Observation } from '../../src/model/database.ts';
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
  const open = cells.filter(({ cell }) =>
    ['expected', 'interim'].includes(cell.actual?.status ?? ''),
  );
  expect(open.length).toBe(2);
  for (const { kpi, cell } of open) expect(verdictOf(kpi, cell)).toBeNull();
});

test('differences are exact in the KPI’s decimals and follow its direction', () => {
  const [first] = cells.filter(({ kpi }) => kpi.kpi_id === 'p4-k3');
  if (!first?.cell.target || !first.cell.actual) throw new Error('p4-k3 is missing');
  const { kpi, cell } = first;
  const target = { ...first.cell.target, value: 5.71, status: 'target_set' as const };
  const actual = { ...first.cell.actual, value: 7.14, status: 'reported' as const };
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

describe('a target that is a limit', () => {
  const [{ kpi, cell } = {}] = cells.filter((one) => one.kpi.kpi_id === 'p4-k3');
  if (!kpi || !cell?.target || !cell.actual) throw new Error('p4-k3 is missing');
  const targetRow = { ...cell.target, status: 'target_set' } as const;
  const actualRow = { ...cell.actual, status: 'reported' } as const;
  const wordOf = (target: Partial<Observation>, value: number, direction: Kpi['direction']) => {
    const judged = {
      ...cell,
      target: { ...targetRow, ...target },
      actual: { ...actualRow, value },
    };
    return verdictOf({ ...kpi, direction, decimals: 0 }, judged);
  };

  test.for([
    ['at_least', 93, 'equal'],
    ['at_least', 92, 'below'],
    ['more_than', 93, 'below'],
    ['more_than', 94, 'above'],
    ['at_most', 93, 'equal'],
    ['at_most', 94, 'below'],
    ['less_than', 93, 'below'],
    ['less_than', 92, 'above'],
  ] as const)('%s 93 and a result of %i: %s', ([bound, value, word]) => {
    expect(wordOf({ value: 93, bound }, value, 'not_stated')?.word).toBe(word);
  });

  test.for([
    [9, 'not_stated', 'below', -1],
    [10, 'not_stated', 'within', 0],
    [20, 'within_range', 'within', 0],
    [21, 'within_range', 'below', 1],
    [25, 'higher_is_better', 'above', 5],
    [7, 'lower_is_better', 'above', -3],
  ] as const)('10 to 20 and a result of %i (%s): %s', ([value, direction, word, difference]) => {
    expect(wordOf({ value: 10, value_to: 20 }, value, direction)).toEqual({ word, difference });
  });

  test('is not judged where it is about a value, in words, in another unit, or has no direction', () => {
    expect(wordOf({ value: 93, bound: 'about' }, 100, 'higher_is_better')).toBeNull();
    expect(wordOf({ value: null, value_text: '策定' }, 100, 'higher_is_better')).toBeNull();
    expect(wordOf({ value: 93, unit: '組' }, 100, 'higher_is_better')).toBeNull();
    expect(wordOf({ value: 93 }, 100, 'not_stated')).toBeNull();
  });
});
