import { describe, expect, test } from 'vitest';
import { standingGroups } from '../../src/derive/counts.ts';
import { kpiListPageOf, kpiListPages, narrowedListPages } from '../../src/derive/kpi-list.ts';
import { listPages, mostRows, parted } from '../../src/derive/list-pages.ts';
import type { SourcePlace } from '../../src/derive/places.ts';
import type { Portfolio } from '../../src/derive/portfolio.ts';
import { paperRoutes, projectListRoutes } from '../../src/site/routes.ts';
import { searchFacets } from '../../src/site/search.ts';
import { largeCity } from '../large-city.ts';

const city = largeCity(450);
const { portfolio, sourcePages, url } = city;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const kpisOn = (pages: ReturnType<typeof kpiListPages>) =>
  pages.map(({ items }) => items.flatMap(({ kpis }) => kpis));

describe('a list', () => {
  test('of 200 rows is one page, of 201 two, of none one', () => {
    expect(listPages(numbers(mostRows)).map(({ items }) => items.length)).toEqual([mostRows]);
    expect(listPages(numbers(mostRows + 1)).map(({ items }) => items.length)).toEqual([200, 1]);
    expect(listPages([])).toEqual([{ number: 1, total: 1, items: [] }]);
  });

  test('does not part what belongs together', () => {
    expect(parted([150, 60, 140, 250, 1], (rows) => rows)).toEqual([[150], [60, 140], [250], [1]]);
  });
});

describe('the list of KPIs', () => {
  test('names each of 450 KPIs once, on pages of at most 200 rows', () => {
    const pages = kpisOn(kpiListPages(portfolio));
    expect(pages.flat()).toEqual(portfolio.kpis);
    expect(pages).toHaveLength(3);
    for (const kpis of pages) expect(kpis.length).toBeLessThanOrEqual(mostRows);
  });

  test('is one list at each standing, too', () => {
    for (const { kpis } of standingGroups(portfolio.kpis)) {
      const pages = kpisOn(narrowedListPages(portfolio, kpis));
      expect(pages.flat()).toEqual(kpis);
      for (const page of pages) expect(page.length).toBeLessThanOrEqual(mostRows);
    }
  });

  test('goes on where a plan has more KPIs of its own than a page', () => {
    const own = { owner: { kind: 'plan' } as const, kpis: portfolio.kpis, retired: [] };
    const whole: Portfolio = { ...portfolio, groups: [own] };
    expect(kpisOn(kpiListPages(whole)).map((kpis) => kpis.length)).toEqual([200, 200, 50]);
    expect(kpiListPageOf(whole, ({ owner }) => owner.kind === 'plan')).toBe(1);
  });
});

describe('the list of a source', () => {
  const [source] = city.database.sources;
  const list = sourcePages.listOf(source?.source_id ?? '');

  test('has at most 200 figures on a page', () => {
    expect(list.length).toBeGreaterThan(10);
    for (const { items } of list) {
      expect(items.flatMap(({ figures }) => figures).length).toBeLessThanOrEqual(mostRows);
    }
  });

  test('is where the addresses of its figures and pages lead', () => {
    for (const { number, items } of list) {
      const page = url.listPage(url.source(source?.source_id ?? ''), number);
      for (const { place, figures } of items) {
        expect(sourcePages.pageUrl(place).split('#')[0]).toBe(page);
        for (const { row } of figures) {
          const anchor = sourcePages.figureAnchor(row) ?? '';
          expect(sourcePages.figureUrl(row as typeof row & SourcePlace)).toBe(`${page}#${anchor}`);
        }
      }
    }
  });
});

describe('of 600 KPIs in 231 projects', () => {
  const larger = largeCity(600);
  const { projects } = larger.portfolio;

  test('the paper has parts of at most 200 KPIs, all of them together', () => {
    const parts = paperRoutes(larger).map(({ props }) => props);
    const kpis = kpisOn(parts.map(({ page }) => page));
    expect(kpis.flat()).toEqual(larger.portfolio.kpis);
    for (const part of kpis) expect(part.length).toBeLessThanOrEqual(mostRows);
  });

  test('the list of projects has two pages', () => {
    const pages = projectListRoutes(larger.portfolio).map(({ props }) => props.page.items);
    expect(pages.flat()).toEqual(projects);
    expect(pages.map(({ length }) => length)).toEqual([200, 31]);
  });

  test('the search page has no box for each project, and that of a smaller city has', () => {
    const namesOf = (site: typeof city) => searchFacets(site).map(({ name }) => name);
    expect(namesOf(larger)).not.toContain('project');
    expect(namesOf(city)).toContain('project');
  });
});
