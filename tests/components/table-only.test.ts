import { expect, test } from 'vitest';
import HomeGroups from '../../src/components/home/HomeGroups.astro';
import KpiDefinition from '../../src/components/kpi/KpiDefinition.astro';
import ProjectRail from '../../src/components/project/ProjectRail.astro';
import ProjectTable from '../../src/components/project/ProjectTable.astro';
import Evaluations from '../../src/components/source/Evaluations.astro';
import { listPages } from '../../src/derive/list-pages.ts';
import { projectKicker } from '../../src/derive/numbered.ts';
import { all, render, textOf, town } from './render.ts';

/** The source prints a table and nothing else: no numbers, no texts, nobody who judges. */
const form = 'accepted-table-only';
const { portfolio, proseOf, words } = town('ja', { form });
const project = portfolio.projectById.get('p1');
const kpi = portfolio.kpiById.get('p1-k1');

test('a project without a number, a status and a text is told by its name', async () => {
  expect(proseOf('p1')).toBeNull();
  expect(project && projectKicker(project.project, words)).toBe('事業');
  const ledger = await render(HomeGroups, { form });
  expect(all(ledger, 'h3').map(textOf)).toEqual(['港の食を広める', 'ごみを減らす']);
  const facts = await render(ProjectRail, { form, props: { answer: project } });
  expect(all(facts, 'dt').map(textOf)).not.toContain('新規・継続');
});

test('a column that no project fills is not there', async () => {
  const [list] = listPages(portfolio.projects, () => 1);
  const table = await render(ProjectTable, { form, props: { list } });
  expect(all(table, 'thead').flatMap((head) => all(head, 'th').map(textOf))).not.toContain(
    '新規・継続',
  );
});

test('a KPI without number and explanation has neither, and tells its note', async () => {
  const definition = await render(KpiDefinition, { form, props: { answer: kpi } });
  const terms = all(definition, 'dt').map(textOf);
  expect(terms).not.toContain('何を数えるか');
  expect(terms).toContain('注');
  expect(all(definition, 'dd').map(textOf)).toContain('新たな取引先の数');
});

test('a judgement by nobody who is named is headed by its year', async () => {
  const props = { evaluations: kpi?.evaluations };
  const list = await render(Evaluations, { form, props });
  expect(all(list, 'h3').map(textOf)).toEqual(['令和6年度']);
});

test('what nobody has translated keeps its name in English', async () => {
  const ledger = await render(HomeGroups, { form, language: 'en' });
  expect(all(ledger, 'h3').map(textOf)).toEqual(['港の食を広める', 'Reducing waste']);
});

test('goals that the source does not number are told by their names', () => {
  const { label, named, policyLabel, policyNamed } = words.goals;
  const goal = { number: null, name: '働く場をつくる' };
  expect([label(goal), named(goal)]).toEqual(['基本目標', '働く場をつくる']);
  expect([policyLabel(goal), policyNamed(goal)]).toEqual(['施策', '働く場をつくる（施策）']);
});
