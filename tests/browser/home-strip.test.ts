import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './visit.ts';

const strip = '.strip';

/** Runs in the page: where the groups and their squares stand. */
function layout() {
  return [...document.querySelectorAll('.strip > li')].map((group) => {
    const squares = [...group.querySelectorAll('.square')].map((square) =>
      square.getBoundingClientRect(),
    );
    const { top, left, right } = group.getBoundingClientRect();
    return {
      top,
      left,
      right,
      squares: squares.map((box) => [box.top, box.width, box.height, box.right]),
    };
  });
}

const rowsOf = (tops: readonly number[]) => new Set(tops.map(Math.round)).size;

describe('the strip of the standings', () => {
  test.for([320, 360, 390, 414, 600])(
    'has two in a row at %d px, squares in one line',
    async (width) => {
      const page = await visit('', { viewport: { width, height: 800 } });
      const groups = await page.evaluate(layout);
      expect(rowsOf(groups.map(({ top }) => top))).toBe(Math.ceil(groups.length / 2));
      for (const { squares, right } of groups.filter((group) => group.squares.length <= 7)) {
        expect(rowsOf(squares.map(([top = 0]) => top))).toBe(1);
        for (const [, side = 0, height = 0, end = 0] of squares) {
          expect(Math.abs(side - height)).toBeLessThan(0.5);
          expect(end).toBeLessThanOrEqual(right);
        }
      }
    },
  );

  test('has all in one row on a wide screen', async () => {
    const page = await visit('', { viewport: { width: 1280, height: 800 } });
    expect(rowsOf((await page.evaluate(layout)).map(({ top }) => top))).toBe(1);
  });
});

/** Pixels of the square at its foot that are not paper, in forced colours. */
async function inkAtFoot(page: Page, look: string): Promise<number> {
  const square = page.locator(`${strip} [data-look=${look}] .square`).first();
  await square.scrollIntoViewIfNeeded();
  const image = (await square.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    pen?.drawImage(picture, 0, 0);
    const third = Math.floor(picture.height / 3);
    const { data: pixels = [] } =
      pen?.getImageData(0, picture.height - third, picture.width, third) ?? {};
    return Array.from({ length: pixels.length / 4 }, (_, index) => index * 4).filter(
      (at) => (pixels[at] ?? 255) < 200,
    ).length;
  }, image);
}

test('forced colours do not erase the foot of a square', async () => {
  const page = await visit('', {
    viewport: { width: 1280, height: 900 },
    forcedColors: 'active',
    colorScheme: 'light',
    bypassCSP: true,
  });
  const looks = await page
    .locator(`${strip} > li`)
    .evaluateAll((items: HTMLElement[]) => items.map(({ dataset }) => dataset.look ?? ''));
  for (const look of looks) {
    expect(await inkAtFoot(page, look), look).toBeGreaterThan(15);
  }
});
