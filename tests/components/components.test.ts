import { expect, test } from 'vitest';
import { ownChart } from '../../src/charts/kpi-chart.ts';
import StandingStrip from '../../src/components/home/StandingStrip.astro';
import CompareChoice from '../../src/components/interactive/CompareChoice.astro';
import KpiFigure from '../../src/components/kpi/KpiFigure.astro';
import KpiTable from '../../src/components/kpi/KpiTable.astro';
import StatusChip from '../../src/components/kpi/StatusChip.astro';
import MoneyTable from '../../src/components/money/MoneyTable.astro';
import { financeOf } from '../../src/derive/finance.ts';
import { projectMoney } from '../../src/site/money-lines.ts';
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

test('the table of KPIs names the newest result, its year and the target of that year', async () => {
  const props = { caption: '指標', kpis: harbour.portfolio.kpis };
  const [head, ...rows] = rowsOf(await render(KpiTable, { props }));
  expect(head?.slice(1, 5)).toEqual(['最新の結果', 'その年度の目標', '最後の年度の目標', '基準']);
  expect(rows.map((cells) => cells.slice(1, 5))).toEqual([
    ['19 令和6', '20', '30 令和7 結果は11件少ない', '4 令和4'],
    ['43.5 令和6', '45.0', '50.0 令和7 結果は6.5ポイント低い', '38.5 令和4'],
    ['618 令和6', '620', '580 令和8 結果は38g大きい', '640 令和5'],
  ]);
  expect(rows.map(([name]) => /単位 (\S+)/.exec(name ?? '')?.[1])).toEqual(['件', '%', 'g']);
});

test('in English the table names KPIs and their units in English', async () => {
  const props = { caption: 'KPIs', kpis: town('en').portfolio.kpis };
  const [, ...rows] = rowsOf(await render(KpiTable, { props, language: 'en' }));
  const { kpis } = harbour.portfolio;
  expect(rows.map(([name = '']) => name.replace(/ Source.*/, ''))).toEqual(
    kpis.map(({ kpi, unit }) => `${kpi.name_en} Unit ${unit.name_en}`),
  );
});

test('each KPI in the table leads to its page', async () => {
  const props = { caption: '指標', kpis: harbour.portfolio.kpis };
  const links = all(await render(KpiTable, { props }), 'a').map((link) => attribute(link, 'href'));
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

test('the strip of standings counts every KPI', async () => {
  expect(textOf(await render(StandingStrip))).toBe('3つの指標の内わけ 結果が出た 3');
  const english = await render(StandingStrip, { language: 'en' });
  expect(textOf(english)).toBe('3 KPIs by status With a result 3');
});

test('a table of amounts has a column for each kind, and a sum says of how many lines it is', async () => {
  const { database } = harbour;
  const project_budgets = database.project_budgets.filter(
    ({ project_id, amount_type }) => project_id !== 'p2' || amount_type !== 'grant_decided',
  );
  const finance = financeOf({ ...database, project_budgets });
  const props = { money: projectMoney({ ...harbour, finance }) };
  expect(rowsOf(await render(MoneyTable, { props }))).toEqual([
    ['事業', '事業費', '交付決定額'],
    ['① 港の食を広める', '12,400', '6,200'],
    ['② ごみを減らす', '8,000', '記載なし'],
    ['合計', '20,400', '6,200 2つのうち1つの額'],
  ]);
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
