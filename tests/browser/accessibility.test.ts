import { describe, expect, inject, test } from 'vitest';
import { axeFindings, keepAxe } from './checks/axe.ts';
import { linesOf } from './finding.ts';
import { keptTab, pageTypes, templates } from './visit.ts';

describe('axe finds nothing in light, in dark and at 320 px', async () => {
  const tab = await keptTab({ bypassCSP: true, reducedMotion: 'reduce' });
  await keepAxe(tab);

  test.for(pageTypes)('/$address', async (built) => {
    const { address } = built;
    await tab.setViewportSize({ width: 1280, height: 720 });
    await tab.goto(new URL(address, inject('site')).href, { waitUntil: 'load' });
    const isTemplate = templates.includes(built);
    // Other words have the same colours.
    const rules = isTemplate ? 'all' : 'words';
    const light = await axeFindings(tab, rules);
    if (isTemplate) await tab.emulateMedia({ colorScheme: 'dark' });
    const dark = isTemplate ? await axeFindings(tab, 'colours') : [];
    await tab.emulateMedia({ colorScheme: 'light' });
    await tab.setViewportSize({ width: 320, height: 640 });
    const narrow = await axeFindings(tab, rules);
    expect([
      ...linesOf(`${address} light`, light),
      ...linesOf(`${address} dark`, dark),
      ...linesOf(`${address} 320 px`, narrow),
    ]).toEqual([]);
  });
});
