import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createProfileCheck } from './checks/profile.ts';
import { createShapeCheck } from './checks/shapes.ts';
import { type OfficialSchema, officialSchema } from './official-schemas.ts';
import { home, jsonOf, textOf } from './site-files.ts';

interface Package {
  readonly resources: readonly { readonly schema: object; readonly dialect: object }[];
}

const dataPackage = jsonOf('data/v1/datapackage.json') as Package;
const turtle = textOf('data/v1/catalog.ttl');

/** Days stay text, as the schema wants them. */
const citation = parse(readFileSync('CITATION.cff', 'utf8'), { schema: 'failsafe' }) as object;

const profiles: readonly (readonly [OfficialSchema, readonly unknown[], unknown])[] = [
  ['dataPackage', [dataPackage], { ...dataPackage, resources: [] }],
  ['dataResource', dataPackage.resources, { ...dataPackage.resources[0], path: undefined }],
  [
    'tableSchema',
    dataPackage.resources.map(({ schema }) => schema),
    { fields: [{ name: 'vintage', type: 'moment' }] },
  ],
  ['tableDialect', dataPackage.resources.map(({ dialect }) => dialect), { delimiter: 1 }],
  ['citation', [citation], { ...citation, authors: [] }],
];

const isBeside = officialSchema('dataPackage') !== null;

test('CITATION.cff says what is cited, by whom, in which version, under which licence', () => {
  expect(citation).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    message: expect.any(String) as string,
    title: expect.any(String) as string,
    authors: [{ name: expect.any(String) as string }],
    license: expect.arrayContaining(['CC-BY-4.0', 'MIT']) as string[],
    version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
  });
});

function checkWithSchemas(): void {
  test.for(profiles)('find nothing: %s', ([name, descriptions]) => {
    const faults = createProfileCheck(officialSchema(name) ?? '{}');
    expect(descriptions.length).toBeGreaterThan(0);
    expect(descriptions.flatMap((description) => faults(description))).toEqual([]);
  });

  test.for(profiles)('find a planted fault: %s', ([name, , faulty]) => {
    expect(createProfileCheck(officialSchema(name) ?? '{}')(faulty)).not.toEqual([]);
  });

  test('find the shapes of DCAT-AP in the catalog', { timeout: 120_000 }, async () => {
    const faults = createShapeCheck(officialSchema('dcatAp') ?? '');
    expect(await faults(turtle, home)).toEqual([]);
  });

  test.for([
    [
      'a dataset without title',
      /(a dcat:Dataset ;\n {2}dct:identifier [^;]* ;\n {2})dct:title [^;]* ;\n/,
      '$1',
      /title/,
    ],
    ['a size that is no number', /"\d+"\^\^xsd:nonNegativeInteger/, '"many"', /byteSize/],
    ['a distribution without access', /dcat:accessURL <[^>]*> ;/, '', /accessURL/],
    [
      'a publisher without name',
      /(#publisher> a foaf:Agent ;\n {2})foaf:name [^;.]*/,
      '$1foaf:nick "x" ',
      /name/,
    ],
    ['a checksum without algorithm', /spdx:algorithm <[^>]*> ;/, '', /algorithm/],
  ] as const)('find a planted fault: %s', { timeout: 120_000 }, async ([, found, put, path]) => {
    const changed = turtle.replace(found, put);
    expect(changed).not.toBe(turtle);
    const faults = await createShapeCheck(officialSchema('dcatAp') ?? '')(changed, home);
    expect(faults).toContainEqual(expect.stringMatching(path));
  });
}

if (isBeside) describe('the official schemas', checkWithSchemas);
else console.info('The official schemas are not beside the project: everything else is checked.');
