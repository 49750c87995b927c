import { expect, test } from 'vitest';
import GradeFilter from '../../src/components/kpi/GradeFilter.astro';
import KpiLines from '../../src/components/kpi/KpiLines.astro';
import { gradeGroups } from '../../src/derive/grade-groups.ts';
import { all, attribute, render, textOf, town } from './render.ts';

const form = 'accepted-evaluations';
const { database, portfolio } = town('ja', { form });

test('the line of a KPI shows the newest grade of the source, and who gave it where several did', async () => {
  const lines = all(await render(KpiLines, { props: { kpis: portfolio.kpis }, form }), 'li');
  expect(
    lines.map((line) => /資料の評価 .*?(?= 令和\d+年度の目標|$)/.exec(textOf(line))?.[0] ?? ''),
  ).toEqual([
    '資料の評価 △ 令和6年度 商工課 資料の評価 有効 令和6年度 まちづくり検証委員会',
    '資料の評価 △ 令和6年度',
    '',
  ]);
});

test('the list narrows to a grade that some KPI has now, each scale on its own', async () => {
  const links = all(await render(GradeFilter, { form }), 'a');
  expect(links.map((link) => [textOf(link), attribute(link, 'href')])).toEqual([
    ['△ 2', '/kpis/grades/progress/3/'],
    ['有効 1', '/kpis/grades/opinion/1/'],
  ]);
});

test('every grade of a scale by which KPIs are judged has a group, so that its page stays', () => {
  const groups = gradeGroups(database, portfolio.kpis).map(({ grade, kpis }) => [
    grade.grade,
    kpis.map(({ kpi }) => kpi.kpi_id),
  ]);
  expect(groups).toEqual([
    ['◎', []],
    ['○', []],
    ['△', ['p1-k1', 'p1-k2']],
    ['有効', ['p1-k1']],
    ['要改善', []],
  ]);
});
