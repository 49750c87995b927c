import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../src/serve/find-browser.ts';

const nothing: Machine = {
  chromePath: undefined,
  fromNpm: () => Promise.resolve(null),
  installed: [],
};
const here = import.meta.filename;
const shipped = { executablePath: '/shipped', from: 'npm', environment: {} } as const;

describe('the browser for the tests', () => {
  test('is the one that CHROME_PATH names', async () => {
    const machine = { ...nothing, chromePath: here, fromNpm: () => Promise.resolve(shipped) };
    expect(await findBrowser(machine)).toMatchObject({ executablePath: here, from: 'CHROME_PATH' });
  });

  test('comes from npm before an installed one is taken', async () => {
    const machine = { ...nothing, fromNpm: () => Promise.resolve(shipped), installed: [here] };
    expect(await findBrowser(machine)).toBe(shipped);
  });

  test('is the first installed one where npm ships none', async () => {
    const machine = { ...nothing, installed: ['/no/such/browser', here] };
    expect(await findBrowser(machine)).toMatchObject({ executablePath: here, from: 'installed' });
  });

  test.for([nothing, { ...nothing, chromePath: '/no/such/browser', installed: [here] }])(
    'is asked for in Japanese and English when there is none',
    async (machine) => {
      const search = findBrowser(machine);
      await expect(search).rejects.toThrow('ブラウザーが見つかりません');
      await expect(search).rejects.toThrow('No browser was found');
    },
  );
});
