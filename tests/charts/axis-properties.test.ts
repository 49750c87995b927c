import { expect, test } from 'vitest';
import { axisOf, groundOf, originOf, positionOn } from '../../src/charts/axis.ts';
import { axisGroups, valueAxis } from '../../src/charts/shared-axis.ts';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = createRandom(20230831);
const between = (from: number, to: number) => from + random() * (to - from);

/** Series of one to twelve values: of every size, positive, negative, mixed, equal and close. */
function someValues(): readonly number[] {
  const size = 10 ** between(-6, 12);
  const decimals = Math.floor(between(0, 3));
  const [low = 0, high = 1] =
    [
      [0, 1],
      [-1, 0],
      [-1, 1],
      [-1, 0.01],
      [-0.01, 1],
      [0.97, 1],
      [-1, -0.97],
      [0, 0],
    ][Math.floor(between(0, 8))] ?? [];
  return Array.from({ length: Math.ceil(between(0.1, 12)) }, () =>
    Number((between(low, high) * size).toFixed(decimals)),
  );
}

const cases = Array.from({ length: 5000 }, someValues);

test('every value is on its axis, and no axis is empty or turned round', () => {
  const wrong = cases.filter((values) => {
    const { from, to } = axisOf(values, 'plain');
    return !(from < to && values.every((value) => from <= value && value <= to));
  });
  expect(wrong).toEqual([]);
});

test('bars begin at zero, which is on the axis; only close values do without it', () => {
  const wrong = cases.filter((values) => {
    const axis = axisOf(values, 'plain');
    if (axis.startsAtZero) return axis.from > 0 || axis.to < 0 || originOf(axis) !== 0;
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return low <= 0 || (high - low) / high >= 0.1;
  });
  expect(wrong).toEqual([]);
});

test('nothing stands above zero where no value is above it', () => {
  const negative = cases.filter((values) => Math.max(...values) <= 0 && Math.min(...values) < 0);
  expect(negative.length).toBeGreaterThan(100);
  expect(negative.filter((values) => axisOf(values, 'plain').to !== 0)).toEqual([]);
  expect(negative.filter((values) => groundOf(axisOf(values, 'plain')) >= 0)).toEqual([]);
});

test('a zero line between the ends leaves room for the labels of both', () => {
  const mixed = cases.filter((values) => Math.min(...values) < 0 && Math.max(...values) > 0);
  expect(mixed.length).toBeGreaterThan(100);
  const near = mixed.filter((values) => {
    const zero = positionOn(axisOf(values, 'plain'), 0);
    return zero < 12 || zero > 88;
  });
  expect(near).toEqual([]);
});

test('values fill their axis to a good part', () => {
  const lost = cases.filter((values) => {
    const axis = axisOf(values, 'plain');
    if (values.every((value) => value === 0)) return false;
    const ends = axis.startsAtZero ? [0, ...values] : values;
    const positions = ends.map((value) => positionOn(axis, value));
    return Math.max(...positions) - Math.min(...positions) < 30;
  });
  expect(lost).toEqual([]);
});

test('ends of axes are round', () => {
  const digits = (value: number) =>
    Math.abs(value)
      .toPrecision(12)
      .replace(/e.*|\./g, '')
      .replace(/0+$/, '')
      .replace(/^0+/, '');
  const rough = cases
    .map((values) => axisOf(values, 'plain'))
    .filter(({ startsAtZero }) => startsAtZero)
    .filter(({ from, to }) => digits(from).length > 2 || digits(to).length > 2);
  expect(rough).toEqual([]);
});

test('on a shared axis the largest is at most three times the smallest, and every gap stays', () => {
  const charts = cases.slice(0, 2000).map((values) => ({
    values,
    pairs: values.length > 1 ? [[values[0] ?? 0, values[1] ?? 0] as const] : [],
  }));
  const sizeOf = ({ values }: { values: readonly number[] }) => Math.max(...values.map(Math.abs));
  for (let start = 0; start + 4 <= charts.length; start += 4) {
    const four = charts.slice(start, start + 4);
    const groups = axisGroups(four, (chart) => chart, valueAxis('plain'));
    expect(groups.flatMap(({ members }) => members)).toHaveLength(4);
    for (const { axis, members } of groups) {
      if (members.length < 2) continue;
      const sizes = members.map(sizeOf);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(3 * Math.min(...sizes));
      for (const { values, pairs } of members) {
        const gap = (on: typeof axis) =>
          pairs.map(([a, b]) => Math.abs(positionOn(on, a) - positionOn(on, b)));
        const own = gap(axisOf(values, 'plain'));
        gap(axis).forEach((shared, index) => {
          if ((own[index] ?? 0) >= 5) expect(shared).toBeGreaterThanOrEqual(5);
        });
      }
    }
  }
});

test('places of a ranking are on an axis of whole places, the best one highest', () => {
  const ranks = cases.map((values) =>
    values.map((value) => (Math.round(Math.abs(value)) % 1800) + 1),
  );
  const wrong = ranks.filter((places) => {
    const axis = axisOf(places, 'rank');
    const [best, worst] = [Math.min(...places), Math.max(...places)];
    const isWhole = Number.isInteger(axis.from) && Number.isInteger(axis.to) && axis.to >= 1;
    const isHeld = axis.to <= best && worst <= axis.from;
    return !isWhole || !isHeld || positionOn(axis, best) < positionOn(axis, worst);
  });
  expect(wrong).toEqual([]);
});
