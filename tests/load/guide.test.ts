import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ContentFile } from '../../src/load/content.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { longestText } from '../../src/model/column.ts';
import { tableNames, tables } from '../../src/model/database.ts';
import { readContentFiles } from '../../src/load/read-files.ts';

const sample = readFileSync('docs/sample.md', 'utf8');

/** Every block below the heading with its path. */
const sampleFiles: readonly ContentFile[] = [
  ...sample.matchAll(/^## (\S+)$[^]*?^```\w+\n([^]*?)^```$/gm),
].map(([, path = '', text = '']) => ({
  path: `content/${path}`,
  bytes: new TextEncoder().encode(text),
}));

const codelists = readContentFiles('examples/hoshihama').filter(({ path }) =>
  path.startsWith('content/codelists/'),
);

test('the sample of the guide is content without problems and without questions', () => {
  const { content, problems, questions } = loadContent([...codelists, ...sampleFiles]);
  expect(problems).toEqual([]);
  expect(questions).toEqual([]);
  expect(content?.database.kpis).toHaveLength(2);
});

test.for([
  [
    'an actual that the source does not give',
    '2022,actual,4,reported,,4,',
    '2022,actual,,not_applicable,,－,',
  ],
  [
    'an actual that is not yet measured',
    '2022,actual,4,reported,,4,',
    '2022,actual,,measuring,,測定中,',
  ],
  [
    'no target before the last year',
    '2024,target,20,target_set,,20,',
    '2024,target,,not_applicable,,－,',
  ],
] as const)('what the guide allows is accepted: %s', ([, found, put]) => {
  const files = sampleFiles.map(({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes).replace(found, put);
    return { path, bytes: new TextEncoder().encode(text) };
  });
  expect(loadContent([...codelists, ...files]).problems).toEqual([]);
});

test('the sample shows a row of every table that people write', () => {
  const written = tableNames.filter((name) => !['codelists', 'answers'].includes(name));
  const paths = sampleFiles.map(({ path }) => path);
  expect(paths.filter((path) => path.endsWith('.csv')).toSorted()).toEqual(
    written.map((name) => `content/data/${name}.csv`).toSorted(),
  );
});

test('the guide names every table, and the limits that it tells are those of the columns', () => {
  const guide = readFileSync('docs/content.md', 'utf8');
  for (const name of tableNames) expect(guide).toContain(name);
  const limits = Object.values(tables).flatMap(({ columns }) =>
    Object.values(columns).flatMap(({ maxLength = longestText }) => maxLength),
  );
  const told = [...guide.matchAll(/([\d,]+)字/g)].map(([, limit = '']) =>
    Number(limit.replace(',', '')),
  );
  expect(told.filter((limit) => !limits.includes(limit))).toEqual([]);
});
