import { expect, test } from 'vitest';
import { axisOf, positionOn } from '../../src/charts/axis.ts';

test.each([
  { rule: 'bars start at zero', values: [0, 20000, 25897, 30000], minimum: 0, maximum: 40000 },
  { rule: 'percentages above 50 use the full scale', values: [0, 75], minimum: 0, maximum: 100 },
  { rule: 'small percentages use their own scale', values: [5.71, 10], minimum: 0, maximum: 15 },
  { rule: 'negative values have room below zero', values: [-40, 60], minimum: -50, maximum: 80 },
  {
    rule: 'close values get an axis of their own',
    values: [616, 621, 631],
    minimum: 610,
    maximum: 635,
  },
  { rule: 'close percentages too', values: [98.1, 98.5], minimum: 98, maximum: 98.6 },
  { rule: 'a lone zero still has an axis', values: [0], minimum: 0, maximum: 1 },
])('$rule', ({ rule, values, minimum, maximum }) => {
  expect(axisOf(values, rule.includes('percentages'))).toMatchObject({ minimum, maximum });
});

test('only an axis for close values does not start at zero', () => {
  expect(axisOf([616, 631], false).startsAtZero).toBe(false);
  expect(axisOf([17, 24], false).startsAtZero).toBe(true);
});

test('positions are per cent of the axis', () => {
  expect(positionOn({ minimum: 610, maximum: 635, startsAtZero: false }, 616)).toBe(24);
});
