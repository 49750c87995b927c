import { expect, test } from 'vitest';
import { addressesIn, deadAddresses } from './checks/addresses.ts';
import { statementsOfTurtle } from './checks/graph.ts';
import { builtFiles, builtPages, fileAt, home, ownPages, textOf } from './site-files.ts';

/** Files that describe the data, cite it or lead to it. */
const describing =
  /^(?:data\/v1\/(?:index|datapackage|csv-metadata|openapi)\.json|data\/v1\/catalog\.\w+|feed\.xml|robots\.txt|sitemap-.*\.xml|(?:data\/v1|kpis)\/[^/]+\.(?:bib|ris|csl\.json)|(?:kpis|projects)\/[^/]+\.json)$/;

const descriptions = builtFiles.filter((path) => describing.test(path));

test('every kind of description is there', () => {
  expect(descriptions).toEqual(
    expect.arrayContaining([
      'data/v1/catalog.jsonld',
      'data/v1/catalog.ttl',
      'data/v1/csv-metadata.json',
      'data/v1/datapackage.json',
      'data/v1/openapi.json',
      'data/v1/sosei-data.bib',
      'data/v1/sosei-data.csl.json',
      'data/v1/sosei-data.ris',
      'feed.xml',
      'robots.txt',
      'sitemap-0.xml',
      'sitemap-index.xml',
    ]),
  );
});

test.for(descriptions)('%s names addresses of this site only where a file is', (path) => {
  const written = textOf(path);
  const text = path.endsWith('.ttl') ? statementsOfTurtle(written, home).join('\n') : written;
  expect(addressesIn(text, home).length).toBeGreaterThan(0);
  expect(deadAddresses(text, home, fileAt)).toEqual([]);
});

test('the head of every page names addresses of this site only where a file is', () => {
  // The page for missing pages has no address of its own.
  const pages = builtPages.filter(({ address }) => address !== '404.html');
  const dead = pages.flatMap(({ address, html }) =>
    deadAddresses(html.slice(0, html.indexOf('</head>')), home, fileAt).map(
      (target) => `${address}: ${target}`,
    ),
  );
  expect(dead).toEqual([]);
});

test('every page but the paper leads to the feed', () => {
  const without = ownPages
    .filter(({ address }) => !/^(?:[a-z]{2}\/)?print\//.test(address))
    .filter(({ html }) => !/rel="alternate" type="application\/atom\+xml" href="[^"]+"/.test(html))
    .map(({ address }) => address);
  expect(without).toEqual([]);
});

test('an address of no file is found', () => {
  const root = new URL(home).pathname;
  const text = `<loc>${home}kpis/</loc> "${home}kpis/none/" ${home}data/v1/none.csv "${root}no/"`;
  expect(deadAddresses(text, home, fileAt)).toEqual([
    `${home}kpis/none/`,
    `${home}data/v1/none.csv`,
    `${home}no/`,
  ]);
});
