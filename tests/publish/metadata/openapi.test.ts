import { describe, expect, test } from 'vitest';
import {
  createContentCheck,
  type OpenApi,
  openApiFaults,
  promisedFiles,
} from './checks/openapi.ts';
import { builtFiles, jsonOf, textOf } from './site-files.ts';

const api = jsonOf('data/v1/openapi.json') as OpenApi;
const contentFaults = createContentCheck(api);
const files = promisedFiles(api);

function planted(found: RegExp, put: string): OpenApi {
  const text = JSON.stringify(api);
  const changed = text.replace(found, put);
  if (changed === text) throw new Error(`${found.source} is not in the description`);
  return JSON.parse(changed) as OpenApi;
}

test('spectral finds nothing in the description', async () => {
  expect(await openApiFaults(api)).toEqual([]);
});

test('the description promises every JSON and CSV file of the data, and no other', () => {
  const published = builtFiles.filter(
    (path) =>
      /^(?:data\/v1|kpis|projects|goals|policies)\/[^/]+\.(?:json|csv)$/.test(path) &&
      !/(?:csl|datapackage|csv-metadata|openapi)\.json$/.test(path),
  );
  expect(files.map(({ path }) => path).toSorted()).toEqual(published);
});

test('nothing asks for a key, and every answer has an example', () => {
  expect(api.security).toEqual([]);
  expect(files.filter(({ example }) => example === undefined)).toEqual([]);
});

test.for(files.filter(({ mediaType }) => mediaType === 'application/json'))(
  '$path holds what the description says, and so does its example',
  ({ path, schema, example }) => {
    expect(contentFaults(schema, jsonOf(path))).toEqual([]);
    expect(contentFaults(schema, example)).toEqual([]);
  },
);

test.for(files.filter(({ mediaType }) => mediaType === 'text/csv'))(
  '$path has the columns of its example',
  ({ path, example }) => {
    const [header] = textOf(path).split('\r\n');
    expect(header?.replace('\uFEFF', '')).toBe(
      String(example).replace('\uFEFF', '').split('\r\n')[0],
    );
  },
);

describe('a fault is found:', () => {
  test.for([
    ['an operation named twice', /"operationId":"kpis"/, '"operationId":"projects"', /operationId/],
    ['a reference to nowhere', /schemas\/kpi"/, 'schemas/none"', /invalid-ref/],
    ['a path parameter that is not described', /\{kpi_id\}/, '{id}', /path-params/],
    ['a response without description', /"description":"The file\.",/, '', /oas3-schema/],
  ] as const)('%s', async ([, found, put, code]) => {
    const faults = await openApiFaults(planted(found, put));
    expect(faults).toContainEqual(expect.stringMatching(code));
  });

  test('a cell of another type, a code that is none, a missing column', () => {
    const table = files.find(({ path }) => path === 'data/v1/observations.json');
    const [row] = jsonOf('data/v1/observations.json') as [Record<string, unknown>];
    const { vintage, ...rest } = row;
    const faults = contentFaults(table?.schema ?? {}, [
      { ...row, fiscal_year: '2021' },
      { ...row, status: 'on_track' },
      rest,
      { ...row, vintage: `${String(vintage)}T00` },
    ]);
    expect(faults).toEqual([
      '/0/fiscal_year must be integer',
      '/1/status must be equal to one of the allowed values',
      "/2 must have required property 'vintage'",
      '/3/vintage must match format "date"',
    ]);
  });
});
