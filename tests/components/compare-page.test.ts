import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import CompareView from '../../src/components/interactive/CompareView.astro';
import { comparisonFiles } from '../../src/offer/comparison-files.ts';
import { createOffered } from '../../src/offer/offered.ts';
import { mostTogether, withSameUnit } from '../../src/derive/same-unit.ts';
import type { ComparableKpi, NamedKpi } from '../../src/charts/comparison.ts';
import { largeCity } from '../large-city.ts';

/** The page of the comparison for a city with so many KPIs. */
async function pageFor(kpiCount: number): Promise<string> {
  const site = largeCity(kpiCount);
  const locals = Object.create(site, {
    offered: { value: createOffered(site) },
  }) as App.Locals;
  const container = await AstroContainer.create();
  return container.renderToString(CompareView, { locals });
}

const countIn = (html: string, part: string) => html.split(part).length - 1;

describe('the page of the comparison', () => {
  test('is as large for 450 KPIs as for 250', async () => {
    const [some, many] = await Promise.all([pageFor(250), pageFor(450)]);
    expect(Math.abs(many.length - some.length)).toBeLessThan(some.length / 20);
  });

  test('lists KPIs and shows a few of them', async () => {
    const html = await pageFor(130);
    expect(countIn(html, 'name="kpi[]"')).toBe(130);
    expect(countIn(html, '<figure class="kpi"')).toBe(mostTogether);
    expect(html).not.toContain('data-part="find"');
  });

  test('lets find them by name where they are more than a list on a page', async () => {
    const html = await pageFor(250);
    expect(html).toContain('data-part="find"');
    expect(countIn(html, 'name="kpi[]"')).toBe(mostTogether + 1);
  });
});

describe('the files of the comparison', () => {
  test('hold each KPI once, in a file for each unit, and name all', async () => {
    const city = largeCity(450);
    const ids = city.portfolio.kpis.map(({ kpi }) => kpi.kpi_id);
    const contents = await Promise.all(
      comparisonFiles(city).map(
        async ({ bytes }) =>
          JSON.parse(new TextDecoder().decode(await bytes())) as (ComparableKpi | NamedKpi)[],
      ),
    );
    const names = contents.pop();
    expect(names?.map(({ id }) => id)).toEqual(ids);
    expect(
      contents
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids.toSorted());
    for (const kpis of contents) expect(new Set(kpis.map(({ unit }) => unit)).size).toBe(1);
  });

  test('name none where the page lists all', () => {
    expect(comparisonFiles(largeCity(130)).map(({ path }) => path)).toEqual(
      [1, 2, 3, 4, 5].map((number) => `kpis/compare/unit-${number}.view.json`),
    );
  });
});

test('a KPI leads to a comparison with at most four others', () => {
  const { portfolio } = largeCity(130);
  for (const answer of portfolio.kpis) {
    const peers = withSameUnit(answer, portfolio.kpis);
    expect(peers).toContain(answer);
    expect(peers.length).toBeLessThanOrEqual(5);
  }
});
