import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildVariant, runBuild } from '../build-variant.ts';
import { variantFolder } from '../variant-folder.ts';

const directory = variantFolder('other-content');
const otherTown = 'tests/fixtures/base/content';

afterAll(() => rmSync(directory, { recursive: true }));

function textsIn(folder: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(html|csv|json|svg|xml|txt)$/.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
}

test(
  'another town’s content builds without a word of the first one',
  { timeout: 120_000 },
  async () => {
    const site = join(directory, 'other-town');
    await buildVariant({ CONTENT_DIR: otherTown, OUT_DIR: site });
    const texts = textsIn(site);
    expect(texts.length).toBeGreaterThan(40);
    expect(
      texts.filter(([, text]) => /熊本|くまもと|kumamoto/i.test(text)).map(([path]) => path),
    ).toEqual([]);
    expect(texts.some(([, text]) => text.includes('しらなみ町'))).toBe(true);
  },
);

test(
  'content with a fault is named, and the site that stood there stays as it was',
  { timeout: 120_000 },
  async () => {
    const content = join(directory, 'faulty-content');
    const site = join(directory, 'faulty-site');
    cpSync(otherTown, content, { recursive: true });
    const table = join(content, 'data/observations.csv');
    writeFileSync(table, readFileSync(table, 'utf8').replace(',target,', ',tarqet,'));
    mkdirSync(join(site, 'data/v1'), { recursive: true });
    writeFileSync(join(site, 'index.html'), 'the last good site');
    writeFileSync(join(site, 'data/v1/SHA256SUMS'), '');
    const { code, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: site });
    expect(code).toBe(1);
    expect(output).toContain('content/data/observations.csv:2:series  [code-unknown]');
    expect(output).toContain('is as it was before');
    expect(output).not.toMatch(/^\s+at /m);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('the last good site');
    expect(readdirSync(site).sort()).toEqual(['data', 'index.html']);
  },
);
