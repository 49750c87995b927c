import { describe, expect, test } from 'vitest';
import { publishedKpis, publishedSeries, type PublishedYear } from './published-series.ts';
import { visit } from './visit.ts';

/** Pixels by which a mark may stand beside its place. */
const tolerance = 0.5;

/** A mark as the browser draws it, in pixels from the upper left corner of the plot. */
interface Drawn {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Runs in the page: the marks of the first plot by their classes. */
function marksOf(): Record<string, Drawn[]> {
  const svg = document.querySelector('figure .plot > svg');
  const frame = svg?.getBoundingClientRect();
  const kinds = ['actual', 'target', 'pointer path', 'band', 'level', 'axis', 'grid', 'baseline'];
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      [...(svg?.querySelectorAll(`.${kind}`) ?? [])].map((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        const [x, y] = [frame?.left ?? 0, frame?.top ?? 0];
        return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
      }),
    ]),
  );
}

async function drawnFor(id: string) {
  const page = await visit(`kpis/${id}/`, { viewport: { width: 1280, height: 900 } });
  const marks = await page.evaluate(marksOf);
  const of = (kind: string): readonly Drawn[] => marks[kind] ?? [];
  return { page, of };
}

const middle = ({ top, bottom }: Drawn) => (top + bottom) / 2;

const kpisWhere = (holds: (years: readonly PublishedYear[]) => boolean) =>
  publishedKpis.filter(({ id }) => holds(publishedSeries(id)));

const some = (holds: (year: PublishedYear) => boolean) => (years: readonly PublishedYear[]) =>
  years.some(holds);

const ranked = publishedKpis.filter(({ unit }) => unit === '位');
const ranges = kpisWhere(some(({ targetTo }) => targetTo !== null));
const bounded = kpisWhere(some(({ bound }) => bound !== '' && bound !== 'about'));
const mixed = kpisWhere(
  (years) =>
    some((year) => (year.actual ?? 0) < 0)(years) && some((year) => (year.actual ?? 0) > 0)(years),
);
const once = kpisWhere((years) => years.filter(({ target }) => target !== null).length === 1);

test('the example has every form that is looked at', () => {
  const sizes = [ranked, ranges, bounded, mixed, once].map(({ length }) => length);
  expect(Math.min(...sizes)).toBeGreaterThan(0);
});

describe('a better place of a ranking stands higher, and no bar says how large it is', () => {
  test.for(ranked)('$id', async ({ id }) => {
    const { page, of } = await drawnFor(id);
    const results = publishedSeries(id).filter(
      ({ actual, isBaseline }) => actual !== null && !isBaseline,
    );
    const dots = of('actual');
    expect(dots).toHaveLength(results.length);
    const byHeight = dots
      .map((dot, index) => ({ height: -middle(dot), place: results[index]?.actual ?? NaN }))
      .toSorted((a, b) => b.height - a.height);
    expect(byHeight.map(({ place }) => place)).toEqual(
      results.map(({ actual }) => actual ?? NaN).toSorted((a, b) => a - b),
    );
    for (const { top, bottom, left, right } of dots) {
      expect(Math.abs(bottom - top - (right - left))).toBeLessThanOrEqual(tolerance);
    }
    const [first, last] = await page.locator('.plot .labels span').allInnerTexts();
    expect(Number(first)).toBeLessThan(Number(last));
    expect(first).not.toBe('0');
    expect(last).not.toBe('0');
    expect(await page.locator('figure .unit').innerText()).toContain('順位');
  });
});

describe('a range is a band from one end to the other', () => {
  test.for(ranges)('$id', async ({ id }) => {
    const { of } = await drawnFor(id);
    const target = publishedSeries(id).filter(({ targetTo }) => targetTo !== null);
    const [bands, ticks] = [of('band'), of('target')];
    expect(bands).toHaveLength(target.length);
    for (const band of bands) {
      const ends = ticks
        .filter(({ left, right }) => left < band.right && band.left < right)
        .map(middle);
      expect(ends).toHaveLength(2);
      expect(Math.abs(Math.min(...ends) - band.top)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs(Math.max(...ends) - band.bottom)).toBeLessThanOrEqual(tolerance);
      expect(band.bottom - band.top).toBeGreaterThan(4);
    }
  });
});

describe('a limit points to the side on which it is met', () => {
  test.for(bounded)('$id', async ({ id, unit }) => {
    const { page, of } = await drawnFor(id);
    const limits = publishedSeries(id).filter(({ bound }) => bound !== '' && bound !== 'about');
    const isUp = limits.map(
      ({ bound }) => (bound === 'at_least' || bound === 'more_than') !== (unit === '位'),
    );
    const pointers = of('pointer path');
    expect(pointers).toHaveLength(2 * limits.length);
    pointers.forEach((pointer, index) => {
      const tick = of('target').find(
        ({ left, right }) => left <= pointer.right && pointer.left <= right,
      );
      expect(middle(pointer) < middle(tick ?? pointer)).toBe(isUp[Math.floor(index / 2)]);
    });
    expect(await page.locator('main ul[aria-label] .pointer').count()).toBeGreaterThan(0);
  });
});

describe('bars below and above zero begin at one line', () => {
  test.for(mixed)('$id', async ({ id }) => {
    const { page, of } = await drawnFor(id);
    const [zero = NaN] = of('axis').map(middle);
    const results = publishedSeries(id).filter(
      ({ actual, isBaseline }) => actual !== null && !isBaseline,
    );
    of('actual').forEach((bar, index) => {
      const isBelow = (results[index]?.actual ?? NaN) < 0;
      expect(Math.abs((isBelow ? bar.top : bar.bottom) - zero)).toBeLessThanOrEqual(1.5);
    });
    const label = page.locator('.plot .labels text');
    expect(await label.innerHTML()).toContain('0');
  });
});

describe('the only target is seen beside the results of every year before it', () => {
  test.for(once)('$id', async ({ id }) => {
    const { of } = await drawnFor(id);
    const ticks = of('target');
    const levels = of('level');
    expect(levels).toHaveLength(ticks.length);
    levels.forEach((level, index) => {
      expect(Math.abs(middle(level) - middle(ticks[index] ?? level))).toBeLessThanOrEqual(
        tolerance,
      );
      expect(level.left).toBeLessThanOrEqual(tolerance);
      expect(level.right).toBeGreaterThan(ticks[index]?.left ?? NaN);
    });
  });
});
