import { expect, test } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';

const { content, problems, questions } = loadContent(readContentFiles('examples/tidewell'));

test('the example of a city outside Japan has no problem, and nothing in it is asked about', () => {
  expect({ problems, questions }).toEqual({ problems: [], questions: [] });
});

test('it is of a country that there is not, with amounts of another currency, one below zero', () => {
  const { database, settings } = content ?? {};
  expect(settings).toMatchObject({ currency: 'USD', languages: ['en'], invented: true });
  expect(settings?.name).toBe('Tidewell Strategy Data (invented)');
  expect(database?.sources[0]?.municipality_code).toMatch(/^ZZ-/);
  expect(database?.units.filter(({ yen }) => yen !== null)).toEqual([]);
  const money = database?.units.filter(({ kind }) => kind === 'money').map(({ unit }) => unit);
  expect(money).toHaveLength(3);
  const inMoney = database?.kpis.filter(({ unit }) => money?.includes(unit ?? ''));
  const ids = new Set(inMoney?.map(({ kpi_id }) => kpi_id));
  const values = database?.observations.filter(({ kpi_id }) => ids.has(kpi_id)) ?? [];
  expect(values.some(({ value }) => value !== null && value < 0)).toBe(true);
});
