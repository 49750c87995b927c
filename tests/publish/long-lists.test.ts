import { describe, expect, test } from 'vitest';
import { mostRows } from '../../src/derive/list-pages.ts';
import { wholeStructuredData } from '../../src/offer/structured-data.ts';
import { identifierParameter } from '../../src/publish/descriptions/openapi-operations.ts';
import { largeCity } from '../large-city.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `k${index}`);
const schemaOf = (count: number) => identifierParameter('kpi_id', 'A KPI.', ids(count)).schema;

describe('the description of addresses', () => {
  test('names every KPI of a list on one page', () => {
    expect(schemaOf(mostRows)).toEqual({ type: 'string', enum: ids(mostRows) });
  });

  test('says how the names of more are written', () => {
    expect(schemaOf(mostRows + 1)).toEqual({
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    });
  });
});

describe('what search engines read of all data', () => {
  const variablesOf = async (count: number) =>
    (await wholeStructuredData(largeCity(count))).variableMeasured;

  test('names every KPI of a list on one page', async () => {
    expect(await variablesOf(130)).toHaveLength(130);
  });

  test('names the units of more', async () => {
    const units = (await variablesOf(450)).map(({ unitText }) => unitText);
    expect(units.toSorted()).toEqual(['km', '人', '件', '指数', '％'].toSorted());
  });
});
