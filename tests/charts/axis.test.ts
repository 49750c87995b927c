import { expect, test } from 'vitest';
import { axisOf, positionOn } from '../../src/charts/axis.ts';

test.each([
  ['bars start at zero', [0, 20000, 25897, 30000], false, 0, 40000],
  ['percentages above 50 use the full scale', [0, 75], true, 0, 100],
  ['small percentages use their own scale', [5.71, 10], true, 0, 15],
  ['negative values have room below zero', [-40, 60], false, -50, 80],
  ['values that lie close together get an axis of their own', [616, 621, 631], false, 610, 635],
  ['close percentages too', [98.1, 98.5], true, 98, 98.6],
  ['a lone zero still has an axis', [0], false, 0, 1],
])('%s', (_name, values, isPercentage, minimum, maximum) => {
  expect(axisOf(values, isPercentage)).toMatchObject({ minimum, maximum });
});

test('only an axis for close values does not start at zero', () => {
  expect(axisOf([616, 631], false).startsAtZero).toBe(false);
  expect(axisOf([17, 24], false).startsAtZero).toBe(true);
});

test('positions are per cent of the axis', () => {
  expect(positionOn({ minimum: 610, maximum: 635, startsAtZero: false }, 616)).toBe(24);
});
