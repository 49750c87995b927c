import { describe, expect, test } from 'vitest';
import { publishedSeries } from './published-series.ts';
import { visit } from './visit.ts';

/** A bar from zero with the tick of its target, in pixels from the left end of its scale. */
interface Drawn {
  readonly id: string;
  readonly newest: string;
  readonly bar: number;
  readonly tick: number;
}

/** Runs in a page: the first track of each line, where it has a bar from zero and a tick. */
function drawnBars(): Drawn[] {
  return [...document.querySelectorAll('.lines > li')].flatMap((line) => {
    const track = line.querySelector('.bullet svg');
    const [scale, bar, tick] = ['.scale', 'rect.mark', '.tick'].map((part) =>
      track?.querySelector(part)?.getBoundingClientRect(),
    );
    const isResult = line.querySelector('.newest[data-kind="result"]') !== null;
    if (!scale || !bar || !tick || !isResult || Math.abs(bar.left - scale.left) > 1) return [];
    return {
      id: /kpis\/([^/]+)\/$/.exec(line.querySelector('a')?.href ?? '')?.[1] ?? '',
      newest: line.querySelector('.newest')?.textContent ?? '',
      bar: bar.right - scale.left,
      tick: tick.left + tick.width / 2 - scale.left,
    };
  });
}

const media = ['screen', 'print'] as const;

describe.each(['', 'kpis/'])('the bars of /%s', (address) => {
  test.for([320, 768, 1280])('end where the published figures say, at %d px', async (width) => {
    const page = await visit(address, { viewport: { width, height: 900 } });
    for (const medium of media) {
      await page.emulateMedia({ media: medium });
      for (const { id, newest, bar, tick } of await page.evaluate(drawnBars)) {
        const year = publishedSeries(id).find(({ fiscalYear }) =>
          newest.includes(`令和${fiscalYear - 2018}年度`),
        );
        const { actual, target } = year ?? {};
        if (actual == null || target == null || target <= 0) continue;
        expect(Math.abs(bar - (tick * actual) / target), `${id} ${medium}`).toBeLessThan(
          0.5 + actual / target,
        );
        if (actual > target * 1.05) expect(bar - tick, id).toBeGreaterThanOrEqual(3 + 1.5);
        if (actual < target) expect(bar, id).toBeLessThan(tick);
      }
    }
  });
});
