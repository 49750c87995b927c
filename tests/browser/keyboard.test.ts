import { describe, expect, test } from 'vitest';
import { keyboard, skipLink } from './checks/keyboard.ts';
import { linesOf } from './finding.ts';
import { pageTypes, visit } from './visit.ts';

describe('the keyboard reaches everything and shows where it is', () => {
  test.for(pageTypes)('/$address', async ({ address }) => {
    const stops = await visit(address, { reducedMotion: 'reduce' });
    const skipping = await visit(address, { reducedMotion: 'reduce' });
    expect([
      ...linesOf(address, await keyboard(stops)),
      ...linesOf(address, await skipLink(skipping)),
    ]).toEqual([]);
  });
});
