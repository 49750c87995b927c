import type { Page } from 'playwright-core';
import { reportPage } from '../../bench/reader/write-files.ts';
import { asInvented, type ChosenFile } from '../check/report-files.ts';
import type { PrintedReport } from '../check/report-of.ts';

/** Somebody of a city who brings a report, and how often they press something. */
export interface Clerk {
  readonly page: Page;
  /** Chooses the file. */
  readonly choose: (file: ChosenFile) => Promise<void>;
  /** Answers what is asked by the first choice and goes on; returns the step that is open then. */
  readonly goOn: () => Promise<string>;
  readonly presses: () => number;
}

const present = '[data-present]';

export const stepOf = async (page: Page): Promise<string> =>
  (await page.locator(present).getAttribute('data-step')) ?? '';

/** The step is shown whole: its pictures are drawn. */
export async function shown(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-present] canvas[data-box]')].every(
      (canvas) => canvas instanceof HTMLCanvasElement && 'drawn' in canvas.dataset,
    ),
  );
}

export function byMouse(page: Page): Clerk {
  let count = 0;
  const press = async (selector: string) => {
    count += 1;
    await page.locator(selector).first().click();
  };
  return {
    page,
    presses: () => count,
    choose: async (file) => {
      const chooser = page.waitForEvent('filechooser');
      await press('#check-file');
      await (await chooser).setFiles(file);
      await page.locator(`${present} [type="submit"]`).waitFor();
    },
    goOn: async () => {
      const open = `${present} [data-question]:has([type="radio"]):not(:has(:checked))`;
      while ((await page.locator(open).count()) > 0) await press(`${open} label`);
      const before = await stepHtml(page);
      await press(`${present} [type="submit"]`);
      await page.waitForFunction(
        (html) => document.querySelector('[data-present]')?.innerHTML !== html,
        before,
      );
      await shown(page);
      return stepOf(page);
    },
  };
}

const stepHtml = (page: Page) => page.locator(present).innerHTML();

/** Most stops of a step, before the keyboard is thought to be lost. */
const mostStops = 200;

export function byKeyboard(page: Page): Clerk {
  let count = 0;
  const press = async (key: string) => {
    count += 1;
    await page.keyboard.press(key);
  };
  /** What has the focus: a choice that is open, the way on, or something else. */
  const stop = () =>
    page.evaluate(() => {
      const { activeElement: stop } = document;
      if (stop?.id === 'check-file') return 'file';
      if (stop?.matches('[data-present] [type="submit"]')) return 'on';
      const isOpen =
        stop?.matches('[type="radio"]') &&
        !stop.closest('[data-question]')?.querySelector(':checked');
      return isOpen ? 'open' : 'other';
    });
  const tabTo = async (wanted: string, meet: () => Promise<void> = () => Promise.resolve()) => {
    for (let stops = 0; stops < mostStops; stops += 1) {
      await press('Tab');
      const here = await stop();
      if (here === wanted) return;
      if (here === 'open') await meet();
    }
    throw new Error(`The keyboard does not come to "${wanted}".`);
  };
  return {
    page,
    presses: () => count,
    choose: async (file) => {
      // The browser is told to wait for it long before the key, or it may miss it.
      const chooser = page.waitForEvent('filechooser');
      await tabTo('file');
      await press('Space');
      await (await chooser).setFiles(file);
      await page.locator(`${present} [type="submit"]`).waitFor();
    },
    goOn: async () => {
      await tabTo('on', () => press('Space'));
      const before = await stepHtml(page);
      await press('Enter');
      await page.waitForFunction(
        (html) => document.querySelector('[data-present]')?.innerHTML !== html,
        before,
      );
      await shown(page);
      return stepOf(page);
    },
  };
}

/** Walks through all steps; the steps that were open on the way. */
export async function walk(
  clerk: Clerk,
  file: ChosenFile,
  look?: () => Promise<void>,
): Promise<string[]> {
  await clerk.choose(file);
  const steps = ['file'];
  for (let step = 'file'; step !== 'changes'; steps.push(step)) {
    await look?.();
    step = await clerk.goOn();
    if (steps.length > 20) throw new Error(`No end: ${steps.join(', ')}`);
  }
  await look?.();
  return steps;
}

/** Printed by a browser, with a line around every cell. */
export async function pdfOf(report: PrintedReport, page: Page): Promise<ChosenFile> {
  await page.setContent(reportPage({ ...report, ...asInvented }, 'full'));
  const buffer = await page.pdf({ preferCSSPageSize: true });
  return { name: 'report.pdf', mimeType: 'application/pdf', buffer };
}
