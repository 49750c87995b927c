import { beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/serve/find-browser.ts';

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
