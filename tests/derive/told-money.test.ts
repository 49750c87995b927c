import { expect, test } from 'vitest';
import { financeOf } from '../../src/derive/finance.ts';
import { financeSentences, goalSentence } from '../../src/derive/finance-sentences.ts';
import { portfolioOf } from '../../src/derive/portfolio.ts';
import { ja } from '../../src/i18n/ja.ts';
import type { Database, ProjectBudget } from '../../src/model/database.ts';
import { realContent } from '../real-content.ts';
import { createDice } from './made-up.ts';

const { database } = realContent();

function told(tables: Partial<Database>): string {
  const content = { ...database, ...tables };
  return financeSentences(financeOf(content), portfolioOf(content), ja).join('');
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
    '令和5年度の事業費は、金額が載っている4つの事業を合わせて約3.1億円です。そのうち約1.6億円は国の交付金で、残りは交付金以外です。',
  );
});

test('a grant is a part of the cost only where both are of the same projects', () => {
  const project_budgets = database.project_budgets.filter(
    (row) => !isCostOf(row, 'p3', 'project_cost'),
  );
  expect(told({ project_budgets })).toBe(
    '令和5年度の事業費は、金額が載っている4つの事業を合わせて約3.1億円です。交付決定額は、金額が載っている5つの事業を合わせて約1.7億円です。',
  );
});

test('goals are summed only where each has both amounts', () => {
  const content = { ...database, goal_budgets: database.goal_budgets.slice(1) };
  const sentenceOf = (of: Database) => goalSentence(financeOf(of), portfolioOf(of), ja);
  expect(sentenceOf(database)).toContain('約1,763億円');
  expect(sentenceOf(content)).toBeNull();
});

test('amounts in two units have no sum', () => {
  const [row] = database.project_budgets;
  if (!row) throw new Error('no amounts');
  const project_budgets = database.project_budgets.map((other) =>
    other === row ? { ...other, unit: '人' } : other,
  );
  expect(financeOf({ ...database, project_budgets }).totalCost).toBeNull();
});

test('a total in another unit than the rest is not told by its number', () => {
  const project_budgets = database.project_budgets.map((row) =>
    row.amount_type === 'grant_decided' ? { ...row, unit: '円' } : row,
  );
  const units = [
    ...database.units,
    { unit: '円', name_en: 'yen', kind: 'money', minimum: null, maximum: null, yen: 1 } as const,
  ];
  expect(told({ project_budgets, units })).toBe('令和5年度の事業費は全部で約3.3億円です。');
});

test('“all” and “every project” are said only where every amount is known', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const dice = createDice(seed);
    const project_budgets = database.project_budgets.filter(() => dice.below(12) > 0);
    const text = told({ project_budgets });
    const count = (type: string) =>
      project_budgets.filter(({ amount_type }) => amount_type === type).length;
    const projects = database.projects.length;
    if (text.includes('全部で')) expect(count('project_cost')).toBe(projects);
    if (text.includes('どの事業でも'))
      expect([count('project_cost'), count('grant_decided')]).toEqual([projects, projects]);
  }
});
