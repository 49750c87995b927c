import { expect, test } from 'vitest';
import { standingGroups } from '../../src/derive/counts.ts';
import { dueCounts } from '../../src/derive/due.ts';
import { financeOf } from '../../src/derive/finance.ts';
import { newestObservations } from '../../src/derive/newest.ts';
import { figuresByPage } from '../../src/derive/provenance.ts';
import { statusMatrix } from '../../src/derive/status-matrix.ts';
import { realContent, realPortfolio } from '../real-content.ts';

const { database } = realContent();
const portfolio = realPortfolio();

test('this report has 104 cells with the statuses that its data model counts', () => {
  const counts = Object.groupBy(database.observations, ({ status }) => status);
  const numbers = Object.entries(counts).map(([status, rows]) => [status, rows.length]);
  expect(Object.fromEntries(numbers)).toEqual({
    target_set: 39,
    reported: 18,
    expected: 1,
    interim: 1,
    measuring: 11,
    not_conducted: 1,
    not_yet: 20,
    not_applicable: 13,
  });
});

test('thirteen KPIs stand in four groups', () => {
  const groups = standingGroups(portfolio.kpis).map(({ status, kpis }) => [status, kpis.length]);
  expect(groups).toEqual([
    ['reported', 5],
    ['measuring', 6],
    ['interim', 1],
    ['not_conducted', 1],
  ]);
  expect(dueCounts(portfolio)).toEqual({
    total: 13,
    year: 2022,
    due: 6,
    above: 5,
    equal: 0,
    within: 0,
    below: 0,
    unjudged: 0,
    isMoreBetter: true,
    open: [{ status: 'measuring', count: 1 }],
    later: [{ year: 2023, count: 7 }],
    notThen: 0,
    withoutTarget: 0,
  });
});

test('sums of the rows are the totals that the source prints', () => {
  const finance = financeOf(database);
  const { cost, grant, settlement, budget } = finance;
  expect([cost?.total, grant?.total]).toEqual([334692, 167346]);
  expect([settlement?.total, budget?.total]).toEqual([176323950, 184846193]);
  expect(finance.isHalfGranted).toBe(true);
});

test('a later vintage replaces what is shown and keeps the earlier row', () => {
  const [first] = database.observations;
  if (!first) throw new Error('no observations');
  const later = { ...first, vintage: '2024-08-30', note: 'later' };
  expect(newestObservations([later, first])).toEqual([later]);
  expect(newestObservations([first, later])).toEqual([later]);
});

test('every figure of every table stands on a page of its source', () => {
  const pages = figuresByPage(database, portfolio.source.source_id);
  const listed = [...pages.values()].flat();
  const withNotation = Object.values(database)
    .flat()
    .filter((row) => 'value_as_published' in row);
  expect(listed.length).toBe(withNotation.length);
  expect([...pages.keys()].slice(0, 3)).toEqual(['1', '2', '3']);
});

test('the matrix has a cell for every year of every KPI and nothing for other years', () => {
  const { years, rows } = statusMatrix(portfolio);
  expect(years.map(({ fiscal_year }) => fiscal_year)).toEqual([2021, 2022, 2023, 2024, 2025]);
  const cells = rows.flatMap(({ cells: row }) => row);
  expect(cells.length).toBe(65);
  expect(cells.filter((cell) => cell !== null).length).toBe(52);
});
