import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { choiceOf, drawn, outcome, see, ticked, visitSlowly } from './explorer-choice.ts';
import { explorers, results, unfold } from './interactive.ts';
import { openTab, templates, visit } from './visit.ts';

/** Window sizes of readers: desktop, laptop, tablet, a tall window and a phone. */
const sizes = [
  [1920, 1080],
  [1920, 969],
  [1440, 900],
  [1366, 768],
  [768, 1024],
  [1280, 1440],
  [360, 740],
] as const;

/** Marks the document, so that a page which was loaded anew is found out. */
const remember = (page: Page) => page.evaluate(() => (document.title = `seen ${document.title}`));
const isSamePage = (page: Page) => page.evaluate(() => document.title.startsWith('seen '));

/** Turns the wheel until the middle of the control is in the window. */
async function wheelTo(page: Page, control: Locator): Promise<{ x: number; y: number }> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.mouse.move(width / 2, height / 2);
  for (let turn = 0; turn < 200; turn++) {
    const box = await control.boundingBox();
    if (!box) throw new Error('The control is not shown.');
    const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    if (place.y > 0 && place.y < height - 4) return place;
    const before = box.y;
    await page.mouse.wheel(0, place.y < 0 ? -120 : 120);
    await page
      .waitForFunction(
        ([query, y]) => document.querySelector(query)?.getBoundingClientRect().y !== y,
        [see, before] as const,
        { timeout: 2000 },
      )
      .catch(() => undefined);
  }
  throw new Error('The wheel does not reach the control.');
}

describe.each(explorers)(
  'the first press of the button on /%s keeps what was chosen',
  (address) => {
    test.for(sizes)('with wheel and mouse at %d × %d px', async ([width, height]) => {
      const page = await visit(address, { viewport: { width, height }, reducedMotion: 'reduce' });
      await remember(page);
      await unfold(page);
      const before = await choiceOf(page);
      const { x, y } = await wheelTo(page, page.locator(see));
      const scrolled = await page.evaluate(() => scrollY);
      await page.mouse.click(x, y);
      await drawn(page);
      expect(await isSamePage(page)).toBe(true);
      expect(await choiceOf(page)).toEqual(before);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(Math.min(scrolled, 1));
      expect(await page.locator(results).innerText()).toMatch(/\d/);
    });

    test('with a finger', async () => {
      const page = await visit(address, {
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        isMobile: true,
        reducedMotion: 'reduce',
      });
      await remember(page);
      await unfold(page);
      const before = await choiceOf(page);
      await page.locator(see).scrollIntoViewIfNeeded();
      const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator(see).boundingBox()) ?? {};
      await page.touchscreen.tap(x + width / 2, y + height / 2);
      await drawn(page);
      expect(await isSamePage(page)).toBe(true);
      expect(await choiceOf(page)).toEqual(before);
    });

    test('with the Enter key', async () => {
      const page = await visit(address, { reducedMotion: 'reduce' });
      await remember(page);
      const before = await choiceOf(page);
      await page.locator(ticked).first().focus();
      await page.keyboard.press('Enter');
      await drawn(page);
      expect(await isSamePage(page)).toBe(true);
      expect(await choiceOf(page)).toEqual(before);
    });
  },
);

test('what is pressed one after the other before the script comes is done in that order', async () => {
  const page = await visitSlowly('kpis/compare/');
  await page.click('input[value=change]');
  await page.click('button[data-unit=""]');
  await page.click('label:has(input[value=p2-k1])');
  await page.click(see);
  const { choice } = await outcome(page);
  expect(choice).toEqual(['show=change', 'kpi[]=p2-k1']);
  expect(page.url()).toContain('?kpi=p2-k1&show=change');
});

describe('a choice in the address', () => {
  test('may come from a form that was sent before any script was there', async () => {
    const sent = 'kpis/compare/?show=value&kpi%5B%5D=p2-k1&kpi%5B%5D=p4-k1#explorer';
    const page = await visit(sent, { reducedMotion: 'reduce' });
    expect((await outcome(page)).choice).toEqual(['show=value', 'kpi[]=p2-k1', 'kpi[]=p4-k1']);
    expect(page.url()).toContain('?kpi=p2-k1,p4-k1#explorer');
    await page.reload();
    expect((await outcome(page)).choice).toEqual(['show=value', 'kpi[]=p2-k1', 'kpi[]=p4-k1']);
  });

  test('is there for the buttons of units without any script of ours', async () => {
    const page = await openTab();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(new URL('kpis/compare/', inject('site')).href);
    await page.click('button[data-unit="人"]');
    await page.waitForURL(/kpi=/);
    expect(new URL(page.url()).searchParams.get('kpi')).toBe('p2-k1,p4-k1');
  });

  test('meets presses that come before the script in the right order', async () => {
    const page = await visitSlowly('kpis/compare/', '?kpi=p2-k1');
    await page.click('label:has(input[value=p4-k1])');
    expect((await outcome(page)).choice).toEqual(['show=value', 'kpi[]=p2-k1', 'kpi[]=p4-k1']);
  });
});

/** Heights in pixels: of what is shown before the script, and after it. */
async function heightOf(page: Page): Promise<number> {
  return page.locator(results).evaluate((node) => node.getBoundingClientRect().height);
}

test.for(explorers)(
  '/%s shows its figures before the script, at the same height',
  async (address) => {
    for (const width of [1280, 320]) {
      const options = { viewport: { width, height: 900 }, reducedMotion: 'reduce' } as const;
      const still = await openTab(options);
      await still.route('**/open-view*', (route) => route.abort());
      await still.goto(new URL(address, inject('site')).href);
      const live = await visit(address, options);
      await live.locator(results).scrollIntoViewIfNeeded();
      await drawn(live);
      expect(await still.locator(`${results} table`).allInnerTexts()).toEqual(
        await live.locator(`${results} table`).allInnerTexts(),
      );
      expect(await heightOf(still)).toBeCloseTo(await heightOf(live), 0);
      expect(await still.locator(`${results} .actual`).count()).toBeGreaterThan(0);
    }
  },
);

test('without JavaScript no explorer leaves a hole', async () => {
  for (const { address } of templates.filter(({ html }) => html.includes('<late-view'))) {
    const page = await visit(address, { javaScriptEnabled: false });
    expect(await page.locator('late-view').first().isVisible()).toBe(false);
  }
});
