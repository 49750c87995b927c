import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { results } from './interactive.ts';
import { openTab } from './visit.ts';

/** What is chosen in an explorer and what it shows. */

export const see = 'form[data-part=form] button[type=submit]:not([name], [hidden])';
export const ticked = 'form[data-part=form] input:checked';

export const choiceOf = (page: Page) =>
  page
    .locator(ticked)
    .evaluateAll((inputs: HTMLInputElement[]) =>
      inputs.map(({ name, value }) => `${name}=${value}`),
    );

export const drawn = (page: Page) => page.waitForSelector(`${results} canvas`);

/** Milliseconds and bytes per second of a slow mobile network. */
const slow = { latency: 300, downloadThroughput: 200_000, uploadThroughput: 200_000 };

/** A page whose files come slowly, at the moment when the form can be used. */
export async function visitSlowly(address: string, path = ''): Promise<Page> {
  const page = await openTab({ reducedMotion: 'reduce' });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slow });
  await page.goto(new URL(`${address}${path}`, inject('site')).href, { waitUntil: 'commit' });
  await page.locator(see).waitFor();
  return page;
}

export const shownAndChosen = async (page: Page) => ({
  choice: await choiceOf(page),
  shown: await page.locator(results).innerText(),
});

/** What is shown and chosen, once everything has come. */
export async function outcome(page: Page) {
  await page.locator(results).scrollIntoViewIfNeeded();
  await page.waitForSelector('late-view[data-open]');
  await page.waitForLoadState('networkidle');
  return shownAndChosen(page);
}
