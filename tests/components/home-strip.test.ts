import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import DueStrip from '../../src/components/home/DueStrip.astro';
import { createLabels } from '../../src/derive/labels.ts';
import { homeGroups, homeOutcomes, mostOnHome } from '../../src/derive/home-groups.ts';
import { outcomeTitle } from '../../src/derive/portfolio-sentences.ts';
import { portfolioOf } from '../../src/derive/portfolio.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { largeCity } from '../large-city.ts';
import { exampleContent } from '../real-content.ts';

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

test('of many, home tells those that its headline counts, by what came of their targets', () => {
  const { database } = exampleContent();
  const portfolio = portfolioOf(database);
  const outcomes = homeOutcomes(portfolio);
  const titles = (['ja', 'en'] as const).map((language) => {
    const speech = { words: wordsOf(language), labels: createLabels(database, language) };
    return outcomes.map((outcome) => outcomeTitle(outcome, portfolio, speech));
  });
  expect(titles).toEqual([
    ['目標を上回った3つの指標', '目標に届かなかった2つの指標', '数ではない結果だった1つの指標'],
    ['3 KPIs above the target', '2 KPIs short of the target', '1 KPI with a result in words'],
  ]);
  expect(outcomes.map(({ kpis }) => kpis.length)).toEqual([3, 2, 1]);
  const many = homeOutcomes(largeCity(450).portfolio);
  const shown = many.map(({ kpis }) => kpis.length);
  expect(shown.every((count) => count > 0)).toBe(true);
  expect(shown.reduce((a, b) => a + b)).toBeLessThanOrEqual(mostOnHome);
});
