import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import StandingStrip from '../../src/components/home/StandingStrip.astro';
import { largeCity } from '../large-city.ts';

/** The strip of a city with so many KPIs. */
async function stripOf(kpiCount: number): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(StandingStrip, { locals: largeCity(kpiCount) as App.Locals });
}

const squaresIn = (html: string) => html.split('class="square"').length - 1;

test('each KPI is a square, and of more than 200 a square is several', async () => {
  const few = await stripOf(130);
  expect(squaresIn(few)).toBe(130);
  expect(few).not.toContain('四角');
  const many = await stripOf(450);
  expect(squaresIn(many)).toBeLessThanOrEqual(155);
  expect(squaresIn(many)).toBeGreaterThanOrEqual(150);
  expect(many).toContain('（四角1つが、3つまでの指標です）');
});
