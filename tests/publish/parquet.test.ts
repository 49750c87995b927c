import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { writeParquet } from '../../src/publish/tables/parquet.ts';
import { contents, dataOf, dayAsDate, tableOf, valuesOf } from './contents.ts';

type ParquetRow = Readonly<Record<string, unknown>>;

describe.for(contents)('of %s', ([, content]) => {
  const { tables, latest } = dataOf(content);
  test.for([...tables, latest])(
    'the Parquet file of $table.name reads back as the model',
    async (published) => {
      const names = Object.keys(published.table.columns);
      const file = writeParquet(published, {}).buffer;
      const rows = (await parquetReadObjects({ file })) as ParquetRow[];
      expect(rows.map((row) => names.map((name) => row[name] ?? null))).toEqual(
        valuesOf(published, { date: dayAsDate, integer: BigInt }),
      );
    },
  );
});

test('columns have declared types: days, floating-point values, text, years', () => {
  const [, content] = contents[0] ?? [];
  if (!content) throw new Error('No content');
  const file = writeParquet(tableOf(content, 'observations'), {
    licence: 'CC BY 4.0',
  });
  const { schema, key_value_metadata } = parquetMetadata(file.buffer);
  const typeOf = (name: string) => {
    const { type, converted_type, repetition_type } =
      schema.find((element) => element.name === name) ?? {};
    return [type, converted_type, repetition_type];
  };
  expect(typeOf('vintage')).toEqual(['INT32', 'DATE', 'REQUIRED']);
  expect(typeOf('as_of')).toEqual(['INT32', 'DATE', 'OPTIONAL']);
  expect(typeOf('value')).toEqual(['DOUBLE', undefined, 'OPTIONAL']);
  expect(typeOf('status')).toEqual(['BYTE_ARRAY', 'UTF8', 'REQUIRED']);
  expect(typeOf('fiscal_year')).toEqual(['INT32', undefined, 'REQUIRED']);
  expect(key_value_metadata).toEqual([{ key: 'licence', value: 'CC BY 4.0' }]);
});
