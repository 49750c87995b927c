import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guideScreens, guideText, guideWindow } from '../../src/serve/guide-pictures.ts';
import { sha256 } from '../../src/write/sha256.ts';
import { visit } from './visit.ts';

const recorded = JSON.parse(readFileSync('docs/pictures/texts.json', 'utf8')) as Record<
  string,
  string
>;

test.for(guideScreens)(
  'the picture $name of the guides shows what the page says',
  async (screen) => {
    const page = await visit(screen.page, guideWindow);
    const text = await guideText(page, screen);
    // `npm run write:pictures` draws them again.
    expect(sha256(new TextEncoder().encode(text))).toBe(recorded[screen.name]);
  },
);
