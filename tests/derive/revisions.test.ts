import { expect, test } from 'vitest';
import { standingGroups } from '../../src/derive/counts.ts';
import { dueCounts } from '../../src/derive/due.ts';
import { financeOf, budgetsIn } from '../../src/derive/finance.ts';
import { newestPeriods } from '../../src/derive/periods.ts';
import { placesOf, printedPage } from '../../src/derive/places.ts';
import { portfolioOf } from '../../src/derive/portfolio.ts';
import { standingGroupsEver } from '../../src/derive/standing-history.ts';
import { vintageChanges } from '../../src/derive/report-changes.ts';
import { historiesOf, revisionsOf } from '../../src/derive/revisions.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { nextReportFiles } from '../next-report.ts';
import { realContent } from '../real-content.ts';

const { content, problems } = loadContent(nextReportFiles());
if (!content) throw new Error(`the next report has ${problems.length} problems`);
const { database } = content;
const portfolio = portfolioOf(database);
const first = '2023-08-31';
const next = '2024-08-30';

const cellsOf = (steps: ReturnType<typeof revisionsOf>) =>
  steps.map(({ after }) => `${after.kpi_id} ${after.fiscal_year} ${after.series}`);

test('the first report is the beginning of everything', () => {
  const [only, ...others] = vintageChanges(realContent().database);
  expect(others).toEqual([]);
  expect(only?.added.length).toBe(59);
  expect([only?.newProjects.length, only?.newKpis.length, only?.retired.length]).toEqual([
    5, 13, 0,
  ]);
  expect(revisionsOf(realContent().database.observations)).toEqual([]);
});

test('the next report fills eleven, revises one, moves one, retires one and adds a project', () => {
  const changes = vintageChanges(database);
  expect(changes.map(({ vintage }) => vintage.vintage)).toEqual([next, first]);
  const [second, before] = changes;
  if (!second || !before) throw new Error('two reports are expected');
  expect(second.filled.length).toBe(11);
  expect(second.filled.every(({ before: was }) => was?.status === 'measuring')).toBe(true);
  expect(cellsOf(second.revised)).toEqual(['p2-k2 2023 actual']);
  expect(cellsOf(second.moved)).toEqual(['p1-k1 2024 target']);
  expect(second.restated.length).toBe(12);
  expect(second.retired.map(({ kpi_id }) => kpi_id)).toEqual(['p4-k4']);
  expect(second.newKpis.map(({ kpi_id }) => kpi_id)).toEqual(['p4-k5', 'p6-k1', 'p6-k2']);
  expect(second.newProjects.map(({ project_id }) => project_id)).toEqual(['p6']);
  expect(second.added.length).toBe(12);
  expect(second.added.every(({ after }) => after.value !== null)).toBe(true);
});

test('changed periods, amounts and facts are told, and so is what a report leaves out', () => {
  const [row] = database.vintages;
  if (!row) throw new Error('no vintage');
  const third = { ...row, vintage: '2025-08-29', supersedes: next };
  const again = <R extends { readonly vintage: string }>(rows: readonly R[]) =>
    rows
      .filter(({ vintage }) => vintage === next)
      .map((one) => ({ ...one, vintage: '2025-08-29' }));
  const tables = {
    ...database,
    vintages: [...database.vintages, third],
    observations: [
      ...database.observations,
      ...again(database.observations).filter(({ kpi_id }) => kpi_id !== 'p2-k2'),
    ],
    project_periods: [
      ...database.project_periods,
      ...again(database.project_periods).map((period) =>
        period.project_id === 'p4' ? { ...period, end_fiscal_year: 2026 } : period,
      ),
    ],
    project_budgets: [
      ...database.project_budgets,
      ...again(database.project_budgets).map((budget) =>
        budget.project_id === 'p5' ? { ...budget, amount: budget.amount + 1 } : budget,
      ),
    ],
    facts: [
      ...database.facts,
      ...again(database.facts).map((fact) => ({
        ...fact,
        fact_id: `${fact.fact_id}-2025`,
        value: fact.project_id === 'p1' ? 5 : fact.value,
        value_as_published: '五',
      })),
    ],
  };
  const [changes] = vintageChanges(tables);
  expect(changes?.dropped.map(({ kpi_id }) => kpi_id)).toEqual(['p2-k2']);
  expect(changes?.retired).toEqual([]);
  expect(changes?.droppedProjects).toEqual([]);
  const turned = [changes?.periods, changes?.projectBudgets, changes?.facts].map((steps) =>
    steps?.map(({ before, after }) => [before?.vintage, after.project_id]),
  );
  expect(turned).toEqual([
    [[first, 'p4']],
    [
      [next, 'p5'],
      [next, 'p5'],
    ],
    [[next, 'p1']],
  ]);
  expect(changes?.goalBudgets).toEqual([]);
  expect(vintageChanges(tables)[1]).toEqual(vintageChanges(database)[0]);
});

test('a report that tells of nothing of a kind leaves nothing of it out', () => {
  const [row] = database.vintages;
  if (!row) throw new Error('no vintage');
  const only = { ...row, vintage: '2025-08-29', supersedes: next };
  const [changes] = vintageChanges({ ...database, vintages: [...database.vintages, only] });
  expect([changes?.dropped, changes?.droppedProjects]).toEqual([[], []]);
});

