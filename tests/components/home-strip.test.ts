import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import DueStrip from '../../src/components/home/DueStrip.astro';
import { homeGroups, mostOnHome } from '../../src/derive/home-groups.ts';
import { largeCity } from '../large-city.ts';

/** The strip of a city with so many KPIs. */
async function stripOf(kpiCount: number): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(DueStrip, { locals: largeCity(kpiCount) as App.Locals });
}

const squaresIn = (html: string) => html.split('<i ').length - 1;

test('each KPI is a square, and of many a square is several', async () => {
  expect(squaresIn(await stripOf(13))).toBe(13);
  expect(squaresIn(await stripOf(450))).toBeLessThanOrEqual(44);
});

test('home tells all of a few KPIs, and of many no more than find room', () => {
  const shown = (kpiCount: number) =>
    homeGroups(largeCity(kpiCount).portfolio.groups).flatMap(({ kpis }) => kpis).length;
  expect(shown(mostOnHome)).toBe(mostOnHome);
  expect(shown(450)).toBe(mostOnHome);
});
