import { expect, test } from 'vitest';
import SplitBar from '../../src/components/money/SplitBar.astro';
import type { ProjectBudget } from '../../src/model/database.ts';
import { moneySplit, projectSplits } from '../../src/site/money-splits.ts';
import { all, attribute, render, textOf, town } from './render.ts';

const harbour = town();

function budget(amount_type: ProjectBudget['amount_type'], amount: number): ProjectBudget {
  const [row] = harbour.database.project_budgets;
  if (!row) throw new Error('The town has no amounts.');
  return { ...row, amount_type, amount };
}

/** Names and amounts beside the bar of a project, and the lengths of its parts in per cent. */
async function barOf(...budgets: readonly ProjectBudget[]) {
  const [split] = projectSplits(budgets, harbour);
  const bar = await render(SplitBar, { props: { split, id: 'test' } });
  const [, ...parts] = all(bar, 'svg')
    .slice(-1)
    .flatMap((svg) => [svg, ...all(svg, 'rect')]);
  return {
    names: all(bar, 'li', 'p').map(textOf),
    lengths: parts.map((part) => Number(attribute(part, 'width')?.replace('%', ''))),
  };
}

test('a bar names grant and rest with their amounts, and is divided as these are', async () => {
  expect(await barOf(budget('project_cost', 10_000), budget('grant_decided', 2_500))).toEqual({
    names: ['令和7年度の事業費 1,000万円', '国の交付金 250万円', '交付金以外 750万円'],
    lengths: [25, 75],
  });
});

test('other money has its name where it makes the whole with the grant', async () => {
  const [cost, grant] = [budget('settlement', 13_280), budget('grant_received', 6_400)];
  const own = budget('own_funds', 6_880);
  expect((await barOf(cost, grant, own)).names.slice(1)).toEqual([
    '国の交付金 640万円',
    expect.stringMatching(/ 688万円$/),
  ]);
  expect((await barOf(cost, grant, { ...own, amount: 5_000 })).names.slice(1)).toEqual([
    '国の交付金 640万円',
    '交付金以外 688万円',
  ]);
});

test('a cost whose grant is not told, or is of another year, is not divided', async () => {
  const cost = budget('project_cost', 10_000);
  const whole = ['令和7年度の事業費 1,000万円', '内わけは資料にありません'];
  expect(await barOf(cost)).toEqual({ names: whole, lengths: [] });
  const earlier = { ...budget('grant_decided', 2_500), fiscal_year: cost.fiscal_year - 1 };
  expect((await barOf(cost, earlier)).names).toEqual(whole);
});

test('what all projects cost is divided where the grants are of the same projects', () => {
  const split = moneySplit(harbour);
  expect(split?.parts.map(({ name, amount }) => `${name} ${amount}`)).toEqual([
    '国の交付金 1,020万円',
    '交付金以外 1,020万円',
  ]);
  expect(split?.rounding).toBeNull();
});
