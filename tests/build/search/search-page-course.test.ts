import { afterAll, describe, expect, test, vi } from 'vitest';
import { answered, startSearchSite, textsOf } from './search-site.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const { browser, site, opened, searched } = await startSearchSite();

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('the course of a search', () => {
  test('is named by what is sought, and can be gone back from', async () => {
    const page = await searched('創業');
    expect(await page.title()).toBe('「創業」の検索');
    await page.locator('#q').fill('輸出');
    await page.waitForFunction(() => document.title === '「輸出」の検索');
    await page.goBack();
    await page.waitForFunction(() => document.title === '「創業」の検索');
    expect(await page.locator('#q').inputValue()).toBe('創業');
    expect(new URL(page.url()).searchParams.get('q')).toBe('創業');
    await page.goForward();
    await page.waitForFunction(() => document.title === '「輸出」の検索');
    expect(await page.locator('#q').inputValue()).toBe('輸出');
  });

  test('a query that is typed further is one step', async () => {
    const page = await searched('創');
    const steps = await page.evaluate(() => history.length);
    await page.locator('#q').fill('創業');
    await page.waitForFunction(() => document.title === '「創業」の検索');
    await page.locator('#q').fill('創業し');
    await page.waitForFunction(() => document.title === '「創業し」の検索');
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test('repeats a long query only in part, and none that turns its sentence round', async () => {
    const page = await searched('\u202e創業');
    expect(await page.locator('[role="status"] bdi').textContent()).toBe('\u202e創業');
    await page.locator('#q').fill('あ'.repeat(10_000));
    await page.waitForFunction(() => document.title.includes('…'));
    expect((await textsOf(page, '[role="status"]')).join('').length).toBeLessThan(200);
  });

  test('says that it is searching', async () => {
    const page = await opened('');
    await page.route('**/pagefind/**', async (route) => {
      await new Promise((done) => setTimeout(done, 1000));
      await route.continue();
    });
    await page.locator('#q').fill('創業');
    await page.waitForFunction(
      () => document.querySelector('[role="status"]')?.textContent === '探しています。',
    );
    expect(await page.locator('[aria-busy="true"]').count()).toBe(1);
    await page.waitForSelector('li mark');
    expect(await page.locator('[aria-busy="true"]').count()).toBe(0);
  });

  test('shows the other results if one page cannot be read, and says so', async () => {
    const page = await opened('');
    let isFirst = true;
    await page.route('**/fragment/**', (route) => {
      const fails = isFirst;
      isFirst = false;
      return fails ? route.abort() : route.continue();
    });
    await page.locator('#q').fill('創業');
    await page.waitForSelector('li mark');
    expect(await page.locator('li').count()).toBe(1);
  });

  test('still answers if the words of the site cannot be read', async () => {
    const page = await opened('');
    await page.route('**/lexicon*', (route) => route.abort());
    await page.locator('#q').fill('創業');
    await page.waitForSelector('li mark');
    expect(await page.locator('li').count()).toBe(2);
    expect((await textsOf(page, '[role="status"]')).join('')).toContain(
      '言いかえは探せませんでした。',
    );
  });

  test('says so if further results cannot be read, and tries again', async () => {
    const page = await searched('同じ言葉');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'あと5件' }).click();
    await page.getByText('続きを読めませんでした。').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'あと5件' }).click();
    await page.waitForFunction(() => document.querySelectorAll('li').length === 15);
    expect(await page.getByText('続きを読めませんでした。').count()).toBe(0);
  });

  test('says what to do if its script does not come', async () => {
    const page = await browser.newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${site.url}search/?q=abc`);
    expect(await page.locator('[data-search-waiting]').isVisible()).toBe(true);
    await page.unroute('**/*.js');
    await page.reload();
    await answered(page);
    expect(await page.locator('[data-search-waiting]').count()).toBe(0);
  });
});
