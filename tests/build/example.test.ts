import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanEnvironment } from '../build-variant.ts';
import { variantFolder } from '../variant-folder.ts';

const site = variantFolder('example');

beforeAll(() => {
  const words = ['scripts/run.cjs', 'build-site', '--content', 'examples/hoshihama'];
  const env = cleanEnvironment({ OUT_DIR: site, CONTENT_DIR: undefined });
  const { status, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

afterAll(() => rmSync(site, { recursive: true }));

const filesEnding = (ending: RegExp) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => ending.test(path));

const textOf = (path: string) => readFileSync(join(site, path), 'utf8');

const without = (paths: readonly string[], words: string) =>
  paths.filter((path) => !textOf(path).includes(words));

const sentences = {
  ja: '星浜市は、実際にはありません。このサイトの資料と数字は、すべて作りものです。',
  en: 'Hoshihama City does not exist. All documents and figures on this site are invented.',
  easy: '星浜市は、本当に ある まちでは ありません。数字も、本当では ありません。',
} as const;

/** Of a page in plain Japanese the text without its readings. */
const unread = (text: string) =>
  text.replaceAll(/<r[tp][^>]*>.*?<\/r[tp]>/gu, '').replaceAll(/<\/?ruby[^>]*>/gu, '');

test('every page says in its language that the city does not exist', () => {
  const pages = filesEnding(/\.html$/u);
  expect(pages.length).toBeGreaterThan(80);
  const silent = pages.filter((path) => {
    const text = textOf(path);
    if (path.startsWith('easy/')) return !unread(text).includes(sentences.easy);
    return !text.includes(sentences[text.includes('<html lang="en"') ? 'en' : 'ja']);
  });
  expect(silent).toEqual([]);
});

test.for([
  ['pictures', /^kpis.*\.svg$/u],
  ['citations', /\.(?:bib|ris|csl\.json)$/u],
  ['descriptions', /\.metadata\.json$/u],
  ['feeds', /^feed\.xml$/u],
  ['tables that name the municipality', /v1[/\\](?:results|observations|kpis)\.(?:csv|json)$/u],
] as const)('so do all %s', ([, ending]) => {
  const paths = filesEnding(ending);
  expect(paths.length).toBeGreaterThan(0);
  expect(without(paths, '架空 / invented')).toEqual([]);
});

test('so does the read-me file of the package, in both languages', () => {
  const [zip = ''] = filesEnding(/\.zip$/u);
  const files = unzipSync(readFileSync(join(site, zip)));
  const texts = Object.entries(files)
    .filter(([name]) => /readme/iu.test(name))
    .map(([, bytes]) => new TextDecoder().decode(bytes));
  expect(texts.length).toBeGreaterThan(0);
  const all = texts.join('\n');
  expect(all).toContain(sentences.ja);
  expect(all).toContain(
    '星浜市 does not exist. All documents and figures on this site are invented.',
  );
});
