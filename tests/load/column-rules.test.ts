import { expect, test } from 'vitest';
import { code, date, identifier, integer, text } from '../../src/model/column.ts';
import { table } from '../../src/model/table.ts';
import { checkKeys } from '../../src/load/check/check-keys.ts';
import { checkLabels } from '../../src/load/check/check-labels.ts';
import { checkNotation } from '../../src/load/check/check-notation.ts';
import { checkOrder } from '../../src/load/check/check-order.ts';
import { checkPages } from '../../src/load/check/check-pages.ts';
import { checkSources } from '../../src/load/check/check-sources.ts';
import { checkUnits } from '../../src/load/check/check-units.ts';
import { checkValues } from '../../src/load/check/check-values.ts';
import { parseTable } from '../../src/load/parse/parse-table.ts';
import {
  parseCodelists,
  parseTables,
  type ParsedTables,
} from '../../src/load/parse/parse-tables.ts';
import { baseFiles } from './fixture-files.ts';

const words = { ja: ['列', '列。'], en: ['Column', 'A column.'] } as const;

/** A table that no check knows: all that holds for it stands here. */
const subsidies = table('subsidies', {
  title: { ja: '補助', en: 'Subsidies' },
  description: { ja: '補助。', en: 'Subsidies.' },
  key: ['subsidy_id'],
  columns: {
    subsidy_id: identifier(words),
    seq: integer(words, { ordinalWithin: [] }),
    name: text(words, { labelWithin: [] }),
    kind: code('amount_types', words),
    amount: integer(words, { unitIn: 'unit', money: true, printedIn: 'as_printed' }),
    unit: text(words, { references: 'units' }),
    as_printed: text(words, { notation: true, emptyProblem: 'notation-missing' }),
    begins: date(words, { past: true }),
    ends: date(words, { notBefore: 'begins' }),
    paid: date(words, { after: 'begins' }),
    page: text(words, { page: true }),
  },
});

const header = Object.keys(subsidies.columns).join(',');
const sound = 's1,1,創業,budget,25897,千円,"25,897",2022-04-01,2022-04-01,2022-04-02,5';

/** Codes and columns of what the checks say of these rows. */
function problemsOf(...rows: readonly string[]): readonly string[] {
  const byPath = new Map(baseFiles().map((file) => [file.path, file]));
  const codelists = parseCodelists(byPath);
  const bytes = new TextEncoder().encode(`${[header, ...rows].join('\n')}\n`);
  const path = 'content/data/subsidies.csv';
  const parsed = parseTable({ path, bytes }, subsidies, () => null);
  const tables: ParsedTables = { ...parseTables(byPath, codelists), ...{ subsidies: parsed } };
  const found = [
    ...parsed.problems,
    ...checkKeys(tables, codelists),
    ...checkLabels(tables, codelists),
    ...[checkNotation, checkOrder, checkPages, checkSources, checkUnits, checkValues].flatMap(
      (check) => check(tables),
    ),
  ];
  return found
    .filter(({ place }) => place.file === path)
    .map(({ place, code: kind }) => `${place.column} ${kind}`);
}

test('a row that keeps the rules of its columns has no problem', () => {
  expect(problemsOf(sound)).toEqual([]);
});

test.for([
  ['"25,897"', '"25,896"', 'as_printed notation-different'],
  ['"25,897"', '', 'as_printed notation-missing'],
  ['千円', '件', 'unit unit-not-money'],
  ['2022-04-01,2022-04-02', '2022-03-31,2022-04-02', 'ends range-reversed'],
  ['2022-04-02', '2022-04-01', 'paid range-reversed'],
  ['2022-04-01,2022-04-01,2022-04-02', '2222-04-01,2222-04-01,2222-04-02', 'begins date-far'],
  [',5', ',p.5', 'page page-decorated'],
] as const)('a rule on a column is checked: %s as %s', ([right, wrong, expected]) => {
  expect(problemsOf(sound.replace(right, wrong))).toContain(expected);
});

test('numbers and names that two rows share are told by the rule of the column', () => {
  expect(problemsOf(sound, sound.replace('s1', 's2'))).toEqual([
    'seq ordinal-duplicate',
    'name label-duplicate',
  ]);
});
