import { expect, test } from 'vitest';
import { financeOf } from '../../src/derive/finance.ts';
import { financeSentences, goalSentence } from '../../src/derive/finance-sentences.ts';
import { createLabels } from '../../src/derive/labels.ts';
import { portfolioOf } from '../../src/derive/portfolio.ts';
import { ja } from '../../src/i18n/ja/words.ts';
import type { Database, ProjectBudget } from '../../src/model/database.ts';
import { realContent } from '../real-content.ts';
import { createDice } from './made-up.ts';

const { database } = realContent();

function told(tables: Partial<Database>): string {
  const content = { ...database, ...tables };
  const speech = { words: ja, labels: createLabels(content, 'ja') };
  return financeSentences(financeOf(content), portfolioOf(content), speech).join('');
}

const isCostOf = ({ project_id, amount_type }: ProjectBudget, id: string, type: string) =>
  project_id === id && amount_type === type;

test('the money of every project is a sum of all of them, told so that half is half', () => {
  expect(told({})).toBe(
    '令和5年度の事業費は全部で3億3,469万2,000円です。そのうち1億6,734万6,000円は国の交付金で、残りは交付金以外です。どの事業でも、交付決定額は事業費のちょうど半分です。',
  );
});

test('a missing row makes no sum a sum of all', () => {
  const project_budgets = database.project_budgets.filter(({ project_id }) => project_id !== 'p3');
  expect(told({ project_budgets })).toBe(
    '令和5年度の事業費は、5つのうち4つの事業の合計で約3.1億円です。そのうち約1.6億円は国の交付金で、残りは交付金以外です。',
  );
});

test('a grant is a part of the cost only where both are of the same projects', () => {
  const project_budgets = database.project_budgets.filter(
    (row) => !isCostOf(row, 'p3', 'project_cost'),
  );
  expect(told({ project_budgets })).toBe(
    '令和5年度の事業費は、5つのうち4つの事業の合計で約3.1億円です。令和5年度の交付決定額は全部で約1.7億円です。',
  );
});

test('goals are summed only where each has both amounts', () => {
  const content = { ...database, goal_budgets: database.goal_budgets.slice(1) };
  const sentenceOf = (of: Database) => goalSentence(financeOf(of), portfolioOf(of), ja);
  expect(sentenceOf(database)).toContain('約1,763億円');
  expect(sentenceOf(content)).toBeNull();
});

test('amounts in what is no unit of money have no sum', () => {
  const [row] = database.project_budgets;
  if (!row) throw new Error('no amounts');
  const project_budgets = database.project_budgets.map((other) =>
    other === row ? { ...other, unit: '人' } : other,
  );
  expect(financeOf({ ...database, project_budgets }).cost?.total).toBeNull();
});

const yen = {
  ...{ unit: '円', name_en: 'yen', minimum: null, maximum: null, yen: 1, in_currency: null },
  kind: 'money',
} as const;

test('amounts in several units of money are added by what they are in yen', () => {
  const project_budgets = database.project_budgets.map((row) =>
    row.amount_type === 'grant_decided' ? { ...row, unit: '円', amount: row.amount * 1000 } : row,
  );
  const units = [...database.units, yen];
  const { cost, grant } = financeOf({ ...database, project_budgets, units });
  expect([cost?.total, grant?.total]).toEqual([334692, 167346]);
  expect(told({ project_budgets, units })).toContain('令和5年度の交付決定額は全部で');
});

test('every kind of amount has a column, and what was spent is told where no cost is', () => {
  const [first] = database.project_budgets;
  if (!first) throw new Error('no amounts');
  const row = (amount_type: ProjectBudget['amount_type'], amount: number, project_id = 'p1') => ({
    ...first,
    ...{ amount_type, amount, project_id },
  });
  const project_budgets = [
    row('donation', 50),
    row('settlement', 900),
    row('settlement', 100, 'p2'),
    row('grant_received', 400),
    row('own_funds', 450),
    row('planned', 1000),
    { ...row('planned', 5000), fiscal_year: 2022 },
    row('eligible_cost', 850),
  ];
  const received = { codelist: 'amount_types', code: 'grant_received', ja: '交付金受入額' };
  const words = { en: 'Grant received', definition: '', definition_en: null };
  const codelists = [...database.codelists, { ...received, ...words }];
  const finance = financeOf({ ...database, project_budgets });
  expect(finance.projects.columns.map(({ type, total }) => [type, total])).toEqual([
    ['planned', 1000],
    ['eligible_cost', 850],
    ['settlement', 1000],
    ['grant_received', 400],
    ['own_funds', 450],
    ['donation', 50],
  ]);
  expect(told({ project_budgets, codelists })).toBe(
    '令和5年度の決算額は、5つのうち2つの事業の合計で100万円です。令和5年度の交付金受入額は、5つの事業のうち1つだけ資料にあり、40万円です。',
  );
});

test('“all” and “every project” are said only where every amount is known', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const dice = createDice(seed);
    const project_budgets = database.project_budgets.filter(() => dice.below(12) > 0);
    const text = told({ project_budgets });
    const count = (type: string) =>
      project_budgets.filter(({ amount_type }) => amount_type === type).length;
    const projects = database.projects.length;
    if (text.includes('事業費は全部で')) expect(count('project_cost')).toBe(projects);
    if (text.includes('どの事業でも'))
      expect([count('project_cost'), count('grant_decided')]).toEqual([projects, projects]);
  }
});
