import { describe, expect, test } from 'vitest';
import { structure, tablesAndFigures } from './checks/structure.ts';
import { typography } from './checks/typography.ts';
import { linesOf } from './finding.ts';
import { pageTypes, visit } from './visit.ts';

describe('language, headings, landmarks, tables, figures and text follow the rules', () => {
  test.for(pageTypes)('/$address', async ({ address }) => {
    const page = await visit(address);
    expect([
      ...linesOf(address, await page.evaluate(structure)),
      ...linesOf(address, await page.evaluate(tablesAndFigures)),
      ...linesOf(address, await page.evaluate(typography)),
    ]).toEqual([]);
  });
});
