import { expect, test } from 'vitest';
import { axisOf, changeAxis, positionOn } from '../../src/charts/axis.ts';

test.each([
  { rule: 'bars start at zero', values: [0, 20000, 25897, 30000], from: 0, to: 40000 },
  { rule: 'percentages above 50 use the full scale', values: [0, 75], from: 0, to: 100 },
  { rule: 'small percentages use their own scale', values: [5.71, 10], from: 0, to: 15 },
  { rule: 'negative values have room below zero', values: [-40, 60], from: -50, to: 80 },
  {
    rule: 'close values get an axis of their own',
    values: [616, 621, 631],
    from: 610,
    to: 635,
  },
  { rule: 'steps between whole numbers are whole', values: [5998, 6000], from: 5997, to: 6001 },
  { rule: 'steps are no finer than the values', values: [3.9, 4, 4.1], from: 3.8, to: 4.2 },
  { rule: 'close percentages too', values: [98.1, 98.5], from: 98, to: 98.6 },
  { rule: 'a lone zero still has an axis', values: [0], from: 0, to: 1 },
])('$rule', ({ rule, values, from, to }) => {
  const kind = rule.includes('percentages') ? 'percentage' : 'plain';
  expect(axisOf(values, kind)).toMatchObject({ from, to });
});

test('only an axis for close values does not start at zero', () => {
  expect(axisOf([616, 631], 'plain').startsAtZero).toBe(false);
  expect(axisOf([17, 24], 'plain').startsAtZero).toBe(true);
});

test('positions are per cent of the axis', () => {
  expect(positionOn({ from: 610, to: 635, startsAtZero: false }, 616)).toBe(24);
});

test.each([
  { places: [141, 119, 100], from: 200, to: 1 },
  { places: [3, 2, 1], from: 4, to: 1 },
  { places: [1], from: 2, to: 1 },
  { places: [1190, 1150], from: 1200, to: 1140 },
  { places: [11, 10], from: 12, to: 9 },
])('places of a ranking hang from the first one, or from a whole one: $places', (of) => {
  const axis = axisOf(of.places, 'rank');
  expect(axis).toEqual({ from: of.from, to: of.to, startsAtZero: false });
  const positions = of.places.map((place) => positionOn(axis, place));
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
});

test('a rise in a ranking is a smaller number and stands beyond zero', () => {
  const axis = changeAxis([-22, 4], 'rank');
  expect(positionOn(axis, -22)).toBeGreaterThan(positionOn(axis, 0));
  expect(positionOn(axis, 4)).toBeLessThan(positionOn(axis, 0));
  expect(changeAxis([-22, 4], 'plain')).toEqual({ ...axis, from: axis.to, to: axis.from });
});

test('without a value an axis is still one', () => {
  for (const kind of ['plain', 'percentage', 'rank'] as const) {
    expect(axisOf([], kind)).toEqual({ from: 0, to: 1, startsAtZero: true });
  }
});
