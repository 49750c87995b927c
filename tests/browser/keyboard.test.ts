import { describe, expect, test } from 'vitest';
import { isEmbedded } from './built-site.ts';
import { keyboard, skipLink } from './checks/keyboard.ts';
import { linesOf } from './finding.ts';
import { templates, visit } from './visit.ts';

describe('the keyboard reaches everything and shows where it is', () => {
  test.for(templates)('/$address', async ({ address }) => {
    const page = await visit(address, { reducedMotion: 'reduce' });
    expect(linesOf(address, await keyboard(page))).toEqual([]);
  });
});

describe('the first stop leads past the header', () => {
  test.for(templates.filter((page) => !isEmbedded(page)))('/$address', async ({ address }) => {
    const page = await visit(address, { reducedMotion: 'reduce' });
    expect(linesOf(address, await skipLink(page))).toEqual([]);
  });
});
