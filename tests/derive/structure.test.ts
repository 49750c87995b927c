import { expect, test } from 'vitest';
import { ownerName } from '../../src/derive/owner.ts';
import { portfolioOf } from '../../src/derive/portfolio.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { realPortfolio } from '../real-content.ts';
import { type Structure, townFiles } from '../structures.ts';

function portfolioWith(structure: Structure) {
  const { content, problems } = loadContent(townFiles(structure));
  if (!content) throw new Error(JSON.stringify(problems, null, 2));
  return portfolioOf(content.database);
}

const groupsOf = (structure: Structure) =>
  portfolioWith(structure).groups.map(({ owner, kpis }) => [
    ownerName(owner) ?? 'plan',
    kpis.map(({ kpi }) => kpi.kpi_id),
  ]);

test('KPIs stand under the plan, then under goals with their policies, then under projects', () => {
  expect(groupsOf('projects')).toEqual([
    ['港の食を広める', ['p1-k1', 'p1-k2']],
    ['ごみを減らす', ['p2-k1']],
  ]);
  expect(groupsOf('goals')).toEqual([
    ['働く場をつくる', ['p1-k1']],
    ['商談の支援', ['p1-k2']],
    ['ごみの減量', ['p2-k1']],
  ]);
  expect(groupsOf('both')).toEqual([
    ['plan', ['p2-k1']],
    ['働く場をつくる', ['p1-k2']],
    ['港の食を広める', ['p1-k1']],
    ['ごみを減らす', []],
  ]);
  expect(groupsOf('plan')).toEqual([['plan', ['p1-k1', 'p1-k2', 'p2-k1']]]);
});

test('goals and policies have pages where they have KPIs or evaluations, a goal for its policies', () => {
  const pagesIn = (structure: Structure) => {
    const { hasGoals, hasProjects, goals, policies } = portfolioWith(structure).structure;
    const ids = [
      ...goals.filter(({ hasPage }) => hasPage).map(({ goal }) => goal.goal_id),
      ...policies.filter(({ hasPage }) => hasPage).map(({ policy }) => policy.policy_id),
    ];
    return { hasGoals, hasProjects, ids };
  };
  expect(pagesIn('goals')).toEqual({
    hasGoals: true,
    hasProjects: false,
    ids: ['g1', 'g2', 's1', 's2', 's3'],
  });
  expect(pagesIn('both')).toEqual({ hasGoals: true, hasProjects: true, ids: ['g1', 'g2'] });
  expect(pagesIn('projects')).toEqual({ hasGoals: false, hasProjects: true, ids: [] });
  expect(pagesIn('plan')).toEqual({ hasGoals: false, hasProjects: false, ids: [] });
});

test('a goal that only orders projects and money has no page', () => {
  const { goals, hasGoals } = realPortfolio().structure;
  expect(goals.length).toBeGreaterThan(0);
  expect(goals.some(({ budgets }) => budgets.length > 0)).toBe(true);
  expect(hasGoals).toBe(false);
});

test('a goal knows its projects, its policies and what the source says of it', () => {
  const both = portfolioWith('both');
  const [first, second, third] = both.structure.goals;
  expect(first?.projects.map(({ project }) => project.project_id)).toEqual(['p1']);
  expect(first?.policies.map(({ policy }) => policy.policy_id)).toEqual(['s1', 's2']);
  expect(first?.vintage).toBe('2025-08-29');
  expect(second?.evaluations.map(({ evaluation_id }) => evaluation_id)).toEqual(['e2']);
  expect(third).toMatchObject({ hasPage: false, vintage: null, projects: [] });
  expect(both.projectById.get('p2')?.evaluations.map(({ grade }) => grade)).toEqual(['○']);
});
