import { expect, test } from 'vitest';
import { visit } from './visit.ts';

test.for([320, 360, 768, 1280])('the strip of the answer is one line at %d px', async (width) => {
  const page = await visit('', { viewport: { width, height: 800 } });
  const squares = await page
    .locator('.strip i')
    .evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect()));
  expect(squares.length).toBeGreaterThan(0);
  expect(new Set(squares.map(({ top }) => Math.round(top))).size).toBe(1);
  expect(Math.min(...squares.map(({ width: side }) => side))).toBeGreaterThan(4);
  expect(Math.max(...squares.map(({ right }) => right))).toBeLessThanOrEqual(width);
});
