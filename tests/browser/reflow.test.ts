import { describe, expect, test } from 'vitest';
import { reflow } from './checks/reflow.ts';
import { spacing } from './checks/spacing.ts';
import { linesOf } from './finding.ts';
import { pageTypes, visit } from './visit.ts';

describe('nothing is cut off at 1280 px, at 320 px, with twice the text size and with wide spacing', () => {
  test.for(pageTypes)('/$address', async ({ address }) => {
    const page = await visit(address, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    const narrow = await page.evaluate(reflow);
    await page.addStyleTag({ content: spacing });
    const spaced = await page.evaluate(reflow);

    const large = await visit(address, { viewport: { width: 1280, height: 900 } });
    const wide = await large.evaluate(reflow);
    await large.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect([
      ...linesOf(`${address} 320 px`, narrow),
      ...linesOf(`${address} spacing`, spaced),
      ...linesOf(`${address} 1280 px`, wide),
      ...linesOf(`${address} 200 %`, await large.evaluate(reflow)),
    ]).toEqual([]);
  });
});
