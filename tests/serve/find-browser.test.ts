import { beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, launchBrowser, type Machine } from '../../src/serve/find-browser.ts';

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

describe('the browser draws Japanese', () => {
  let drawings: string[] = [];
  const kanji = [...'森都熊創生'];
  /** A character that no font has: what it looks like is the empty box. */
  const unassigned = '\u{10FFFD}';

  beforeAll(async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    drawings = await page.evaluate(
      (characters) => {
        const canvas = document.createElement('canvas');
        const pen = canvas.getContext('2d', { willReadFrequently: true });
        if (pen === null) return [];
        return characters.map((character) => {
          pen.reset();
          pen.font = '48px sans-serif';
          pen.fillText(character, 10, 60);
          return pen.getImageData(0, 0, canvas.width, canvas.height).data.join('');
        });
      },
      [...kanji, unassigned, ' '],
    );
    await browser.close();
  });

  test('five kanji, the empty box and a blank are seven different drawings', () => {
    expect(new Set(drawings).size).toBe(kanji.length + 2);
  });
});
