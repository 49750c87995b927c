import { describe, expect, test } from 'vitest';
import { firstReportSlides } from '../build/first-report-slides.ts';
import type { ChosenFile } from '../check/report-files.ts';
import { asNextYear, changedReport, plainReport } from '../check/report-of.ts';
import { expectSound, fileKinds, fileOf, ownContent, takenFrom } from './brought.ts';
import { byMouse, walk } from './clerk.ts';
import { openTab, visit } from './visit.ts';

const { database } = ownContent;

/** The first report, as it would be handed out a year later. */
async function nextSlides(): Promise<ChosenFile> {
  const tab = await openTab();
  const slides = firstReportSlides(asNextYear(database));
  await tab.setContent(slides.replace('令和5年（2023年）8月31日', '令和6年（2024年）8月30日'));
  const buffer = await tab.pdf({ preferCSSPageSize: true });
  return { name: 'next-report.pdf', mimeType: 'application/pdf', buffer };
}

describe('the slides of the next report, with a new name and a revised result', () => {
  test.for([1280, 390])('at %d px', async (width) => {
    const file = await nextSlides();
    const page = await visit('check/', { viewport: { width, height: 844 } });
    const clerk = byMouse(page);
    await walk(clerk, file);
    const kinds = await page.locator('#check tbody th.kind').allTextContents();
    expect(kinds).toEqual(expect.arrayContaining(['値が出た', '変わった']));
    expectSound(await takenFrom(page));
    expect(clerk.presses() + 1).toBeLessThan(25);
  });
});

describe('a report in which nothing is unclear needs six presses at most', () => {
  test.for(fileKinds)('%s', async (kind) => {
    const file = await fileOf(kind, plainReport(database));
    const page = await visit('check/');
    const clerk = byMouse(page);
    expect(await walk(clerk, file)).toEqual(['file', 'tables', 'changes']);
    expectSound(await takenFrom(page));
    expect(clerk.presses() + 1).toBeLessThanOrEqual(6);
  });
});

test('one with a new name, a doubt and a changed value needs 25 at most', async () => {
  const file = await fileOf('csv', changedReport(database));
  const page = await visit('check/');
  const clerk = byMouse(page);
  await walk(clerk, file);
  expect(clerk.presses() + 1).toBeLessThanOrEqual(25);
});
