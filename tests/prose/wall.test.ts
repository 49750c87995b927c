import { describe, expect, test } from 'vitest';
import { compilerWith, siteCompiler } from './compile.ts';
import { runModule } from './run-module.ts';
import { proseProcessor } from '../../src/site/prose/processor.ts';

const compile = await siteCompiler();
const timeout = 60_000;

const refused = [
  ['an expression', '{process.exit()}'],
  ['an expression in a sentence', '港は{1 + 1}つです。'],
  ['an import', "import fs from 'node:fs'"],
  ['an export', 'export const a = 1'],
  ['an element of HTML', '<script>alert(1)</script>'],
  ['a form', '<form action="/a/">a</form>'],
  ['a frame', '<iframe src="https://town.example/" />'],
  ['a page that sends its reader away', '<meta http-equiv="refresh" content="0" />'],
  ['an element without a name', '<>a</>'],
  ['a component of the page', '<Fragment set:html="<b>" />'],
  ['a member of an object', '<Kpi.constructor />'],
  ['an attribute that runs', '<Kpi id={process.exit()} />'],
  ['attributes from an object', '<Kpi {...process} />'],
  ['an attribute of another kind', '<Kpi id="p1-k1" onclick="alert(1)" />'],
  ['a picture', '![a](b.png)'],
  ['a picture by its name', '![a][b]\n\n[b]: b.png'],
  ['a link that runs', '[a](javascript:alert)'],
  ['a link that runs, by its name', '[a][b]\n\n[b]: JAVASCRIPT:alert'],
  ['a link without a scheme to elsewhere', '[a](//town.example/)'],
  ['a title of its own', '# a'],
  ['all of this below other things', '- a\n  > <Term word="a">{b}</Term>'],
  ['nesting without end', '> '.repeat(60)],
] as const;

describe('the compiler itself refuses', { timeout }, () => {
  test.for(refused)('%s', async ([, text]) => {
    await expect(compile(text)).rejects.toThrow();
    await expect(compile(`---\n---\n\n${text}\n`)).rejects.toThrow();
  });

  test('with the place, and what to write in both languages', async () => {
    await expect(compile('---\n---\n\n\n港は{1}つです。')).rejects.toThrow(
      /content\/projects\/p1\.mdx:5:3 {2}\[expression-forbidden\]\n.*消すか.*\n.*Remove it/u,
    );
  });
});

describe('the compiler keeps', { timeout }, () => {
  const syntax = ['[^a]', '[^a]: {a}', '| a |\n|---|\n| b |', '~~a~~', '- [ ] a', 'a@b.example'];

  test.for(syntax)('as words what only other dialects read: %s', async (text) => {
    const { names } = runModule(await compile(`a\n\n${text}`));
    expect([...names].filter((name) => !/^(?:Fragment|p|ul|li)$/u.test(name))).toEqual([]);
  });

  test('signs as they are written', async () => {
    expect(runModule(await compile('"a" -- b...')).words).toBe('"a"--b...');
  });
});

test('addresses of the site get the path that it is published under', { timeout }, async () => {
  const text = '[a](/kpis/) [b](#b) [c](../kpis/) [d](https://town.example/) [e][f]\n\n[f]: /data/';
  const below = await compilerWith(proseProcessor('/some-repo/'));
  expect(runModule(await compile(text)).addresses).toEqual([
    '/kpis/',
    '#b',
    '../kpis/',
    'https://town.example/',
    '/data/',
  ]);
  expect(runModule(await below(text)).addresses).toEqual([
    '/some-repo/kpis/',
    '#b',
    '../kpis/',
    'https://town.example/',
    '/some-repo/data/',
  ]);
});
