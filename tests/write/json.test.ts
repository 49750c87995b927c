import { expect, test } from 'vitest';
import { writeJson } from '../../src/write/json.ts';

test('a row is a line, whatever it stands in', () => {
  const value = {
    name: 'p1',
    sentences: ['a', 'b'],
    unit: { unit: '人', minimum: 0 },
    absent: undefined,
    rows: [
      { value: 1, note: null, pages: ['1', '2'] },
      { value: null, note: '"\n' },
    ],
    none: [],
  };
  expect(writeJson(value).split('\n')).toEqual([
    '{',
    ' "name": "p1",',
    ' "sentences": ["a","b"],',
    ' "unit": {"unit":"人","minimum":0},',
    ' "rows": [',
    '  {"value":1,"note":null,"pages":["1","2"]},',
    '  {"value":null,"note":"\\"\\n"}',
    ' ],',
    ' "none": []',
    '}',
    '',
  ]);
});

test.for([
  [[]],
  [{}],
  [[{ a: { b: [{ c: 1 }, []] } }, 2, [[1], [2]]]],
  [{ a: [undefined, 1], b: { c: {} } }],
])('%j is read as JSON.stringify writes it', ([value]) => {
  expect(JSON.parse(writeJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
});
