import { expect, test } from 'vitest';
import type { Observation } from '../../src/model/database.ts';
import { draftOf } from '../../src/reader/draft/draft.ts';
import type { Reading } from '../../src/reader/reading.ts';
import { realContent } from '../real-content.ts';

const { database } = realContent();
const kpiOf = (id: string) => {
  const kpi = database.kpis.find(({ kpi_id }) => kpi_id === id);
  if (!kpi) throw new Error(`${id} is missing`);
  return kpi;
};

/** What a reader of the report would give for a row that was transcribed from it by hand. */
function readingOf(row: Observation): Reading {
  const { name, unit } = kpiOf(row.kpi_id);
  return {
    ...{ place: row.source_page ?? '', filePage: null, at: '', box: null },
    ...{ name, number: null, group: null, unit },
    ...{ fiscalYear: row.fiscal_year, series: row.series, isStart: false },
    value: row.value === null ? null : String(row.value),
    valueTo: row.value_to === null ? null : String(row.value_to),
    ...{ valueText: row.value_text, bound: row.bound, numerator: null, denominator: null },
    ...{ period: null, status: row.status, asOf: row.as_of },
    valueAsPublished: row.value_as_published,
    ...{ note: null, isRepeated: false, doubts: [], questions: [] },
  };
}

const readings = database.observations.map(readingOf);
const isOf = (id: string) => {
  const { name } = kpiOf(id);
  return (reading: Reading) => reading.name === name;
};
const isActualOf = (id: string, year: number) => (reading: Reading) =>
  isOf(id)(reading) && reading.series === 'actual' && reading.fiscalYear === year;

/** The readings with other facts where a test says so. */
const changed = (isMeant: (reading: Reading) => boolean, facts: Partial<Reading>) =>
  readings.map((reading) => (isMeant(reading) ? { ...reading, ...facts } : reading));

const told = (of: readonly Reading[]) =>
  draftOf(of, database).changes.map((change) =>
    change.kind === 'gone'
      ? `gone ${change.before.kpi_id} ${change.before.fiscal_year} ${change.before.series}`
      : `${change.kind} ${change.reading.name} ${change.reading.fiscalYear} ${change.reading.value}`,
  );

test('the report that the content was made from gives an empty draft', () => {
  const draft = draftOf(readings, database);
  expect(draft.changes).toEqual([]);
  expect(draft.missingKpis).toEqual([]);
  expect(new Set(draft.matches.map(({ kind }) => kind))).toEqual(new Set(['same']));
});

test('a result that was awaited is filled, another value is changed', () => {
  const { name } = kpiOf('p2-k1');
  expect(told(changed(isActualOf('p2-k1', 2023), { value: '36', status: 'reported' }))).toEqual([
    `filled ${name} 2023 36`,
  ]);
  expect(told(changed(isActualOf('p2-k1', 2022), { value: '29' }))).toEqual([
    `changed ${name} 2022 29`,
  ]);
});

test('a year that the content has not is added, and one that is not printed is gone', () => {
  const { name } = kpiOf('p2-k1');
  const later = readings.filter(isActualOf('p2-k1', 2023));
  const added = later.map((reading) => ({ ...reading, fiscalYear: 2029, value: '50' }));
  expect(told([...readings, ...added])).toEqual([`added ${name} 2029 50`]);
  expect(told(readings.filter((reading) => !isActualOf('p2-k1', 2023)(reading)))).toEqual([
    'gone p2-k1 2023 actual',
  ]);
});

test('a KPI with another name is known by its likeness and its old values', () => {
  const name = kpiOf('p2-k2').name.replace('スタートアップ等', 'スタートアップ企業');
  const { matches, changes } = draftOf(changed(isOf('p2-k2'), { name }), database);
  const renamed = matches.filter(({ kind }) => kind === 'likely');
  expect(renamed.map(({ kpi }) => kpi?.kpi_id)).toEqual(['p2-k2']);
  expect(renamed.map(({ again }) => again.same === again.of && again.of > 2)).toEqual([true]);
  expect(changes).toEqual([]);
});

test('an indicator like none of the content is new, and a KPI that is not printed is named', () => {
  const fresh = readings
    .filter(isOf('p2-k3'))
    .map((reading) => ({ ...reading, name: '移住相談窓口の利用者', unit: '人' }));
  const draft = draftOf([...readings.filter((one) => !isOf('p2-k3')(one)), ...fresh], database);
  expect(draft.matches.filter(({ kpi }) => kpi === null)).toHaveLength(1);
  expect(draft.missingKpis).toEqual(['p2-k3']);
});

/** A printed number, how it is read without a unit, the unit of the KPI, and the number in that unit. */
const ofOtherSize = [
  ['3億2,400万円', '324000000', '万円', '32400'],
  ['52万4千人', '524000', '万人', '52.4'],
  ['4億円', '4', '万円', '40000'],
  ['5千円', '5', '円', '5000'],
  ['11分30秒', '11', '分', '11.5'],
  ['10分20秒', '10', '分', '10'],
  ['52万4千人', '524000', '件', '524000'],
  ['25,897', '25897', '千円', '25897'],
] as const;

test.for(ofOtherSize)('%s, read as %s, is of a KPI in %s the number %s', (printed) => {
  const [valueAsPublished, value, unit, expected] = printed;
  const { name } = kpiOf('p2-k1');
  const kpis = database.kpis.map((kpi) => (kpi.kpi_id === 'p2-k1' ? { ...kpi, unit } : kpi));
  const read = (number: string) =>
    changed(isActualOf('p2-k1', 2023), { value: number, unit, valueAsPublished });
  const inUnit = (number: string) =>
    draftOf(read(number), { ...database, kpis }, { vintage: null, saidKpi })
      .matches.find(({ kpi }) => kpi?.kpi_id === 'p2-k1')
      ?.readings.find(isActualOf('p2-k1', 2023))?.value;
  const saidKpi = (subject: { name: string }) => (subject.name === name ? 'p2-k1' : undefined);
  expect(inUnit(value)).toBe(expected);
  // What a person has said is taken as it is.
  expect(inUnit('7')).toBe('7');
});
