import { describe, expect, inject, test } from 'vitest';
import { mainText } from './checks/plain-text.ts';
import { watch } from './checks/privacy.ts';
import { linesOf } from './finding.ts';
import { openTab, pageTypes, templates, visit } from './visit.ts';

describe('a page asks no other site, stores nothing and keeps its security policy', () => {
  test.for(pageTypes)('/$address', async ({ address }) => {
    const page = await openTab();
    const findings = watch(page, inject('site'));
    await page.goto(new URL(address, inject('site')).href, { waitUntil: 'load' });
    expect(linesOf(address, await findings())).toEqual([]);
  });
});

describe('a page says the same without JavaScript', () => {
  test.for(templates)('/$address', async ({ address }) => {
    const scripted = await visit(address);
    const plain = await visit(address, { javaScriptEnabled: false });
    expect(await plain.evaluate(mainText)).toBe(await scripted.evaluate(mainText));
  });
});

describe('nothing on a page of a KPI moves while it loads', () => {
  test.for(pageTypes.filter(({ type }) => type.endsWith('kpis/*')))('/$address', async (kpi) => {
    const page = await visit(kpi.address);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => window.look.layoutShift)).toBe(0);
  });
});
