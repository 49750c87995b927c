import { expect, test } from 'vitest';
import { portfolioOf } from '../../src/derive/portfolio.ts';
import { statusMatrices, statusMatrix } from '../../src/derive/status-matrix.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { anotherCityFiles } from '../another-city/files.ts';
import { realPortfolio } from '../real-content.ts';

test('years that fit side by side are one table', () => {
  const portfolio = realPortfolio();
  expect(statusMatrices(portfolio)).toEqual([statusMatrix(portfolio)]);
});

test('a year of which no KPI tells anything is no column, and no result is lost', () => {
  const { kpis } = realPortfolio();
  const silent = kpis.map((answer) => ({
    ...answer,
    years: answer.years.map((cell) =>
      cell.year.fiscal_year === 2022 ? { ...cell, actual: null, isBaseline: false } : cell,
    ),
  }));
  const [before, after] = [kpis, silent].map((of) =>
    statusMatrices({ kpis: of }).flatMap(({ years }) => years.map((year) => year.fiscal_year)),
  );
  expect(before).toContain(2022);
  expect(after).toEqual(before?.filter((year) => year !== 2022));
});

test('more years are several tables, the newest first, and no cell is lost or told twice', () => {
  const { content } = loadContent(anotherCityFiles());
  if (!content) throw new Error('The other city has problems.');
  const portfolio = portfolioOf(content.database);
  const [newest, earlier, ...others] = statusMatrices(portfolio);
  expect(others).toEqual([]);
  expect(newest?.years.map(({ fiscal_year }) => fiscal_year)).toEqual([
    2019, 2020, 2021, 2022, 2023, 2024, 2025,
  ]);
  expect(earlier?.years.map(({ fiscal_year }) => fiscal_year)).toEqual([
    2013, 2014, 2015, 2016, 2017, 2018,
  ]);
  expect(newest?.rows).toHaveLength(20);
  expect(earlier?.rows.map(({ kpi }) => kpi.project_id)).toEqual(['mizube', 'mizube', 'mizube']);
  const told = [newest, earlier].flatMap((matrix) => matrix?.rows.flatMap(({ cells }) => cells));
  const known = portfolio.kpis.flatMap(({ years }) => years);
  expect(new Set(told.filter((cell) => cell !== null))).toEqual(new Set(known));
});
