import { describe, expect, test } from 'vitest';
import { kpi, openExplorer, results } from './interactive.ts';
import { openTab, visit } from './visit.ts';

describe('a choice is in the address', () => {
  test('of the comparison, and survives loading anew', async () => {
    const page = await openExplorer('kpis/compare/');
    await page.click('button[data-unit="人"]');
    await page.check('input[value=change]');
    await page.check('input[value=p2-k2]');
    const table = await page.locator(results).innerText();
    const shared = page.url();
    expect(shared).toContain('?kpi=p2-k1,p2-k2,p4-k1&show=change');
    const other = await openTab({ reducedMotion: 'reduce' });
    await other.goto(shared);
    await other.waitForSelector(`${results} canvas`);
    expect(await other.locator(results).innerText()).toBe(table);
  });

  test('of the money, and survives loading anew', async () => {
    const page = await openExplorer('finance/');
    await page.check('input[value=goals]');
    await page.check('input[value=year]');
    const table = await page.locator(results).innerText();
    expect(table).toContain('176,323,950');
    await page.reload();
    await page.waitForSelector(`${results} canvas`);
    expect(await page.locator(results).innerText()).toBe(table);
  });
});

describe('the comparison', () => {
  test('switches off what has another unit, and says why', async () => {
    const page = await openExplorer('kpis/compare/?kpi=p2-k1');
    expect(await page.isDisabled('input[value=p2-k2]')).toBe(true);
    expect(await page.isDisabled('input[value=p4-k1]')).toBe(false);
    expect(await page.locator('[data-part=reason]').innerText()).toContain('単位が「人」');
    await page.check('input[value=change]');
    expect(await page.isDisabled('input[value=p2-k2]')).toBe(false);
    expect(await page.locator('[data-part=reason]').innerText()).toBe('');
  });

  test('from a KPI’s page shows the KPIs of its unit', async () => {
    const page = await visit(kpi, { reducedMotion: 'reduce' });
    await page.click('a[href*="/compare/"]');
    await page.waitForSelector(`${results} canvas`);
    const chosen = page.locator('input[name="kpi[]"]:checked');
    expect(await chosen.count()).toBe(3);
  });

  test('without JavaScript shows pictures by unit and no form', async () => {
    const page = await visit('kpis/compare/', { javaScriptEnabled: false });
    expect(await page.locator('form[data-part]').isVisible()).toBe(false);
    expect(await page.locator('figure svg').first().isVisible()).toBe(true);
  });
});
