import { describe, expect, test } from 'vitest';
import { writeJson } from '../../src/write/json.ts';
import { writeNdjson } from '../../src/publish/tables/ndjson.ts';
import { contents, dataOf, tableOf, valuesOf } from './contents.ts';

type JsonRow = Readonly<Record<string, unknown>>;

describe.for(contents)('of %s', ([, content]) => {
  const { tables, latest, results } = dataOf(content);
  test.for([...tables, latest, results])(
    'the JSON of $table.name reads back as the model',
    ({ table, rows }) => {
      const names = Object.keys(table.columns);
      const read = JSON.parse(writeJson(rows)) as JsonRow[];
      expect(read.map((row) => names.map((name) => row[name]))).toEqual(valuesOf({ table, rows }));
      expect(read.filter((row) => Object.keys(row).join() !== names.join())).toEqual([]);
    },
  );

  test('every line of the NDJSON is the row of the model', () => {
    const observations = tableOf(content, 'observations');
    const lines = writeNdjson(observations).split('\n');
    expect(lines.pop()).toBe('');
    const read = lines.map((line) => Object.values(JSON.parse(line) as JsonRow));
    expect(read).toEqual(valuesOf(observations));
  });
});
