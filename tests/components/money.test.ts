import { expect, test } from 'vitest';
import MoneyTable from '../../src/components/money/MoneyTable.astro';
import SplitBar from '../../src/components/money/SplitBar.astro';
import { financeOf } from '../../src/derive/finance.ts';
import type { ProjectBudget } from '../../src/model/database.ts';
import { projectMoney } from '../../src/site/money-lines.ts';
import { moneySplit, projectSplits } from '../../src/site/money-splits.ts';
import { all, attribute, render, rowsOf, textOf, town } from './render.ts';

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
  const partsIn = (pictures: readonly Parameters<typeof all>[0][]) =>
    pictures.flatMap((svg) => all(svg, 'rect')).filter((rect) => attribute(rect, 'data-look'));
  const pictures = all(bar, 'svg');
  const parts = partsIn(pictures.slice(-1));
  return {
    names: all(bar, 'li', 'p').map(textOf),
    lengths: parts.map((part) => Number(attribute(part, 'width')?.replace('%', ''))),
    looks: parts.map((part) => attribute(part, 'data-look')),
    keys: partsIn(pictures.slice(0, -1)).map((part) => attribute(part, 'data-look')),
  };
}

test('a bar names grant and rest with their amounts, and is divided as these are', async () => {
  expect(await barOf(budget('project_cost', 10_000), budget('grant_decided', 2_500))).toEqual({
    names: ['令和7年度の事業費 1,000万円', '国の交付金 250万円', '交付金以外 750万円'],
    lengths: [25, 75],
    looks: ['solid', 'outline'],
    keys: ['solid', 'outline'],
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

test('no two parts of a bar look alike, whichever grant stands first', async () => {
  const others = [budget('own_funds', 5_000), budget('donation', 2_500)];
  for (const grant of ['grant_decided', 'grant_received'] as const) {
    const { looks, keys } = await barOf(
      budget('project_cost', 10_000),
      budget(grant, 2_500),
      ...others,
    );
    expect(looks).toEqual(['solid', 'hatch', 'dots']);
    expect(keys).toEqual(looks);
  }
});

test('to what its amounts are rounded stands directly below a bar', async () => {
  const budgets = [budget('project_cost', 33_469), budget('grant_decided', 16_735)];
  const [split] = projectSplits(
    budgets.map((row) => ({ ...row, amount: row.amount + 0.4 })),
    harbour,
  );
  const last = all(await render(SplitBar, { props: { split, id: 'test' } }), 'p').at(-1);
  expect(last && textOf(last)).toBe(split?.rounding);
  expect(split?.rounding).toMatch(/四捨五入/);
});

test('a cost whose grant is not told, or is of another year, is not divided', async () => {
  const cost = budget('project_cost', 10_000);
  const whole = ['令和7年度の事業費 1,000万円', '内わけは資料にありません'];
  expect(await barOf(cost)).toMatchObject({ names: whole, lengths: [] });
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

/** The table of the amounts of projects: its rows, and what stands below it. */
async function tableOf(tables: Partial<typeof harbour.database>) {
  const finance = financeOf({ ...harbour.database, ...tables });
  const props = { id: 'test', money: projectMoney({ ...harbour, finance }) };
  const table = await render(MoneyTable, { props });
  return {
    rows: rowsOf(table),
    notes: all(table, 'li').map(textOf),
    drawn: all(table, 'svg').filter((svg) => attribute(svg, 'class') !== 'key').length,
  };
}

test('a sum of fewer than all lines has a mark that one note explains', async () => {
  const project_budgets = harbour.database.project_budgets.filter(
    ({ project_id, amount_type }) => project_id !== 'p2' || amount_type !== 'grant_decided',
  );
  const { rows, notes } = await tableOf({ project_budgets });
  expect(rows).toEqual([
    ['事業', '事業費', '交付決定額'],
    ['① 港の食を広める', '12,400', '6,200'],
    ['② ごみを減らす', '8,000', '記載なし'],
    ['合計', '20,400', '※6,200'],
  ]);
  expect(notes.filter((note) => note.startsWith('※'))).toEqual([
    '※資料に額があるものだけの合計です。',
  ]);
});

test('a line without any amount says so once, and has no room for a bar', async () => {
  const project_budgets = harbour.database.project_budgets.filter(
    ({ project_id }) => project_id !== 'p2',
  );
  const { rows, drawn } = await tableOf({ project_budgets });
  expect(rows[2]).toEqual(['② ごみを減らす', '記載なし']);
  expect(drawn).toBe(1);
});

test('columns are ordered by year, then by kind, and their years stand above them', async () => {
  const [row] = harbour.database.project_budgets;
  if (!row) throw new Error('The town has no amounts.');
  const earlier = (['budget', 'settlement'] as const).map((amount_type) => ({
    ...row,
    amount_type,
    fiscal_year: row.fiscal_year - 1,
  }));
  const { rows } = await tableOf({
    project_budgets: [...harbour.database.project_budgets, ...earlier],
  });
  expect(rows.slice(0, 2)).toEqual([
    ['事業', '令和6年度', '令和7年度'],
    ['決算額', '予算額', '事業費', '交付決定額'],
  ]);
});

test('an amount in another unit than its table is put into that unit, and a note says so', async () => {
  const { database } = harbour;
  const project_budgets = database.project_budgets.map((row) =>
    row.project_id === 'p2' && row.amount_type === 'grant_decided'
      ? { ...row, amount: 1_234_567, unit: '円', value_as_published: '1,234,567円' }
      : row,
  );
  const yen = {
    unit: '円',
    name_en: 'yen',
    kind: 'money',
    minimum: null,
    maximum: null,
    yen: 1,
    in_currency: null,
  };
  const units = [...database.units, yen as (typeof database.units)[number]];
  const { rows, notes } = await tableOf({ project_budgets, units });
  expect(rows.slice(2)).toEqual([
    ['② ごみを減らす', '8,000', '1,234.567'],
    ['合計', '20,400', '7,434.567'],
  ]);
  expect(notes).toContain('資料がほかの単位で書いている額は、千円に直しています。');
});
