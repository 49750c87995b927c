import { expect, test } from 'vitest';
import KpiFigure from '../../src/components/kpi/KpiFigure.astro';
import KpiParts from '../../src/components/kpi/KpiParts.astro';
import { ownChart } from '../../src/charts/kpi-chart.ts';
import { kpiParagraph } from '../../src/derive/sentences.ts';
import { embedCode } from '../../src/offer/embed.ts';
import { kpiStructuredData } from '../../src/offer/structured-data.ts';
import { all, render, rowsOf, textOf, town } from './render.ts';

/** The source prints quarters of a KPI, and no value of a year. */
const form = 'accepted-quarters-only';
const site = town('ja', { form });
const answer = site.portfolio.kpiById.get('p2-k1');
if (!answer) throw new Error('The town has the KPI.');

test('it says that there is no result of a year, and that there are parts of one', () => {
  expect(kpiParagraph(answer, site)).toBe(
    '年度の結果は、この資料にありません。年度の途中の値があります。',
  );
  expect(answer.standing).toBe('not_applicable');
  expect(answer.vintage).toBe('2025-08-29');
});

test('there is no picture and no table of years, and the source of the parts is named', async () => {
  const props = { answer, chart: ownChart(answer), place: 'paper' };
  const figure = await render(KpiFigure, { form, props });
  expect(all(figure, 'svg', 'table')).toEqual([]);
  expect(all(figure, 'li').map(textOf)).toEqual([expect.stringContaining('4ページ')]);
});

test('a frame of it is as high as its words', () => {
  expect(embedCode(answer, site).frame).toMatch(
    / height="[1-9]\d{2}" style="border:0;height:[^a-zA-Z]*clamp\(\d+px,/,
  );
});

test('the target of a part stands before its actual', async () => {
  const table = await render(KpiParts, { form, props: { answer } });
  expect(rowsOf(table).map((row) => row.slice(0, 3))).toEqual([
    ['期間', '目標・結果', '値'],
    ['令和6年4〜6月', '目標', '620'],
    ['令和6年4〜6月', '実績', '633'],
    ['令和6年7〜9月', '実績', '618'],
  ]);
});

test('it is described for search engines by the years of its parts', async () => {
  expect(JSON.stringify(await kpiStructuredData(answer, site))).toContain('2024-04-01/2025-03-31');
});
