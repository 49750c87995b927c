import { expect, test } from 'vitest';
import { ownChart } from '../../src/charts/kpi-chart.ts';
import DueStrip from '../../src/components/home/DueStrip.astro';
import CompareChoice from '../../src/components/interactive/CompareChoice.astro';
import KpiFigure from '../../src/components/kpi/KpiFigure.astro';
import KpiLines from '../../src/components/kpi/KpiLines.astro';
import StatusChip from '../../src/components/kpi/StatusChip.astro';
import CompareLink from '../../src/components/kpi/CompareLink.astro';
import { all, attribute, render, rowsOf, textOf, town } from './render.ts';

/** Numbers in these tests are those of the town's own tables, as they are written there. */
const harbour = town();

async function figureOf(kpiId: string) {
  const answer = harbour.portfolio.kpiById.get(kpiId);
  if (!answer) throw new Error(`The town has no ${kpiId}.`);
  return render(KpiFigure, { props: { answer, chart: ownChart(answer) } });
}

test('a status says its label in the language of the page', async () => {
  const props = { status: 'measuring' };
  expect(textOf(await render(StatusChip, { props }))).toBe('測定中');
  expect(textOf(await render(StatusChip, { props, language: 'en' }))).toBe('Being measured');
});

test('a line names the newest result, its year, the difference and the last target', async () => {
  const props = { kpis: harbour.portfolio.kpis };
  const lines = all(await render(KpiLines, { props }), 'li').map(textOf);
  expect(lines).toEqual([
    expect.stringMatching(/令和6年度 19件 目標の20件に1件届かない.*令和7年度の目標 30件/),
    expect.stringMatching(
      /令和6年度 43.5% 目標の45.0%に1.5ポイント届かない.*令和7年度の目標 50.0%/,
    ),
    expect.stringMatching(/令和6年度 618g 目標の620gを2g下回る.*令和8年度の目標 580g/),
  ]);
});

test('in English a line names the KPI in English', async () => {
  const props = { kpis: town('en').portfolio.kpis };
  const lines = all(await render(KpiLines, { props, language: 'en' }), 'a').map(textOf);
  expect(lines).toEqual(harbour.portfolio.kpis.map(({ kpi }) => kpi.name_en));
});

test('each line leads to the page of its KPI', async () => {
  const props = { kpis: harbour.portfolio.kpis };
  const links = all(await render(KpiLines, { props }), 'a').map((link) => attribute(link, 'href'));
  expect(links).toEqual(expect.arrayContaining(['/kpis/p1-k1/', '/kpis/p1-k2/', '/kpis/p2-k1/']));
});

test('a figure says every year, and of a value of a part of the year that it is one', async () => {
  const [, target, actual] = rowsOf(await figureOf('p1-k1'));
  expect(target).toEqual(['目標', 'なし', '10', '20', '30']);
  expect(actual).toEqual(['実績', '4', '13', '19', '22 途中']);
});

test('a year that is still being measured has no number', async () => {
  const [, , actual] = rowsOf(await figureOf('p1-k2'));
  expect(actual).toEqual(['実績', '38.5', '41.2', '43.5', '測定中']);
});

test('the strip of the answer says how many KPIs had a target for the year', async () => {
  expect(textOf(await render(DueStrip))).toBe('令和6年度の目標 3');
  expect(textOf(await render(DueStrip, { language: 'en' }))).toBe('Target for FY2024: 3');
});

test('a KPI without a unit is compared with no others by its size', async () => {
  const [answer] = harbour.portfolio.kpis;
  const linkOf = async (unit: string) => {
    const props = { answer: answer && { ...answer, unit: { ...answer.unit, unit } } };
    return textOf(await render(CompareLink, { props }));
  };
  expect(await linkOf('')).toBe('基準からの変化をほかの指標と比べる');
});

test('a KPI without a unit has no empty box for one among those to choose', async () => {
  const [answer] = harbour.portfolio.kpis;
  const unitsOf = async (unit: string) => {
    const props = { answer: answer && { ...answer, unit: { ...answer.unit, unit } } };
    const spans = all(await render(CompareChoice, { props }), 'span');
    return spans.filter((span) => attribute(span, 'data-part') === 'unit').map(textOf);
  };
  expect([await unitsOf('件'), await unitsOf('')]).toEqual([['件'], []]);
});
