import { describe, expect, test } from 'vitest';
import { axeFindings, installAxe } from './checks/axe.ts';
import { linesOf } from './finding.ts';
import { pageTypes, templates, visit } from './visit.ts';

describe('axe finds nothing in light, in dark and at 320 px', () => {
  test.for(pageTypes)('/$address', async (built) => {
    const { address } = built;
    const isTemplate = templates.includes(built);
    const page = await visit(address, { bypassCSP: true, reducedMotion: 'reduce' });
    await installAxe(page);
    const light = await axeFindings(page);
    // Other words have the same colours.
    if (isTemplate) await page.emulateMedia({ colorScheme: 'dark' });
    const dark = isTemplate ? await axeFindings(page) : [];
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 640 });
    const narrow = await axeFindings(page);
    expect([
      ...linesOf(`${address} light`, light),
      ...linesOf(`${address} dark`, dark),
      ...linesOf(`${address} 320 px`, narrow),
    ]).toEqual([]);
  });
});
