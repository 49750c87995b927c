import { describe, expect, test } from 'vitest';
import { text } from '../../../src/model/column.ts';
import {
  type RuleFinding,
  type RuleId,
  ruleIds,
} from '../../../src/publish/machine-readability/finding.ts';
import type { Inspection } from '../../../src/publish/machine-readability/inspection.ts';
import { findingsOf, rules } from '../../../src/publish/machine-readability/rules.ts';
import { contents } from '../contents.ts';
import { builtFiles } from '../metadata/site-files.ts';
import { faults } from './faults.ts';
import { built, changed, published, publishedOf, withTable, words } from './published.ts';

const verdictOf = (rule: RuleId, inspection: Inspection) => rules[rule](inspection).verdict;

/** What breaks a rule; that the wide view has years beside each other is known, and said there. */
function unmetPlaces(inspection: Inspection): readonly string[] {
  const unmet = findingsOf(inspection).filter(({ verdict }) => verdict === 'unmet');
  const places = unmet.flatMap(({ rule, found }) => found.map((place) => `${rule} ${place}`));
  const wide = /^L3-09 (?:observations_wide\.csv|xlsx:observations_wide):1:fy\d{4}(?:_status)?$/;
  expect(places.filter((place) => wide.test(place))).not.toEqual([]);
  return places.filter((place) => !wide.test(place));
}

test('the published files meet every rule but for the years beside each other in the wide view', () => {
  expect(unmetPlaces(built)).toEqual([]);
});

test.for(contents)('so do those of %s', async ([, content]) => {
  expect(unmetPlaces(await publishedOf(content))).toEqual([]);
});

test('every CSV of the data and every sheet of the workbook is looked at', () => {
  const { paths, tables, sheets } = built;
  expect(tables.map(({ file }) => `data/v1/${file}`)).toEqual(paths);
  expect(paths.toSorted()).toEqual(
    builtFiles.filter((path) => /^data\/v1\/[^/]+\.csv$/.test(path)),
  );
  const rowsOf = (name: string) => tables.find((table) => table.name === name)?.records.length;
  expect(sheets.length).toBe(tables.length);
  for (const { name, records } of sheets.filter((sheet) => sheet.name !== 'dictionary')) {
    expect([name, records.length]).toEqual([name, rowsOf(name)]);
  }
});

test('there is a result for each of the 30 rules, in their order', () => {
  expect(ruleIds.length).toBe(30);
  expect(findingsOf(built).map(({ rule }) => rule)).toEqual(ruleIds);
});

describe.for(ruleIds)('%s', (rule) => {
  test.for(faults[rule].map((fault, index) => [index + 1, ...fault] as const))(
    'finds fault %i and names its place',
    ([, inspection, place]) => {
      const { verdict, found }: RuleFinding = rules[rule](inspection);
      expect(verdict).toBe('unmet');
      expect(found).toContainEqual(expect.stringContaining(place));
    },
  );
});

describe('a rule does not apply', () => {
  test('to workbooks where there is none', () => {
    const withoutWorkbook = { ...published, workbook: null };
    const ofWorkbooks: readonly RuleId[] = ['L1-10', 'L1-11', 'L1-12', 'L1-13', 'L2-06'];
    expect(ofWorkbooks.map((rule) => verdictOf(rule, withoutWorkbook))).toEqual(
      ofWorkbooks.map(() => 'not_applicable'),
    );
  });

  test('to earlier layouts where nothing was released before', () => {
    expect(verdictOf('L3-07', { ...published, layouts: [] })).toBe('not_applicable');
  });
});

test('proper names keep their characters, also where others cite them', () => {
  const named = changed('units', 'people', 'Project Ⅱ');
  expect(verdictOf('L1-08', named)).toBe('unmet');
  const csv = 'name,note\r\nProject Ⅱ,A part of Project Ⅱ.\r\n';
  const properName = text(words, { properName: true });
  expect(verdictOf('L1-08', withTable(csv, { name: properName, note: text(words) }))).toBe('met');
});
