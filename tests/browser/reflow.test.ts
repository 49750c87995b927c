import { describe, expect, test } from 'vitest';
import { reflow } from './checks/reflow.ts';
import { linesOf } from './finding.ts';
import { pageTypes, visit } from './visit.ts';

/** Least spacing of text that a page must bear: WCAG 2.2, success criterion 1.4.12. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; }
  * { word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

describe('nothing is cut off at 320 px, with twice the text size and with wide spacing', () => {
  test.for(pageTypes)('/$address', async ({ address }) => {
    const page = await visit(address, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    const narrow = await page.evaluate(reflow);
    await page.addStyleTag({ content: spacing });
    const spaced = await page.evaluate(reflow);

    const large = await visit(address, { viewport: { width: 1280, height: 900 } });
    await large.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect([
      ...linesOf(`${address} 320 px`, narrow),
      ...linesOf(`${address} spacing`, spaced),
      ...linesOf(`${address} 200 %`, await large.evaluate(reflow)),
    ]).toEqual([]);
  });
});
