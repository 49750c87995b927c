import { expect, test } from 'vitest';
import SiteHeader from '../../src/components/frame/SiteHeader.astro';
import WayBack from '../../src/components/frame/WayBack.astro';
import GoalTable from '../../src/components/goal/GoalTable.astro';
import PolicyList from '../../src/components/goal/PolicyList.astro';
import HomeGroups from '../../src/components/home/HomeGroups.astro';
import HomeIntroduction from '../../src/components/home/HomeIntroduction.astro';
import KpiGroups from '../../src/components/kpi/KpiGroups.astro';
import PaperCover from '../../src/components/paper/PaperCover.astro';
import { searchFacets } from '../../src/site/search.ts';
import type { Structure } from '../structures.ts';
import { all, attribute, render, rowsOf, textOf, town } from './render.ts';

/** The same three KPIs, under projects, under goals and policies, under both, or the plan’s own. */
const structures = ['projects', 'goals', 'both', 'plan'] as const;

async function inEach<Told>(tell: (structure: Structure) => Told | Promise<Told>) {
  const told = structures.map(async (structure) => [structure, await tell(structure)] as const);
  return Object.fromEntries(await Promise.all(told));
}

test('the menu leads to what there is', async () => {
  const menu = await inEach(async (structure) =>
    all(await render(SiteHeader, { structure }), 'li').map(textOf),
  );
  expect(menu).toEqual({
    projects: ['事業', '指標', 'お金', 'データ', '更新', '検索', '印刷'],
    goals: ['基本目標', '指標', 'データ', '更新', '検索', '印刷'],
    both: ['基本目標', '事業', '指標', 'お金', 'データ', '更新', '検索', '印刷'],
    plan: ['指標', 'データ', '更新', '検索', '印刷'],
  });
});

test('a reader who is lost is led to goals and projects', async () => {
  const ways = await inEach(async (structure) =>
    all(await render(WayBack, { structure }), 'li').map(textOf),
  );
  expect(ways.goals).toEqual(['働く場をつくる', 'きれいなまち', '指標', 'データ']);
  expect(ways.plan).toEqual(['指標', 'データ']);
});

test('home says of how many goals, projects and KPIs it tells', async () => {
  const headings = await inEach(async (structure) =>
    all(await render(HomeIntroduction, { structure }), 'h1')
      .map(textOf)
      .join(''),
  );
  expect(headings).toEqual({
    projects: 'しらなみ町の2つの事業と3つの指標（KPI）',
    goals: 'しらなみ町の3つの基本目標と3つの指標（KPI）',
    both: 'しらなみ町の3つの基本目標と2つの事業と3つの指標（KPI）',
    plan: 'しらなみ町の3つの指標（KPI）',
  });
  const english = await render(HomeIntroduction, { structure: 'both', language: 'en' });
  expect(all(english, 'h1').map(textOf)).toEqual(['しらなみ町: 3 goals, 2 projects and 3 KPIs']);
});

test('the paper names what it tells of', async () => {
  const headings = await inEach(async (structure) =>
    all(await render(PaperCover, { structure }), 'h1', 'p')
      .slice(1, 3)
      .map(textOf),
  );
  expect(headings.plan).toEqual([
    'しらなみ町の指標の検証資料',
    '3つの指標（KPI）の状況を、A4の紙にまとめました。',
  ]);
  expect(headings.both?.[0]).toBe('しらなみ町の事業と指標の検証資料');
});

test('each KPI stands under what it belongs to, which leads to its page', async () => {
  const headings = await inEach(async (structure) => {
    const { groups } = town('ja', { structure }).portfolio;
    const rendered = await render(KpiGroups, { structure, props: { groups } });
    return all(rendered, 'h2').map((heading) => [
      textOf(heading),
      attribute(heading, 'id'),
      attribute(all(heading, 'a')[0], 'href'),
    ]);
  });
  expect(headings.goals).toEqual([
    ['基本目標1 働く場をつくる', 'goal_g1', '/goals/g1/'],
    ['商談の支援（基本目標1の施策）', 'policy_s1', '/policies/s1/'],
    ['ごみの減量（基本目標2の施策）', 'policy_s3', '/policies/s3/'],
  ]);
  expect(headings.both?.slice(0, 2)).toEqual([
    ['計画全体', 'plan', undefined],
    ['基本目標1 働く場をつくる', 'goal_g1', '/goals/g1/'],
  ]);
  expect(headings.plan).toEqual([['しらなみ町創生戦略', 'plan', undefined]]);
});

test('home tells of the plan’s own KPIs, then of those of goals, policies and projects', async () => {
  const headings = await inEach(async (structure) =>
    all(await render(HomeGroups, { structure }), 'h3').map(textOf),
  );
  expect(headings.plan).toEqual(['しらなみ町創生戦略']);
  expect(headings.goals?.at(-1)).toContain('ごみの減量');
  const goals = await render(HomeGroups, { structure: 'goals' });
  expect(textOf(goals)).toContain('令和6年度 43.5%');
  expect(textOf(goals)).toContain('目標の45.0%に1.5ポイント届かない');
});

test('the list of goals counts KPIs and results, and shows how the source grades', async () => {
  const rows = rowsOf(await render(GoalTable, { structure: 'goals' }));
  expect(rows).toEqual([
    ['基本目標と施策', '指標', '結果が出た指標', '資料に書かれた評価'],
    [expect.stringContaining('基本目標1 働く場をつくる'), '1', '1', '◎'],
    [expect.stringContaining('商談の支援'), '1', '1', ''],
    [expect.stringContaining('担い手の育成'), '0', '0', '○'],
    [expect.stringContaining('基本目標2 きれいなまち'), '0', '0', ''],
    [expect.stringContaining('ごみの減量'), '1', '1', ''],
    [expect.stringContaining('基本目標3 人のつながり'), '0', '0', ''],
  ]);
});

test('a policy without page is named, and not linked', async () => {
  const { policies } = town('ja', { structure: 'both' }).portfolio.structure;
  const list = await render(PolicyList, { structure: 'both', props: { policies } });
  expect(all(list, 'h3').map(textOf)).toEqual(['商談の支援', '担い手の育成', 'ごみの減量']);
  expect(all(list, 'a')).toEqual([]);
});

test('the search filters by what there is', async () => {
  const facets = await inEach((structure) =>
    searchFacets(town('ja', { structure })).map(({ legend, choices }) => [
      legend,
      choices.map(({ label }) => label).join(' '),
    ]),
  );
  expect(facets.projects?.map(([legend]) => legend)).toEqual(['種類', '事業', '状態']);
  expect(facets.goals?.slice(0, 2)).toEqual([
    ['種類', '基本目標 施策 指標（KPI） データ ページ'],
    ['基本目標', '働く場をつくる きれいなまち'],
  ]);
  expect(facets.plan?.map(([legend]) => legend)).toEqual(['種類', '状態']);
});
