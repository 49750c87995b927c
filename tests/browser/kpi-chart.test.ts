import { describe, expect, test } from 'vitest';
import { publishedKpis, publishedSeries } from './published-series.ts';
import { visit } from './visit.ts';

/** CSS pixels by which a mark may stand beside its value. */
const tolerance = 0.5;

/** Runs in the page: where the marks are drawn, in pixels from the foot of the plot. */
function measure() {
  const plot = document.querySelector('figure .plot');
  const svg = plot?.querySelector(':scope > svg');
  if (!plot || !svg) throw new Error('There is no plot.');
  const frame = svg.getBoundingClientRect();
  const boxes = (selector: string) =>
    [...svg.querySelectorAll<SVGGraphicsElement>(selector)].map((mark) => {
      const box = mark.getBBox();
      const rising = frame.height - box.y;
      return {
        x: box.x + box.width / 2,
        top: rising,
        middle: rising - box.height / 2,
        bottom: rising - box.height,
      };
    });
  const number = (text: string | null) => Number((text ?? '').replace(/,/g, '').replace('−', '-'));
  /** Both ends of the axis, from above. */
  const [head = NaN, foot = NaN] = [...plot.querySelectorAll('.labels span')].map(
    ({ textContent }) => number(textContent),
  );
  return {
    head,
    foot,
    height: frame.height,
    left: frame.left,
    bars: boxes('rect.actual'),
    dots: boxes('circle.actual'),
    targets: boxes('line.target'),
    baselines: boxes('circle.baseline'),
    words: boxes('text').length,
    columns: [...document.querySelectorAll('figure thead th')].slice(1).map((cell) => {
      const box = cell.getBoundingClientRect();
      return box.left + box.width / 2 - frame.left;
    }),
  };
}

describe.each([1280, 320])('at %d px the marks stand where the published values are', (width) => {
  test.each(publishedKpis)('$id', async ({ id }) => {
    const page = await visit(`kpis/${id}/`, { viewport: { width, height: 900 } });
    const years = publishedSeries(id);
    if (years.every(({ target, actual }) => target === null && actual === null)) {
      expect(await page.locator('figure .plot, [data-part=open]').count()).toBe(0);
      return expect(await page.locator('figure td').allInnerTexts()).not.toEqual([]);
    }
    const drawn = await page.evaluate(measure);
    const heightOf = (value: number | null) =>
      (((value ?? NaN) - drawn.foot) / (drawn.head - drawn.foot)) * drawn.height;
    const off = (drawnAt: readonly number[], values: readonly (number | null)[]) => {
      expect(drawnAt).toHaveLength(values.length);
      const distances = values.map((value, index) =>
        Math.abs((drawnAt[index] ?? NaN) - heightOf(value)),
      );
      expect(Math.max(0, ...distances)).toBeLessThanOrEqual(tolerance);
    };
    const reported = years.filter((year) => !year.isBaseline && year.actual !== null);
    const targeted = years.filter((year) => year.target !== null);
    const actuals = reported.map(({ actual }) => actual);
    if (Math.min(drawn.head, drawn.foot) <= 0) {
      off(
        drawn.bars.map(({ top }) => top),
        actuals.map((value) => Math.max(0, value ?? NaN)),
      );
      off(
        drawn.bars.map(({ bottom }) => bottom),
        actuals.map((value) => Math.min(0, value ?? NaN)),
      );
    } else {
      expect(drawn.bars).toEqual([]);
      off(
        drawn.dots.map(({ middle }) => middle),
        actuals,
      );
    }
    off(
      drawn.targets.map(({ middle }) => middle),
      targeted.flatMap(({ target, targetTo }) =>
        targetTo === null ? [target] : [target, targetTo],
      ),
    );
    off(
      drawn.baselines.map(({ middle }) => middle),
      years.flatMap(({ isBaseline, actual }) => (isBaseline && actual !== null ? [actual] : [])),
    );
    expect(drawn.words).toBe(
      years.filter(({ actual, isTold }) => isTold && actual === null).length,
    );
    const placeOf = (fiscalYear: number) =>
      drawn.columns[years.findIndex((year) => year.fiscalYear === fiscalYear)] ?? NaN;
    const places = targeted.flatMap(({ fiscalYear, targetTo }) =>
      targetTo === null ? [fiscalYear] : [fiscalYear, fiscalYear],
    );
    drawn.targets.forEach(({ x }, index) => {
      const year = places[index] ?? NaN;
      expect(Math.abs(x - placeOf(year))).toBeLessThanOrEqual(tolerance);
    });
  });
});
