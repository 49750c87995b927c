import { expect, test } from 'vitest';
import { roleOf } from '../../src/derive/role.ts';
import { codes } from '../../src/model/codes.ts';

const kpi = { baseline_fiscal_year: 2021 };
const roles = (year: number) =>
  Object.fromEntries(
    codes.statuses.map((status) => [
      status,
      roleOf({ series: 'actual', fiscal_year: year, status }, kpi),
    ]),
  );

test('an actual of the baseline year is the baseline, whatever its status', () => {
  expect(new Set(Object.values(roles(2021)))).toEqual(new Set(['baseline']));
});

test('an actual of a year before the baseline is an earlier one, whatever its status', () => {
  expect(new Set(Object.values(roles(2020)))).toEqual(new Set(['earlier']));
});

test('where there is no baseline, nothing is earlier', () => {
  const row = { series: 'actual', fiscal_year: 2020, status: 'reported' } as const;
  expect(roleOf(row, { baseline_fiscal_year: null })).toBe('result');
});

test('a later actual is a result only where the source reports one', () => {
  expect(roles(2022)).toMatchObject({
    reported: 'result',
    final: 'result',
    described: 'result',
    expected: 'provisional',
    interim: 'provisional',
    measuring: 'no_value',
    not_conducted: 'no_value',
    not_applicable: 'no_value',
    managed_elsewhere: 'no_value',
    not_yet: 'coming',
  });
});

test('a target is a target in every year', () => {
  const of = (fiscal_year: number) =>
    roleOf({ series: 'target', fiscal_year, status: 'not_applicable' }, kpi);
  expect([2021, 2022].map(of)).toEqual(['target', 'target']);
});
