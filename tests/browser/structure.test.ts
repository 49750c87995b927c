import { describe, expect, inject, test } from 'vitest';
import { isEmbedded } from './built-site.ts';
import { landmarks, structure, tablesAndFigures } from './checks/structure.ts';
import { typography } from './checks/typography.ts';
import { widows } from './checks/widows.ts';
import { linesOf } from './finding.ts';
import { openTab, pageTypes, visit } from './visit.ts';

describe('language, headings, landmarks, tables, figures and text follow the rules', () => {
  test.for(pageTypes)('/$address', async (built) => {
    const { address } = built;
    const page = await visit(address);
    const expected = isEmbedded(built) ? landmarks.embedded : landmarks.whole;
    expect([
      ...linesOf(address, await page.evaluate(structure, expected)),
      ...linesOf(address, await page.evaluate(tablesAndFigures)),
      ...linesOf(address, await page.evaluate(typography)),
    ]).toEqual([]);
  });
});

/** Blocks whose last line is a sign or two, on one page of each type: browsers are asked, not forced. */
const mostWidows = { 320: 0, 390: 0 };

describe('hardly a block ends in a line of a sign or two', () => {
  test.for([320, 390] as const)('at %d px', async (width) => {
    const found = [];
    const page = await openTab({ viewport: { width, height: 800 } });
    for (const { address } of pageTypes) {
      await page.goto(new URL(address, inject('site')).href);
      found.push(...linesOf(address, await page.evaluate(widows)));
    }
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(mostWidows[width]);
  });
});
