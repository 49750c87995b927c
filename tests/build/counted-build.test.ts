import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedTables } from '../../src/model/database.ts';
import { runBuild } from '../build-variant.ts';
import { firstReport, realContent } from '../real-content.ts';
import { type Calls, type Counted, countedSource, startCounting } from './counted/calls.ts';
import { variantFolder } from '../variant-folder.ts';

/** What a whole build of two languages makes, and how often it is made. */

const { database } = realContent();
const kpis = database.kpis.length;
const hash = 'write/sha256.ts:sha256';
const languages = ['ja', 'en'];

/** Makers of what there is once for the whole site. */
const ofTheSite: Counted = {
  'publish/tables/views.ts': ['wideView', 'latestView'],
  'publish/tables/published-table.ts': ['publishedTablesOf'],
  'publish/tables/dictionary-table.ts': ['dictionaryTable'],
  'publish/tables/about-table.ts': ['aboutTable'],
  'publish/tables/sqlite.ts': ['writeSqlite'],
  'publish/descriptions/dcat.ts': ['catalogOf'],
  'publish/machine-readability/rules.ts': ['findingsOf'],
  // It reads the fonts of all pictures.
  'pictures/png.ts': ['createRasteriser'],
};

/** Makers of what there is once for each language. */
const ofEachLanguage: Counted = {
  'derive/portfolio.ts': ['portfolioOf'],
  'publish/tables/results-view.ts': ['resultsView'],
  'publish/tables/xlsx.ts': ['writeXlsx'],
  'charts/finance-chart.ts': ['chartOfProjects', 'chartOfGoals'],
};

/** Makers of what there is once for each KPI in each language. */
const ofEachKpi: Counted = {
  'derive/sentences.ts': ['tellKpi'],
  'derive/last-target-sentences.ts': ['tellLastTarget'],
  'charts/kpi-chart.ts': ['chartAlone'],
  'offer/citation.ts': ['citeKpi'],
};

/** Makers of what there is twice for each KPI in each language: pictures are wide or square. */
const ofEachShape: Counted = { 'pictures/kpi-picture.ts': ['kpiPicture'] };

/** Makers of what there is once for everything that they are called with. */
const ofEachSubject: Counted = {
  'derive/portfolio-sentences.ts': ['tellPortfolio'],
  'derive/finance-sentences.ts': ['tellFinance', 'tellGoals'],
  'load/release/snapshot.ts': ['currentSnapshot'],
  'publish/tables/csv.ts': ['writeCsv'],
  'publish/tables/parquet.ts': ['writeParquet'],
  'write/sha256.ts': ['sha256'],
};

/** The parser of finished pages. */
const ofEachPage: Counted = { 'build/marked-texts.ts': ['parsedPage'] };

interface Counts {
  readonly calls: Readonly<Record<string, Calls>>;
  /** How often each page was read, by its path. */
  readonly reads: Readonly<Record<string, number>>;
}

const folder = variantFolder('counted');
/** Receives the counts of each process of the build. */
const results = mkdtempSync(join(tmpdir(), 'counted-'));
let counts: Counts;

function sumOf(processes: readonly Counts[]): Counts {
  const calls: Record<string, Calls> = {};
  const reads: Record<string, number> = {};
  for (const own of processes) {
    for (const [name, { total, again }] of Object.entries(own.calls)) {
      const before = calls[name] ?? { total: 0, again: 0 };
      calls[name] = { total: before.total + total, again: before.again + again };
    }
    for (const [page, times] of Object.entries(own.reads)) reads[page] = (reads[page] ?? 0) + times;
  }
  return { calls, reads };
}

function joined(...lists: readonly Counted[]): Counted {
  const names = new Map<string, string[]>();
  for (const [file, own] of lists.flatMap((list) => Object.entries(list))) {
    names.set(file, [...(names.get(file) ?? []), ...own]);
  }
  return Object.fromEntries(names);
}

