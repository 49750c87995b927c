import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { tableWordsEn } from '../../src/check/table-words/en.ts';
import { tableWordsJa } from '../../src/check/table-words/ja.ts';
import { problemWords } from '../../src/load/problem/words.ts';
import { questionWords } from '../../src/load/question/words.ts';

const imported = /^(?:import|export) (?!type )[^;]*? from '(\.[^']+)';$/gmu;

/** The texts of the modules that a module runs with. */
function textsOf(path: string, known = new Map<string, string>()): ReadonlyMap<string, string> {
  if (known.has(path)) return known;
  const text = readFileSync(path, 'utf8');
  known.set(path, text);
  for (const [, target = ''] of text.matchAll(imported))
    textsOf(join(dirname(path), target), known);
  return known;
}

const codes = [...Object.keys(problemWords.ja), ...Object.keys(questionWords.ja)];

test('the page has words for every code that its checks can tell', () => {
  const texts = [...textsOf('src/load/load-tables.ts').values()];
  const told = codes.filter((code) => texts.some((text) => text.includes(`'${code}'`)));
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter((code) => !(code in tableWordsJa))).toEqual([]);
  expect(told.filter((code) => !(code in tableWordsEn))).toEqual([]);
});
