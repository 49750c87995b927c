import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanEnvironment } from '../build-variant.ts';
import { variantFolder } from '../variant-folder.ts';

/** The example of a city outside Japan: in English, with calendar years and dollars. */

const site = variantFolder('outside-japan');

beforeAll(() => {
  const words = ['scripts/run.cjs', 'build-site', '--content', 'examples/tidewell'];
  const env = cleanEnvironment({ OUT_DIR: site, CONTENT_DIR: undefined });
  const { status, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

afterAll(() => rmSync(site, { recursive: true }));

/** Programs, which read reports in Japanese too, and files that are no text. */
const isNoText = /^(?:_astro|pagefind)\/|\.(?:png|ico|woff2|parquet|sqlite)$/u;

interface Text {
  readonly place: string;
  readonly text: string;
}

const decoder = new TextDecoder();

function textsOf(path: string): readonly Text[] {
  const bytes = readFileSync(join(site, path));
  if (!/\.(?:zip|xlsx)$/u.test(path)) return [{ place: path, text: decoder.decode(bytes) }];
  return Object.entries(unzipSync(bytes)).map(([name, part]) => ({
    place: `${path}/${name}`,
    text: decoder.decode(part),
  }));
}

const everyText = (): readonly Text[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(site.length).replaceAll('\\', '/').replace(/^\//u, ''),
    )
    .filter((path) => !isNoText.test(path))
    .flatMap(textsOf);

/** Letters, signs and wide forms of Japanese, and its money. */
const japanese = /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef\u00a5].{0,20}/u;

/** What a page or a picture says, without the names of columns and tables. */
const said = (text: string) =>
  text.replaceAll(/<script[\s\S]*?<\/script>/gu, '').replaceAll(/fiscal_years?/gu, '');

/** Pages about the columns of the tables, which are the same for every city. */
const isAboutColumns = /^(?:data|about\/machine-readability)\//u;

const found = (texts: readonly Text[], sought: RegExp) =>
  texts.flatMap(({ place, text }) => {
    const match = sought.exec(text);
    return match ? [`${place}: ${match[0]}`] : [];
  });

describe('a city outside Japan', () => {
  let texts: readonly Text[] = [];

  beforeAll(() => {
    texts = everyText();
  });

  test('has no Japanese letter or sign in any page, picture, feed, citation or file of data', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(found(texts, japanese)).toEqual([]);
    expect(found([{ place: 'a', text: '<b>5</b> \u5186' }], japanese)).toHaveLength(1);
  });

  test('marks none of its words as Japanese, or as not translated', () => {
    const pages = texts.filter(({ place }) => place.endsWith('.html'));
    expect(found(pages, /lang="ja"|not translated|Reiwa \d+ *[)<]/u)).toEqual([]);
  });

  test('speaks of years and not of fiscal years, which it has none of', () => {
    const pages = texts
      .filter(({ place }) => /\.(?:html|svg|xml)$/u.test(place) && !isAboutColumns.test(place))
      .map(({ place, text }) => ({ place, text: said(text) }));
    expect(pages.length).toBeGreaterThan(60);
    expect(found(pages, /fiscal.{0,20}|\bFY\d+/iu)).toEqual([]);
  });

  test('tells its money in dollars, its dates as they are written there, and that it is invented', () => {
    const page = (path: string) =>
      texts.find(({ place }) => place === path)?.text.replaceAll(/<[^>]*>/gu, '') ?? '';
    expect(page('finance/index.html')).toMatch(/\$[\d.]+ million/u);
    expect(page('kpis/g1-k1/index.html')).toContain('$21.35');
    expect(page('sources/progress-2025/index.html')).toContain('March 14, 2025');
    const pages = texts.filter(({ place }) => place.endsWith('.html'));
    expect(
      pages.filter(({ text }) => !text.includes('does not exist')).map((p) => p.place),
    ).toEqual([]);
  });

  test('publishes how much each unit of its money is, and in which currency', () => {
    const units = texts.find(({ place }) => place === 'data/v1/plain/units.csv')?.text ?? '';
    const [header = [], ...rows] = units.split('\r\n').map((line) => line.split(','));
    const at = (name: string) => header.indexOf(name);
    const row = rows.find(([unit]) => unit === '$ thousand') ?? [];
    expect([row[at('yen')], row[at('in_currency')], row[at('currency')]]).toEqual([
      '',
      '1000',
      'USD',
    ]);
  });
});
