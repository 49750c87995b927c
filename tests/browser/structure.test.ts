import { describe, expect, test } from 'vitest';
import { isEmbedded } from './built-site.ts';
import { landmarks, structure, tablesAndFigures } from './checks/structure.ts';
import { typography } from './checks/typography.ts';
import { linesOf } from './finding.ts';
import { pageTypes, visit } from './visit.ts';

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
