import { describe, expect, test } from 'vitest';
import { jsonForScript } from '../../../src/write/json.ts';
import {
  structuredDataFaults,
  structuredDataOf,
  wholeFaults,
  type WholeFacts,
} from './checks/structured-data.ts';
import {
  builtPages,
  bytesOf,
  database,
  fileAt,
  home,
  municipality,
  settings,
  wholeAddress,
} from './site-files.ts';

function bytesAt(address: string): Buffer | null {
  const file = fileAt(address);
  return file === null ? null : bytesOf(file);
}

const factsAt = (address: string) => {
  const [facts] = structuredDataOf(builtPages.find((page) => page.address === address)?.html ?? '');
  if (!facts) throw new Error(`${address} gives no facts`);
  return facts;
};

const wholeFacts = () => factsAt('data/') as WholeFacts;

const addresses = ['data/', ...database.kpis.map(({ kpi_id }) => `kpis/${kpi_id}/`)];

test.for(addresses)('/%s tells search engines what it holds', (address) => {
  const facts = factsAt(address);
  expect(structuredDataFaults(facts, home, bytesAt)).toEqual([]);
  expect(wholeAddress(facts.url)).toBe(home + address);
  expect(facts.creator.name).toBe(municipality);
  if (address !== 'data/') expect(wholeAddress(facts.isPartOf ?? '')).toBe(`${home}data/`);
});

test('the whole says for all its parts who publishes them, what they are and how they are cited', () => {
  expect(wholeFaults(wholeFacts(), home, bytesAt)).toEqual([]);
  expect(wholeFacts().publisher.name).toBe(settings.publisher.name);
});

test('each KPI is measured in its unit, over the years of its rows', () => {
  for (const { kpi_id, unit, name_plain } of database.kpis) {
    const facts = factsAt(`kpis/${kpi_id}/`);
    const years = database.observations
      .filter((row) => row.kpi_id === kpi_id)
      .map(({ fiscal_year }) => fiscal_year);
    expect(facts.variableMeasured).toEqual([
      { '@type': 'PropertyValue', name: name_plain, ...(unit !== null && { unitText: unit }) },
    ]);
    expect(facts.temporalCoverage).toBe(
      `${Math.min(...years)}-04-01/${Math.max(...years) + 1}-03-31`,
    );
  }
});

test('the whole names its tables as parts', () => {
  const parts = wholeFacts().hasPart;
  expect(parts.length).toBeGreaterThan(10);
  for (const { url } of parts) expect(fileAt(url)).not.toBe(null);
});

test('no text ends the element that holds the facts', () => {
  const text = jsonForScript({ name: '</script><script>alert(1)</script>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script>' });
});

describe('a fault in the facts of a page is found:', () => {
  test.for([
    ['another type', /"Dataset"/, '"Article"', /^type/],
    ['a short description', /"description":"[^"]{20,}?"/, '"description":"Short."', /^description/],
    ['a price', /"isAccessibleForFree":true/, '"isAccessibleForFree":false', /^isAccessible/],
    ['a licence without address', /("license":")[^"]*/, '$1CC BY', /^license/],
    ['an open period', /("temporalCoverage":"[^/]*)[^"]*/, '$1', /^temporal/],
    ['a place without code', /("identifier":")\d+/, '$1', /^spatial/],
    ['a unit that is not there', /("unitText":")[^"]+/, '$1', /^unitText/],
    ['a wrong size', /("contentSize":")\d+/, '$11', /another size/],
    ['a wrong checksum', /("sha256":")..../, '$1ffff', /another checksum/],
    ['an address of no file', /("contentUrl":"[^"]*)csv/, '$1xls', /no file/],
    ['no source', /"isBasedOn":\[.*?\],/, '"isBasedOn":[],', /^isBasedOn/],
    ['no source to cite', /"citation":\[.*?\],/, '"citation":[],', /^citation/],
    ['no catalogue', /"DataCatalog"/, '"Thing"', /^includedIn/],
    ['a version that is no day', /("version":")\d/, '$1x', /^version/],
    ['a media type that is none', /text\/csv/g, 'CSV', /media type/],
  ] as const)('%s', ([, found, put, fault]) => {
    const text = JSON.stringify(wholeFacts());
    const changed = text.replace(found, put);
    expect(changed).not.toBe(text);
    const facts = JSON.parse(changed) as WholeFacts;
    const faults = [
      ...structuredDataFaults(facts, home, bytesAt),
      ...wholeFaults(facts, home, bytesAt),
    ];
    expect(faults).toContainEqual(expect.stringMatching(fault));
  });
});
