import { expect, test } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { type Structure, townFiles } from '../structures.ts';

const about = 'content/pages/about.mdx';

/** Links in a text that lead nowhere on the site of a plan with this structure. */
function deadLinks(structure: Structure, addresses: readonly string[]) {
  const files = townFiles(structure).map((file) => {
    if (file.path !== about) return file;
    const links = addresses.map((address) => `[ここ](${address})`).join('\n\n');
    const text = `${new TextDecoder().decode(file.bytes)}\n${links}\n`;
    return { ...file, bytes: new TextEncoder().encode(text) };
  });
  return loadContent(files).problems.map(({ code, found }) => [code, found]);
}

test('a text may link to the pages that goals and policies have', () => {
  const there = ['/goals/', '/goals/g1/', '/goals/g2/', '/policies/s1/', '/policies/s2/'];
  expect(deadLinks('goals', there)).toEqual([]);
  expect(deadLinks('goals', ['/goals/g3/'])).toEqual([['link-dead', '/goals/g3/']]);
  expect(deadLinks('both', ['/projects/', '/finance/', '/goals/g1/'])).toEqual([]);
});

test('a text cannot link to lists that the site does not have', () => {
  const lists = ['/goals/', '/projects/', '/finance/'];
  expect(deadLinks('plan', lists)).toEqual(lists.map((list) => ['link-dead', list]));
  expect(deadLinks('projects', ['/goals/'])).toEqual([['link-dead', '/goals/']]);
});

test('a row about a project is not about a KPI that belongs to none', () => {
  const facts = 'content/data/facts.csv';
  const files = townFiles('both').map((file) => {
    if (file.path !== facts) return file;
    const text = new TextDecoder().decode(file.bytes).replace(',p1,,', ',p1,p1-k2,');
    return { ...file, bytes: new TextEncoder().encode(text) };
  });
  const found = loadContent(files).problems.map(({ place, code }) => [place, code]);
  expect(found).toEqual([
    [expect.objectContaining({ file: facts, row: 2, column: 'kpi_id' }), 'kpi-of-another-project'],
  ]);
});
