import { describe, expect, test } from 'vitest';
import { visit } from './visit.ts';

/** Phones with a small screen, less the bars of their browser, in pixels. */
const phones = [
  { width: 320, height: 640 },
  { width: 390, height: 640 },
];

/** On each page what its reader came for, the first of its kind. */
const reasons = [
  ['', '.answer'],
  ['kpis/', '.lines li:first-child .newest'],
  ['data/', 'main a[download]'],
] as const;

describe.each(phones)('on the first screen of $width × $height px stands', (viewport) => {
  test.for(reasons)('/%s: %s', async ([address, reason]) => {
    const page = await visit(address, { viewport });
    const box = await page.locator(reason).first().boundingBox();
    expect(box?.height).toBeGreaterThan(0);
    // A city that does not exist says so first of all, which takes the place of a line or three.
    const note = page.locator('[role="note"]').first();
    const notice = (await note.count()) === 0 ? null : await note.boundingBox();
    const end = (box?.y ?? 0) + (box?.height ?? 0) - (notice?.height ?? 0);
    expect(end).toBeLessThanOrEqual(viewport.height);
  });
});
