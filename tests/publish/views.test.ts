import { describe, expect, test } from 'vitest';
import { tables } from '../../src/model/database.ts';
import { contents, dataOf } from './contents.ts';

describe.for(contents)('of %s', ([, content]) => {
  const { database } = content;
  const data = dataOf(content);
  const cellOf = ({ kpi_id, fiscal_year, series }: Record<string, unknown>) =>
    `${String(kpi_id)} ${String(fiscal_year)} ${String(series)}`;
  const latest = data.latest.rows;

  test('the latest view has one row for each KPI, year and series, and none is newer', () => {
    const cells = latest.map(cellOf);
    expect(new Set(cells).size).toBe(cells.length);
    expect(new Set(cells)).toEqual(new Set(database.observations.map(cellOf)));
    const newest = new Map(latest.map((row) => [cellOf(row), String(row.vintage)]));
    const newer = database.observations.filter(
      (row) => row.vintage > (newest.get(cellOf(row)) ?? ''),
    );
    expect(newer).toEqual([]);
    const names = Object.keys(tables.observations.columns);
    const own = latest.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
    expect(database.observations).toEqual(expect.arrayContaining(own));
  });

  test('the wide view has every value and status of the latest one, and nothing else', () => {
    const { table, rows } = data.wide;
    const told = rows.flatMap((row) =>
      Object.keys(table.columns)
        .filter((name) => /^fy\d{4}$/.test(name))
        .map((name) => ({
          cell: cellOf({ ...row, fiscal_year: name.slice(2) }),
          value: row[name] ?? null,
          status: row[`${name}_status`] ?? null,
        }))
        .filter(({ status }) => status !== null),
    );
    const expected = latest.map((row) => ({
      cell: cellOf(row),
      value: row.value ?? null,
      status: row.status,
    }));
    const byCell = (one: { cell: string }, other: { cell: string }) =>
      one.cell < other.cell ? -1 : 1;
    expect(told.sort(byCell)).toEqual(expected.sort(byCell));
  });

  test('the wide view has a row for each KPI and series, years in order, values before statuses', () => {
    const { table, rows } = data.wide;
    const names = Object.keys(table.columns);
    const years = names.filter((name) => /^fy\d{4}$/.test(name));
    const leading = ['kpi_id', 'project_id', 'name', 'name_plain', 'unit', 'series'];
    expect(years).toEqual(years.toSorted());
    expect(names).toEqual([
      ...leading,
      ...years,
      ...years.map((year) => `${year}_status`),
      'municipality_code',
      'municipality',
    ]);
    const keys = rows.map(({ kpi_id, series }) => `${kpi_id} ${series}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(keys)).toEqual(
      new Set(latest.map(({ kpi_id, series }) => `${kpi_id} ${series}`)),
    );
  });
});
