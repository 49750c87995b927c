import { describe, expect, test } from 'vitest';
import { tables, type TableName } from '../../src/model/database.ts';
import { offeredTables } from '../../src/publish/tables/published-data.ts';
import { licenceUri } from '../../src/publish/descriptions/licence.ts';
import { contents, dataOf } from './contents.ts';

describe.for(contents)('of %s', ([, content]) => {
  const { database, settings } = content;
  const data = dataOf(content);
  const baselines = new Map(
    database.kpis.map(({ kpi_id, baseline_fiscal_year }) => [kpi_id, baseline_fiscal_year]),
  );
  const cell = ({ kpi_id, fiscal_year }: Record<string, unknown>) =>
    `${String(kpi_id)} ${String(fiscal_year)}`;

  test.for(offeredTables(data))('every row of $table.name says whose it is', ({ table, rows }) => {
    expect(Object.keys(table.columns)).toEqual(
      expect.arrayContaining(['municipality_code', 'municipality']),
    );
    const others = rows.filter(
      ({ municipality_code, municipality }) =>
        !/^\d{6}$/.test(String(municipality_code)) || municipality !== settings.municipality,
    );
    expect(others).toEqual([]);
  });

  test.for(data.tables)('$table.name begins with the columns of the content', ({ table, rows }) => {
    const own = Object.keys(tables[table.name as TableName].columns);
    expect(Object.keys(table.columns).slice(0, own.length)).toEqual(own);
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(table.columns));
  });

  test('no row of a baseline year is told as a result', () => {
    const mixed = data.latest.rows.filter(
      ({ kpi_id, fiscal_year, role }) =>
        role === 'result' && baselines.get(String(kpi_id)) === fiscal_year,
    );
    expect(mixed).toEqual([]);
    expect(data.latest.rows.filter(({ role }) => role === 'baseline').length).toBeGreaterThan(0);
  });

  test('the results have each KPI and year once, with the newest target and actual', () => {
    const newest = (series: string) =>
      new Map(
        data.latest.rows.filter((row) => row.series === series).map((row) => [cell(row), row]),
      );
    const [targets, actuals] = [newest('target'), newest('actual')];
    expect(data.results.rows.map(cell).toSorted()).toEqual([...targets.keys()].toSorted());
    for (const row of data.results.rows) {
      const [target, actual] = [targets.get(cell(row)), actuals.get(cell(row))];
      expect([row.target, row.target_as_published, row.target_vintage]).toEqual([
        target?.value,
        target?.value_as_published,
        target?.vintage,
      ]);
      expect([row.actual, row.actual_as_published, row.as_of, row.source_page]).toEqual([
        actual?.value,
        actual?.value_as_published,
        actual?.as_of,
        actual?.source_page,
      ]);
      const isBaseline = baselines.get(String(row.kpi_id)) === row.fiscal_year;
      expect(row.role === '基準値').toBe(isBaseline);
    }
  });

  test('every code is explained in both languages, those of derived columns too', () => {
    const codelists = data.tables.find(({ table }) => table.name === 'codelists')?.rows ?? [];
    expect(codelists.filter(({ definition_en }) => !definition_en)).toEqual([]);
    const used = new Set(data.latest.rows.map(({ role }) => role));
    const roles = codelists.filter(({ codelist }) => codelist === 'roles').map(({ code }) => code);
    expect([...used].filter((role) => !roles.includes(role ?? ''))).toEqual([]);
  });
});

test.for([
  [
    'https://creativecommons.org/licenses/by/4.0/deed.ja',
    'https://creativecommons.org/licenses/by/4.0/',
  ],
  [
    'http://creativecommons.org/licenses/by-sa/4.0/legalcode.ja',
    'https://creativecommons.org/licenses/by-sa/4.0/',
  ],
  [
    'https://creativecommons.org/publicdomain/zero/1.0/deed.en',
    'https://creativecommons.org/publicdomain/zero/1.0/',
  ],
  ['https://example.org/licence/deed.ja', 'https://example.org/licence/deed.ja'],
] as const)('programs know %s as %s', ([page, uri]) => {
  expect(licenceUri(page)).toBe(uri);
  expect(licenceUri(uri)).toBe(uri);
});
