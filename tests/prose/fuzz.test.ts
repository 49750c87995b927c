import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { proseSyntax } from '../../src/load/parse/prose-syntax.ts';
import { compilerWith, siteCompiler } from './compile.ts';
import { fuzzProse } from './fuzz.ts';

const texts = 4000;
const goesOn = (count: number) => count < texts;

describe('of texts made of pieces of every markup', { timeout: 300_000 }, () => {
  test('checker and compiler agree about each', async () => {
    const compile = await siteCompiler();
    const { accepted, findings } = await fuzzProse({ compile, isWalled: true, seed: 1, goesOn });
    expect(findings).toEqual([]);
    expect(accepted).toBeGreaterThan(texts / 10);
  });

  test('some run code where the compiler reads more syntax than the checker', async () => {
    const compile = await compilerWith(satteri({ features: { ...proseSyntax, gfm: true } }));
    const { findings } = await fuzzProse({ compile, isWalled: false, seed: 1, goesOn });
    const kinds = [...new Set(findings.map(({ what }) => what))];
    expect(kinds).toContain('ran code of the text');
    expect(kinds.some((what) => what.startsWith('holds '))).toBe(true);
  });
});
