import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { writeChangelog } from '../../src/publish/descriptions/changelog.ts';
import { schemaChanges } from '../../src/model/schema-changes.ts';
import { schemaVersion } from '../../src/model/schema-version.ts';
import { buildConfig } from '../../src/site/config.ts';
import { publishedSchema, type PublishedSchema } from './published-schema.ts';

/**
 * What readers were promised: nothing below `data/v1`, no address and no key of JSON ever goes.
 * `docs/schema` keeps what each version published of the first report.
 */
const folder = 'docs/schema';

const kept = (version: string) =>
  JSON.parse(readFileSync(join(folder, `${version}.json`), 'utf8')) as PublishedSchema;

const today = publishedSchema(buildConfig(process.env).outputDirectory);

/** What the one has and the other has not, a line each. */
function lost(before: PublishedSchema, after: PublishedSchema): readonly string[] {
  const addresses = new Set(after.addresses);
  const columns = Object.entries(before.columns).flatMap(([table, fields]) =>
    Object.entries(fields)
      .filter(([name, type]) => after.columns[table]?.[name] !== type)
      .map(([name, type]) => `${table}.${name} ${type}`),
  );
  const keys = Object.entries(before.keys).flatMap(([file, names]) =>
    names.filter((name) => !after.keys[file]?.includes(name)).map((name) => `${file} ${name}`),
  );
  return [...before.addresses.filter((address) => !addresses.has(address)), ...columns, ...keys];
}

describe('what was published once', () => {
  test('is kept for every version', () => {
    const files = schemaChanges.map(({ version }) => `${version}.json`);
    expect(readdirSync(folder).sort()).toEqual(files.sort());
  });

  test.for(schemaChanges)('version $version: every address, column and key is there', (change) => {
    expect(lost(kept(change.version), today)).toEqual([]);
  });

  test('is all that is published today: what is new has a version of its own', async () => {
    const text = `${JSON.stringify(today, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../${folder}/${schemaVersion}.json`);
  });

  test.for([
    [
      'a column',
      (schema: PublishedSchema) => ({ ...schema, columns: { ...schema.columns, kpis: {} } }),
    ],
    ['a file', (schema: PublishedSchema) => ({ ...schema, addresses: schema.addresses.slice(1) })],
    ['a key', (schema: PublishedSchema) => ({ ...schema, keys: {} })],
  ] as const)('is missed when %s is gone', ([, take]) => {
    expect(lost(today, take(today)).length).toBeGreaterThan(0);
  });
});

test('the log tells of every version, the newest first', () => {
  const versions = [
    ...writeChangelog(['ja', 'en']).matchAll(/^## ([\d.]+) — \d{4}-\d{2}-\d{2}$/gmu),
  ];
  expect(versions.map(([, version]) => version)).toEqual(
    schemaChanges.map(({ version }) => version).reverse(),
  );
});
