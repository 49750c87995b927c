import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildConfig } from '../../../src/site/config.ts';
import { type Csvw, csvwFaults } from './checks/csvw.ts';
import { type DataPackage, dataPackageFaults } from './checks/data-package.ts';
import { bytesOf, jsonOf, textOf } from './site-files.ts';

const folder = 'data/v1';
const csvNames = readdirSync(`${buildConfig(process.env).outputDirectory}/${folder}`)
  .filter((name) => name.endsWith('.csv'))
  .sort();
const dataPackage = jsonOf(`${folder}/datapackage.json`) as DataPackage;
const csvw = jsonOf(`${folder}/csv-metadata.json`) as Csvw;

const bytesBeside = (path: string) => bytesOf(`${folder}/${path}`);
const textBeside = (path: string) => textOf(`${folder}/${path}`);

/** A description with one text of its JSON replaced. */
function planted<Description>(description: Description, found: RegExp, put: string): Description {
  const text = JSON.stringify(description);
  const changed = text.replace(found, put);
  if (changed === text) throw new Error(`${found.source} is not in the description`);
  return JSON.parse(changed) as Description;
}

describe('the Data Package', () => {
  test('describes every CSV beside it', () => {
    expect(dataPackage.resources.map(({ path }) => path).sort()).toEqual(csvNames);
  });

  test('says of every table, column, cell, key, size and hash what the files hold', () => {
    expect(dataPackageFaults(dataPackage, bytesBeside)).toEqual([]);
  });

  test.for([
    ['a wrong size', /"bytes":\d+/, '"bytes":1', /has \d+ bytes/],
    ['a wrong hash', /sha256:[0-9a-f]{4}/, 'sha256:0000', /another hash/],
    ['a missing column', /\{"name":"series",.*?(?=\{"name":"value")/, '', /other columns/],
    ['a wrong type', /("name":"name_plain","type":")string/, '$1year', /name_plain is/],
    ['a missing code', /"reported",/, '', /status is “reported”/],
    ['a missing category', /\{"value":"reported","label":"[^"]+"\},/, '', /status is “reported”/],
    [
      'a column that must be filled',
      /("name":"as_of".*?"required":)false/,
      '$1true',
      /as_of is empty/,
    ],
    ['a key that is none', /"primaryKey":\["vintage",[^\]]+\]/, '"primaryKey":["kpi_id"]', /twice/],
    ['a reference to nowhere', /"resource":"kpis"/, '"resource":"goals"', /refers to goals/],
    ['a maximum that is too small', /"maximum":6/, '"maximum":0', /decimals is/],
  ] as const)('%s is found', ([, found, put, fault]) => {
    const faults = dataPackageFaults(planted(dataPackage, found, put), bytesBeside);
    expect(faults).toContainEqual(expect.stringMatching(fault));
  });
});

describe('the CSVW description', () => {
  test('describes every CSV beside it', () => {
    expect(csvw.tables.map(({ url }) => url).sort()).toEqual(csvNames);
  });

  test('says of every table, column, cell and key what the files hold', () => {
    expect(csvwFaults(csvw, textBeside)).toEqual([]);
  });

  test.for([
    ['another context', /http:\/\/www\.w3\.org\/ns\/csvw/, 'http://www.w3.org/ns/dcat', /context/],
    ['another encoding', /"encoding":"utf-8"/, '"encoding":"shift_jis"', /encoding/],
    ['a title that the header does not have', /"titles":"vintage"/, '"titles":"Date"', /vintage/],
    [
      'another order of columns',
      /"name":"vintage","titles":"vintage"(.*?)"name":"kpi_id","titles":"kpi_id"/,
      '"name":"kpi_id","titles":"kpi_id"$1"name":"vintage","titles":"vintage"',
      /other columns/,
    ],
    ['a wrong datatype', /("name":"name_plain".*?"base":")string/, '$1date', /name_plain is/],
    ['a missing code', /reported\|/, '', /status is “reported”/],
    [
      'a column that must be filled',
      /("name":"as_of".*?"required":)false/,
      '$1true',
      /as_of is empty/,
    ],
    ['a key that is none', /"primaryKey":\["vintage",[^\]]+\]/, '"primaryKey":["kpi_id"]', /twice/],
    [
      'a foreign key that may be empty',
      /("columnReference":")vintage("[^}]*"resource":")vintages\.csv","columnReference":"vintage"/,
      '$1note$2kpis.csv","columnReference":"note"',
      /note may be empty/,
    ],
    [
      'a reference to nowhere',
      /"resource":"kpis\.csv"/,
      '"resource":"goals.csv"',
      /refers to goals/,
    ],
  ] as const)('%s is found', ([, found, put, fault]) => {
    const faults = csvwFaults(planted(csvw, found, put), textBeside);
    expect(faults).toContainEqual(expect.stringMatching(fault));
  });
});
