import { describe, expect, inject, test } from 'vitest';
import { filesOf } from './built-site.ts';
import { weightOf } from './checks/weight.ts';
import { publishedVintages } from './published-series.ts';
import { config, openTab, pages } from './visit.ts';

/**
 * Bytes after gzip: less than what fits into the first round trip of a new connection. Each further
 * report adds what it changed.
 */
const page = (12 + publishedVintages.length - 1) * 1024;
const script = 2 * 1024;

describe('the page of a KPI is light, in three requests at most', () => {
  test.for(pages.filter(({ type }) => type.endsWith('kpis/*')))('/$address', async (kpi) => {
    const tab = await openTab({ viewport: { width: 390, height: 844 } });
    let requests = 0;
    tab.on('request', () => (requests += 1));
    const weight = await weightOf(tab, new URL(kpi.address, inject('site')).href);
    expect(requests).toBeLessThanOrEqual(3);
    expect(weight.total).toBeLessThanOrEqual(page);
    expect(weight.script).toBeLessThanOrEqual(script);
  });
});

test('home is light, in three requests at most', async () => {
  const tab = await openTab({ viewport: { width: 390, height: 844 } });
  let requests = 0;
  tab.on('request', () => (requests += 1));
  const { total, script } = await weightOf(tab, inject('site'));
  expect(total).toBeLessThanOrEqual(12 * 1024);
  expect(script).toBeLessThanOrEqual(1024);
  expect(requests).toBeLessThanOrEqual(3);
});

test('the site holds no font files', () => {
  const fonts = filesOf(config.outputDirectory).filter((path) =>
    /\.(woff2?|[ot]tf|eot)$/.test(path),
  );
  expect(fonts).toEqual([]);
});
