import { describe, expect, test } from 'vitest';
import { catalogFaults } from './checks/catalog.ts';
import {
  instancesOf,
  statementsOfJsonLd,
  statementsOfTurtle,
  turtleStore,
  valuesOf,
} from './checks/graph.ts';
import {
  builtFiles,
  bytesOf,
  fileAt,
  home,
  municipality,
  textOf,
  database,
  settings,
} from './site-files.ts';

const turtle = textOf('data/v1/catalog.ttl');
const jsonLd = textOf('data/v1/catalog.jsonld');

function bytesAt(address: string): Buffer | null {
  const file = fileAt(address);
  return file === null ? null : bytesOf(file);
}

/** Files that describe or secure others and hold no figures themselves. */
const descriptions =
  /\/(?:SHA256SUMS|CHANGELOG\.md|(?:index|datapackage|csv-metadata|openapi)\.json|catalog\.\w+)$/;
const citations = /\.(?:bib|ris|csl\.json)$/;

test('the catalog has what DCAT-GoJ asks, and the sizes and checksums of the files', () => {
  expect(catalogFaults(turtleStore(turtle, home), bytesAt)).toEqual([]);
});

test('the catalog offers every file with data, each once', () => {
  const store = turtleStore(turtle, home);
  const offered = instancesOf(store, 'dcat:Distribution').flatMap((thing) =>
    valuesOf(store, thing, 'dcat:downloadURL').map((address) => address.slice(home.length)),
  );
  const files = builtFiles.filter(
    (path) => path.startsWith('data/v1/') && !descriptions.test(path) && !citations.test(path),
  );
  expect(offered.toSorted()).toEqual(files);
});

test('figures are by the municipality, the catalog is by who runs the site, at one place', () => {
  const store = turtleStore(turtle, home);
  const [catalog = ''] = instancesOf(store, 'dcat:Catalog');
  const nameOf = (property: string) =>
    valuesOf(store, catalog, property).flatMap((party) =>
      store.getObjects(party, 'http://xmlns.com/foaf/0.1/name', null).map(({ value }) => value),
    );
  expect(nameOf('dct:creator')).toEqual([municipality]);
  expect(nameOf('dct:publisher')).toEqual([settings.publisher.name]);
  const codes = instancesOf(store, 'dct:Location').flatMap((place) =>
    valuesOf(store, place, 'dct:identifier'),
  );
  expect(codes).toEqual([database.sources[0]?.municipality_code]);
});

describe('Turtle and JSON-LD', () => {
  test('say the same', async () => {
    const statements = statementsOfTurtle(turtle, home);
    expect(statements.length).toBeGreaterThan(1000);
    expect(await statementsOfJsonLd(jsonLd, home)).toEqual(statements);
  });

  test('that differ in one date are told apart', async () => {
    const other = jsonLd.replace(/"@value": ?"\d{4}/, '"@value":"1999');
    expect(await statementsOfJsonLd(other, home)).not.toEqual(statementsOfTurtle(turtle, home));
  });

  test('that need something from elsewhere are refused', async () => {
    const remote = jsonLd.replace(/"@context": \{[^}]*\}/, '"@context": "https://example.org/"');
    await expect(statementsOfJsonLd(remote, home)).rejects.toThrow();
  });

  test('with a fault in the notation are no graph', () => {
    expect(() => turtleStore(turtle.replace(' ;', ' ,,'), home)).toThrow();
  });
});

describe('a fault in the catalog is found:', () => {
  test.for([
    [
      'a distribution without a date',
      /(a dcat:Distribution[^]*?)dct:modified [^;.]*? \./,
      '$1dct:language <x:y> .',
      /has no dct:modified/,
    ],
    [
      'a place without a code',
      /(a dct:Location ;\n {2})dct:identifier/,
      '$1dct:alternative',
      /has no dct:identifier/,
    ],
    ['a wrong size', /dcat:byteSize "\d/, 'dcat:byteSize "77', /bytes/],
    [
      'a wrong checksum',
      /spdx:checksumValue "..../,
      'spdx:checksumValue "ffff',
      /another checksum/,
    ],
    ['an address of no file', /(dcat:downloadURL <[^>]*)csv>/, '$1xls>', /is no file/],
    [
      'a file of no dataset',
      /dcat:distribution <[^>]*>, /,
      'dcat:distribution ',
      /belongs to nothing/,
    ],
    ['a dataset of no catalog', /dcat:dataset <[^>]*>, /, 'dcat:dataset ', /belongs to nothing/],
  ] as const)('%s', ([, found, put, fault]) => {
    const changed = turtle.replace(found, put);
    expect(changed).not.toBe(turtle);
    const faults = catalogFaults(turtleStore(changed, home), bytesAt);
    expect(faults).toContainEqual(expect.stringMatching(fault));
  });
});
