import { expect, test } from 'vitest';
import { toldIn } from '../../src/derive/told-in.ts';
import type { Database } from '../../src/model/database.ts';
import { realContent } from '../real-content.ts';

const { database } = realContent();
const english = toldIn(database, 'en');

test('the language of the content tells the tables as they are written', () => {
  expect(toldIn(database, 'ja')).toBe(database);
});

test('English tells projects, KPIs, goals and policies by their English names', () => {
  for (const table of ['projects', 'kpis', 'goals'] as const)
    expect(english[table].map(({ name_plain }) => name_plain)).toEqual(
      database[table].map(({ name_en }) => name_en),
    );
  expect(english.policies.map(({ name }) => name)).toEqual(
    database.policies.map(({ name, name_en }) => name_en ?? name),
  );
});

test('official names and the notation of the source stay as they are printed', () => {
  expect(english.kpis.map(({ name }) => name)).toEqual(database.kpis.map(({ name }) => name));
  expect(english.observations).toEqual(database.observations);
});

test('a unit is told wherever it stands', () => {
  const units = new Map(database.units.map(({ unit, name_en }) => [unit, name_en]));
  expect(english.units.map(({ unit }) => unit)).toEqual([...units.values()]);
  for (const table of ['kpis', 'project_budgets', 'goal_budgets', 'facts'] as const)
    expect(english[table].map(({ unit }) => unit)).toEqual(
      database[table].map(({ unit }) => (unit === null ? null : units.get(unit))),
    );
});

test('units that share their English name keep their own, so that they stay apart', () => {
  const same: Database = {
    ...database,
    units: database.units.map((row) => ({ ...row, name_en: 'cases' })),
  };
  expect(toldIn(same, 'en').units.map(({ unit }) => unit)).toEqual(
    database.units.map(({ unit }) => unit),
  );
});
