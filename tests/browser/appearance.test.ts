import { describe, expect, test } from 'vitest';
import { darkness, latentBorders, motion, printing, shapeContrast } from './checks/appearance.ts';
import { linesOf } from './finding.ts';
import { templates, visit } from './visit.ts';

describe('a page follows what the reader asks of colours, motion and paper', () => {
  test.for(templates)('/$address', async ({ address }) => {
    const page = await visit(address);
    const light = [
      ...(await page.evaluate(latentBorders)),
      ...(await page.evaluate(shapeContrast)),
    ];
    await page.emulateMedia({ colorScheme: 'dark' });
    // A frame is as light as most articles, unless its address asks for the other.
    if (address.includes('embed/')) await page.evaluate(() => (location.hash = 'theme=dark'));
    const dark = [...(await page.evaluate(darkness)), ...(await page.evaluate(shapeContrast))];
    const printedFromDark = await page
      .emulateMedia({ media: 'print' })
      .then(() => page.evaluate(printing));
    await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'active' });
    const forced = await page.evaluate(shapeContrast);
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    const still = await page.evaluate(motion);
    expect([
      ...linesOf(`${address} light`, light),
      ...linesOf(`${address} dark`, dark),
      ...linesOf(`${address} print`, printedFromDark),
      ...linesOf(`${address} forced colours`, forced),
      ...linesOf(`${address} reduced motion`, still),
    ]).toEqual([]);
  });
});
