import type { Page } from 'playwright-core';
import { boxedNumbers, brokenNumbers, hiddenCells, partedNumbers } from './checks/numbers.ts';
import { spacing } from './checks/spacing.ts';
import { linesOf } from './finding.ts';
import { publishedUnits } from './published-series.ts';

/** Widths of phones, a tablet and a desktop, in pixels. */
const phones = [320, 360, 390, 414];
const widths = [288, ...phones, 768, 1280, 1920];

/** Width of an A4 sheet inside its margins, in pixels. */
const paper = Math.floor((182 / 25.4) * 96);

/** What is broken or out of sight on the page at every width, with large text and on paper. */
export async function numberFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  const look = async (name: string) => {
    found.push(...linesOf(name, await page.evaluate(brokenNumbers)));
    found.push(...linesOf(name, await page.evaluate(partedNumbers, publishedUnits)));
  };
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await look(`${width} px`);
    found.push(...linesOf(`${width} px`, await page.evaluate(boxedNumbers)));
    if (phones.includes(width)) {
      found.push(...linesOf(`${width} px`, await page.evaluate(hiddenCells)));
    }
  }
  await page.setViewportSize({ width: paper, height: 800 });
  await page.emulateMedia({ media: 'print' });
  await look('paper');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  for (const width of [640, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await look(`200 % at ${width} px`);
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await page.addStyleTag({ content: spacing });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await look(`wide spacing at ${width} px`);
  }
  return found;
}
