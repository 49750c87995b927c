import { afterAll, describe, expect, test, vi } from 'vitest';
import { answered, startSearchSite, textsOf } from './search-site.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const { browser, site, opened, searched } = await startSearchSite();

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('the search page', () => {
  test('loads nothing of the index before something is sought', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}search/`, { waitUntil: 'networkidle' });
    await page.locator('#q').focus();
    expect(asked.filter((path) => !path.includes('/search/'))).toEqual([]);
    expect(asked.filter((path) => path.endsWith('.js'))).toHaveLength(1);
  });

  test('answers the query of its address, with what was sought marked', async () => {
    const page = await searched('創業');
    expect(await textsOf(page, '[role="status"]')).toEqual(['「創業」は2件です。']);
    expect(await textsOf(page, 'li mark')).toEqual(expect.arrayContaining(['創業']));
    expect((await textsOf(page, 'h2')).sort()).toEqual(['KPI 1件', '事業 1件']);
  });

  test('shows official name, status and value, and leaves out what a page does not say', async () => {
    const page = await searched('創業した人');
    expect((await textsOf(page, 'li p')).map((text) => text.trim())).toEqual([
      '創業者数',
      '公表値 28人',
      '<b>創業</b>した人を数えます。',
    ]);
    expect(await page.locator('li a').first().getAttribute('href')).toBe('/some-base/kpis/p1-k1/');
  });

  test('answers what is typed, and keeps it in the address', async () => {
    const page = await opened('');
    await page.locator('#q').fill('輸出');
    await answered(page);
    expect(await textsOf(page, '[role="status"]')).toEqual(['「輸出」は1件です。']);
    expect(new URL(page.url()).searchParams.get('q')).toBe('輸出');
  });

  test('counts for each filter, and filters', async () => {
    const page = await searched('創業');
    expect(await textsOf(page, '[data-search-count]')).toEqual(['1', '1']);
    await page.getByLabel('KPI').check();
    await page.waitForFunction(() => document.querySelectorAll('li').length === 1);
    expect(await textsOf(page, '[data-search-count]')).toEqual(['1', '1']);
    expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['kpi']);
  });

  test('says how many there are without the filters that were chosen', async () => {
    const page = await opened('?q=%E8%BC%B8%E5%87%BA&kind=project');
    expect(await textsOf(page, '[role="status"]')).toEqual([
      '選んだ条件では見つかりませんでした。条件なしでは1件です。',
    ]);
  });

  test('shows pages found by another word apart, and names the word', async () => {
    const page = await searched('起業');
    expect(await textsOf(page, '[role="status"]')).toEqual([
      '「起業」そのままの言葉はありません。近いページを出しています。 「創業」でも探しました（2件）',
    ]);
    expect(await textsOf(page, 'h2')).toContain('「創業」でも探しました（2件）');
    expect(await page.locator('li[data-match="variant"]').count()).toBe(2);
    expect(await page.locator('li[data-match="literal"]').count()).toBe(0);
  });

  test('shows further results of a group when asked, and moves there', async () => {
    const page = await searched('同じ言葉');
    expect(await page.locator('li').count()).toBe(10);
    await page.getByRole('button', { name: 'あと5件' }).click();
    await page.waitForFunction(() => document.querySelectorAll('li').length === 15);
    expect(await page.locator('[data-search-more]').isVisible()).toBe(false);
    expect(
      await page
        .locator('li >> nth=10')
        .locator('a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  test('offers a near word and other ways when nothing is found', async () => {
    const page = await searched('輸出の増可額');
    expect(await textsOf(page, '[data-search-suggestions] a')).toEqual(['輸出の増加額']);
    await page.locator('[data-search-suggestions] a').first().click();
    await page.waitForURL(/q=%E8%BC%B8%E5%87%BA%E3%81%AE%E5%A2%97%E5%8A%A0/u);
    await page.waitForSelector('li mark');
    await page.locator('#q').fill('ぱぴぷぺぽ');
    await page.waitForSelector('[data-search-nothing]:not([hidden])');
  });

  test('is used with arrow keys and Escape', async () => {
    const page = await searched('同じ言葉');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const titles = await textsOf(page, 'li > a[data-search-link="page"]');
    await page.locator('#q').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(titles[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(titles[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  test.each([
    '<img src=x onerror="document.title=1">',
    '"><script>document.title=1</script>',
    '</template><h1>',
    '\ud800',
    '🏳️‍🌈',
    'あ'.repeat(10_000),
    '.*',
    '\u202e\u0000',
  ])('shows hostile query %$ as text, if at all', async (query) => {
    const page = await opened('');
    await page.locator('#q').fill(query);
    await answered(page);
    expect(await page.title()).toMatch(/^(?:「.*」の)?検索$/su);
    expect(await page.locator('#search').locator('img, h1, script').count()).toBe(0);
    await page.close();
  });

  test('hides filters that have no results, and opens them if one is chosen', async () => {
    const page = await searched('輸出の増加額');
    expect(await page.getByLabel('事業').isVisible()).toBe(false);
    expect(await page.getByLabel('KPI').isVisible()).toBe(true);
  });

  test('names parts of a query that are found, and those that are not', async () => {
    const page = await searched('創業 ぴよぴよ会館');
    expect(await textsOf(page, 'h2')).toEqual([
      '「創業」をふくむページ 2件 「ぴよぴよ会館」はありません。',
    ]);
  });

  test('sets no cookie and stores nothing', async () => {
    const page = await searched('創業');
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('says so when the index cannot be read', async () => {
    const page = await browser.newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site.url}search/?q=abc`);
    await answered(page);
    expect(await textsOf(page, '[role="status"]')).toEqual(['検索の準備ができませんでした。']);
  });
});