test('what the first report brought stays as it was', () => {
  const [alone] = vintageChanges(realContent().database);
  const before = vintageChanges(database)[1];
  for (const kind of ['added', 'filled', 'revised', 'moved', 'restated'] as const) {
    expect(before?.[kind]).toEqual(alone?.[kind]);
  }
  expect(before?.newKpis.map(({ kpi_id }) => kpi_id)).toEqual(
    alone?.newKpis.map(({ kpi_id }) => kpi_id),
  );
  expect(before?.newProjects.map(({ project_id }) => project_id)).toEqual(
    alone?.newProjects.map(({ project_id }) => project_id),
  );
});

test('a history holds each state once, oldest first, whatever the order of the rows', () => {
  const rows = database.observations.filter(
    ({ kpi_id, fiscal_year, series }) =>
      kpi_id === 'p2-k2' && fiscal_year === 2023 && series === 'actual',
  );
  for (const order of [rows, rows.toReversed()]) {
    const [history] = historiesOf(order);
    expect(history?.map(({ value, status }) => [value, status])).toEqual([
      [44, 'expected'],
      [41, 'reported'],
    ]);
  }
});

test('a figure that is printed again is no revision; one that changes back is two', () => {
  const [row] = database.observations;
  if (!row) throw new Error('no observations');
  const at = (vintage: string, value: number) => ({ ...row, vintage, value });
  const rows = [at('2023-08-31', 1), at('2024-08-30', 1), at('2025-08-29', 2), at('2026-08-31', 1)];
  expect(revisionsOf(rows.slice(0, 2))).toEqual([]);
  expect(revisionsOf(rows).map(({ after }) => after.value)).toEqual([2, 1]);
});

test('pages show the newest figures and count KPIs that are in force', () => {
  expect([portfolio.kpis.length, portfolio.everyKpi.length]).toEqual([15, 16]);
  expect(portfolio.vintage.vintage).toBe(next);
  const groups = standingGroups(portfolio.kpis).map(({ status, kpis }) => [status, kpis.length]);
  expect(groups).toEqual([
    ['reported', 11],
    ['measuring', 3],
    ['interim', 1],
  ]);
  expect(dueCounts(portfolio)).toMatchObject({ total: 15, year: 2023 });
});

test('a standing that only an earlier report knew is an empty group, others are as they are', () => {
  const groups = standingGroupsEver(database, portfolio);
  expect(groups.map(({ status, kpis }) => [status, kpis.length])).toEqual([
    ['reported', 11],
    ['measuring', 3],
    ['interim', 1],
    ['not_conducted', 0],
  ]);
});

test('a retired KPI keeps its page, its figures and its source, and names its successor', () => {
  const retired = portfolio.kpiById.get('p4-k4');
  expect(retired?.successor?.kpi_id).toBe('p4-k5');
  expect(retired?.places).toEqual([printedPage('kumamoto-2023-08-31', '12')]);
  const successor = portfolio.kpiById.get('p4-k5');
  expect(successor?.predecessors.map(({ kpi_id }) => kpi_id)).toEqual(['p4-k4']);
  const project = portfolio.projectById.get('p4');
  expect(project?.kpis.map(({ kpi }) => kpi.kpi_id)).toEqual(['p4-k1', 'p4-k2', 'p4-k3', 'p4-k5']);
  expect(project?.retired.map(({ kpi }) => kpi.kpi_id)).toEqual(['p4-k4']);
});

test('figures that are printed again come from the newest report', () => {
  const places = portfolio.kpiById.get('p1-k1')?.places;
  expect(places).toEqual([printedPage('kumamoto-2024-08-30', '5')]);
});

test('of each kind of period the newest is shown, and the other stays', () => {
  const project = portfolio.projectById.get('p1');
  if (!project) throw new Error('p1 is missing');
  expect(newestPeriods(project).map(({ vintage, basis }) => [vintage, basis])).toEqual([
    [next, 'application'],
    [first, 'adoption'],
  ]);
});

test('money is that of one year, and its totals are those that the source prints', () => {
  const { projects, ...finance } = financeOf(database);
  const told = [finance.cost, finance.grant, finance.settlement, finance.budget];
  expect(told.map((column) => column?.fiscalYear)).toEqual([2024, 2024, 2023, 2024]);
  const printed = database.control_totals.filter(({ vintage }) => vintage === next);
  expect(printed.map(({ amount }) => amount)).toEqual(told.map((column) => column?.total));
  expect(placesOf(budgetsIn(projects))).toEqual([printedPage('kumamoto-2024-08-30', '2')]);
});

test('a project without an amount in the newest year adds nothing to its total', () => {
  const rows = database.project_budgets.filter(
    ({ project_id, fiscal_year }) => project_id !== 'p3' || fiscal_year !== 2024,
  );
  const finance = financeOf({ ...database, project_budgets: rows });
  const { rows: projects } = finance.projects;
  const third = projects.find(({ subject }) => subject.project_id === 'p3');
  expect(third?.amounts.get('project_cost')).toBeUndefined();
  expect(finance.cost).toMatchObject({ total: 314000 - 18000, known: projects.length - 1 });
  expect(finance.isHalfGranted).toBe(false);
});
