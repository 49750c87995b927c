import { describe, expect, test } from 'vitest';
import { withoutTranslations } from './built-site.ts';
import { numberFaults } from './number-faults.ts';
import { pages, pageTypes, visit } from './visit.ts';

/** One page of each type, and all whose figures are their own: others show some of the same. */
const looked = [
  ...new Set([
    ...pageTypes,
    ...withoutTranslations(pages).filter(({ type }) => /^(?:kpis|projects)\/\*$/.test(type)),
  ]),
];

describe('numbers stay whole and cells in sight', () => {
  test.for(looked)('/$address', async ({ address }) => {
    expect(await numberFaults(await visit(address, { bypassCSP: true }))).toEqual([]);
  });
});