beforeAll(async () => {
  const content = join(folder, 'content');
  cpSync(firstReport, content, { recursive: true });
  const settings = join(content, 'site.yaml');
  const written = readFileSync(settings, 'utf8').replace(/^languages: .*$/m, '');
  writeFileSync(settings, `${written}\nlanguages: [${languages.join(', ')}]\n`);
  const { code, output } = await runBuild({
    OUT_DIR: join(folder, 'site'),
    COUNTED: JSON.stringify(
      joined(ofTheSite, ofEachLanguage, ofEachKpi, ofEachShape, ofEachSubject, ofEachPage),
    ),
    COUNTS: results,
    CONTENT_DIR: content,
    NODE_OPTIONS: '--import ./tests/build/counted/register.ts',
  });
  if (code !== 0) throw new Error(output);
  const files = readdirSync(results).map((name) => readFileSync(join(results, name), 'utf8'));
  counts = sumOf(files.map((text) => JSON.parse(text) as Counts));
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(results, { recursive: true });
});

const namesIn = (list: Counted) =>
  Object.entries(list).flatMap(([file, names]) => names.map((name) => `${file}:${name}`));

const totalsOf = (list: Counted) =>
  Object.fromEntries(namesIn(list).map((name) => [name, counts.calls[name]?.total ?? 0]));

const each = (list: Counted, total: number) =>
  Object.fromEntries(namesIn(list).map((name) => [name, total]));

test('tables, views, workbook, catalogue, findings and what draws are made once', () => {
  expect(totalsOf(ofTheSite)).toEqual(each(ofTheSite, 1));
});

test('answers and charts of money are made once in each language', () => {
  expect(totalsOf(ofEachLanguage)).toEqual(each(ofEachLanguage, languages.length));
});

test('sentences, chart, citation and picture of a KPI are made once in each language', () => {
  expect(totalsOf(ofEachKpi)).toEqual(each(ofEachKpi, languages.length * kpis));
  expect(totalsOf(ofEachShape)).toEqual(each(ofEachShape, 2 * languages.length * kpis));
});

/** Tables without rows have the same text: its hash is made for each of them. */
const emptyTables = publishedTables.filter((name) => database[name].length === 0);

test('nothing is made a second time of the same', () => {
  const again = Object.entries(counts.calls).filter(([, calls]) => calls.again > 0);
  const equal = { again: emptyTables.length - 1, total: counts.calls[hash]?.total };
  expect(again).toEqual([[hash, equal]]);
  expect(Math.min(...Object.values(totalsOf(ofEachSubject)))).toBeGreaterThan(0);
});

test('every page is read once when Astro has written it, and parsed once for what it shows', () => {
  const reads = Object.values(counts.reads);
  // Words of the language of the content are named first, and change where texts stand.
  const english = Object.keys(counts.reads).filter((path) => path.includes('/site/en/')).length;
  expect(reads.length).toBeGreaterThan(50);
  expect(reads.filter((times) => times !== 1)).toEqual([]);
  expect(totalsOf(ofEachPage)).toEqual(each(ofEachPage, reads.length + english));
  expect(english).toBeGreaterThan(50);
});

describe('the counting', () => {
  const source = 'export function double(value: number) { return 2 * value; }';

  test('leaves what a function does as it is', () => {
    const text = countedSource(source, 'double.ts', ['double']);
    expect(text).toContain('export function double(...all)');
    expect(text).toContain('function uncounted_double(value: number) { return 2 * value; }');
  });

  test('refuses a name that is not there any more', () => {
    expect(() => countedSource(source, 'double.ts', ['triple'])).toThrow('no function triple');
  });

  test('tells the same subject from an equal one, and knows a bunch by what is in it', () => {
    const read = startCounting();
    const { countCall } = globalThis as unknown as {
      countCall: (name: string, all: readonly unknown[]) => void;
    };
    const [one, other] = [['p1'], ['p1']];
    for (const subject of [one, other, one]) countCall('list', [subject]);
    for (const subject of [one, one]) countCall('bunch', [{ subject }]);
    expect(read()).toEqual({ list: { total: 3, again: 1 }, bunch: { total: 2, again: 1 } });
  });
});
