import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/model/database.ts';
import { markedName } from '../../src/model/settings.ts';
import { buildVariant } from '../build-variant.ts';
import { pathsOf } from '../paths.ts';
import { shippedContent } from '../real-content.ts';
import { variantFolder } from '../variant-folder.ts';
import { japanese } from './english/japanese.ts';
import { languageOf, unnamedJapanese } from './english/page-texts.ts';
import {
  alternatesIn,
  figuresIn,
  marksIn,
  printedIn,
  switchesIn,
  targetsIn,
} from './languages/page-facts.ts';

/** The content in both of its languages, from one build. */

const { database, settings } = shippedContent();
const address = 'https://example.jp';
const folder = variantFolder('languages');
const content = join(folder, 'content');
const site = join(folder, 'site');

const read = (path: string) => readFileSync(join(site, path), 'utf8');

let english: readonly string[] = [];
let first: readonly string[] = [];

/** Files that a page links, in its order. */
const filesIn = (html: string) =>
  [...html.matchAll(/href="(\/[^"]+\.[a-z]+)" download/gu)].map(([, href = '']) => href);

const isBook = (href: string) => href.endsWith('.xlsx');

/** A cell that holds no word of a language. */
const isFigure = (cell: string) => /\d/u.test(cell) && !japanese.test(cell);

/** Rows of a table, the headings too. */
const rowsIn = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/u, ''), { skipEmptyLines: true }).data;

/** What the first sheet of a workbook says, in the notation of the format. */
const firstSheetIn = (path: string) => {
  const parts = unzipSync(readFileSync(join(site, path)));
  const written = ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'];
  return written.map((name) => strFromU8(parts[name] ?? new Uint8Array())).join('');
};

/** What the content has in one language only, as its source prints it. */
const printedWords = (tables: Database) =>
  Object.values(tables).flatMap((rows) =>
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, cell]) =>
        typeof cell === 'string' && !(`${column}_en` in row) ? [cell] : [],
      ),
    ),
  );

/** Addresses of pages, which end in a slash. */
const fileOf = (pathname: string) => `${pathname.slice(1)}index.html`;

beforeAll(async () => {
  cpSync('content', content, { recursive: true });
  const settings = join(content, 'site.yaml');
  const written = readFileSync(settings, 'utf8').replace(/^languages: .*$/m, '');
  writeFileSync(settings, `${written}\nlanguages: [ja, en]\n`);
  await buildVariant({ CONTENT_DIR: content, OUT_DIR: site, SITE_URL: address });
  const pages = pathsOf([`${site}/**/*.html`])
    .map((path) => relative(site, path).replaceAll('\\', '/'))
    .sort();
  english = pages.filter((path) => path.startsWith('en/'));
  first = pages.filter((path) => !/^(?:en\/|easy\/|404\.html$)/u.test(path));
}, 900_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a site in two languages', () => {
  test('has every page in both, each in its own language', () => {
    expect(english.length).toBeGreaterThan(60);
    expect(english.map((path) => path.slice('en/'.length))).toEqual(first);
    expect(english.filter((path) => languageOf(read(path)) !== 'en')).toEqual([]);
    expect(first.filter((path) => languageOf(read(path)) !== 'ja')).toEqual([]);
  });

  test('says Japanese on English pages only where it names it', () => {
    expect(english.flatMap((path) => unnamedJapanese(read(path), japanese))).toEqual([]);
  });

  test('shows every figure of the content as the source prints them, in both', () => {
    // A later report says a figure anew.
    const cells = database.observations
      .toSorted((one, other) => one.vintage.localeCompare(other.vintage))
      .map((row) => ({
        kpi: row.kpi_id,
        figure: `${row.kpi_id}-${row.fiscal_year}-${row.series}`,
        printed: row.value_as_published,
      }))
      .filter(({ figure }, at, all) => all.findLastIndex((each) => each.figure === figure) === at);
    expect(cells.length).toBeGreaterThan(0);
    for (const prefix of ['', 'en/']) {
      const shown = cells.map(({ kpi, figure }) =>
        printedIn(read(`${prefix}kpis/${kpi}/index.html`)).get(figure),
      );
      expect(shown).toEqual(cells.map(({ printed }) => printed));
    }
  });

  test('gives the same figures, statuses and verdicts in both', () => {
    // What is told in words is told in those of the language.
    const told = database.observations.filter(({ value_text }) => value_text !== null);
    const inWords = new Set(told.map(({ kpi_id }) => kpi_id));
    for (const { kpi_id } of database.kpis) {
      const [one, other] = ['', 'en/'].map((prefix) => read(`${prefix}kpis/${kpi_id}/index.html`));
      expect(figuresIn(one ?? '')).not.toEqual([]);
      if (!inWords.has(kpi_id)) expect(figuresIn(other ?? '')).toEqual(figuresIn(one ?? ''));
      expect(marksIn(other ?? '')).toEqual(marksIn(one ?? ''));
    }
  });

  test('links the same from both, and never from one language into the other', () => {
    const withoutPrefix = (href: string) => href.replace(/^\/en\//u, '/');
    // Which words are explained, and where they are used, is a matter of the language.
    const compared = first.filter((path) => !path.startsWith('glossary/'));
    for (const path of compared) {
      const targets = targetsIn(read(`en/${path}`), address);
      expect(targets.map(withoutPrefix).toSorted()).toEqual(targetsIn(read(path), address));
      const pages = targets.filter((href) => /^\/(?:[^.]*\/)?(?:[?#].*)?$/u.test(href));
      expect(pages.filter((href) => !href.startsWith('/en/'))).toEqual([]);
    }
    const inJapanese = first.flatMap((path) => targetsIn(read(path), address));
    expect(inJapanese.filter((href) => href.startsWith('/en/'))).toEqual([]);
  });

  test('has a switch on every page that leads to the same page', () => {
    const pages = [...first, ...english].filter((path) => !/(?:^|\/)(?:embed|print)\//u.test(path));
    for (const path of pages) {
      const [target = ''] = switchesIn(read(path));
      const other = path.startsWith('en/') ? path.slice('en/'.length) : `en/${path}`;
      expect(fileOf(target)).toBe(other);
    }
    expect(switchesIn(read('404.html'))).toEqual(['/en/']);
  });

  test('tells search engines of the same page, and each page of the others', () => {
    const told = [...first, ...english].filter((path) => alternatesIn(read(path)).size > 0);
    expect(told.length).toBeGreaterThan(100);
    for (const path of told) {
      const alternates = alternatesIn(read(path));
      expect([...alternates.keys()]).toEqual(['ja', 'en', 'x-default']);
      expect(alternates.get('x-default')).toBe(alternates.get('ja'));
      for (const href of alternates.values()) {
        const file = fileOf(href.slice(address.length));
        expect(existsSync(join(site, file))).toBe(true);
        expect(alternatesIn(read(file))).toEqual(alternates);
      }
    }
    // Pages in plain Japanese are of no edition.
    const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/gu)].filter(
      ([, page]) => !page?.startsWith(`${address}/easy/`),
    );
    const linked = [...read('sitemap-0.xml').matchAll(/hreflang="x-default"/gu)];
    expect(listed).toHaveLength(linked.length);
    expect(listed.filter(([, page]) => page?.startsWith(`${address}/en/`)).length).toBe(
      listed.length / 2,
    );
  });

  test('has its data once, and what has words in each language', () => {
    const [kpi] = database.kpis;
    const stem = `kpis/${kpi?.kpi_id ?? ''}`;
    for (const ending of ['csv', 'json', 'metadata.json']) {
      expect(existsSync(join(site, `${stem}.${ending}`))).toBe(true);
      expect(existsSync(join(site, `en/${stem}.${ending}`))).toBe(false);
    }
    for (const ending of ['results.csv', 'svg', 'png', 'bib', 'ris', 'csl.json']) {
      expect(read(`en/${stem}.${ending}`)).not.toBe(read(`${stem}.${ending}`));
    }
    expect(existsSync(join(site, 'en/pagefind/pagefind-entry.json'))).toBe(true);
    expect(read('en/feed.xml')).toContain('xml:lang="en"');
  });

  test('offers readers of English first what has headings that they can read', () => {
    const offers = english.flatMap((path) => {
      // Releases stay as they were frozen.
      const files = filesIn(read(path)).filter((href) => !href.startsWith('/data/releases/'));
      return [
        ...files.filter((href) => href.endsWith('.csv')).slice(0, 1),
        ...files.filter(isBook),
      ];
    });
    expect(offers.length).toBeGreaterThan(20);
    const tables = [...new Set(offers)].filter((href) => !isBook(href));
    const headings = tables.map((href) => read(href.slice(1)).split('\n', 1)[0] ?? '');
    expect(headings.filter((heading) => japanese.test(heading))).toEqual([]);
    expect(new Set(offers.filter(isBook))).toEqual(new Set(['/en/data/v1/sosei-data.xlsx']));
    expect(firstSheetIn('en/data/v1/sosei-data.xlsx')).toContain('Fiscal year');
  });

  test('gives the same results in both: only words differ, and all are English but what is printed', () => {
    const paths = database.kpis.map(({ kpi_id }) => `kpis/${kpi_id}.results.csv`);
    const printed = new Set([
      ...printedWords(database),
      ...database.kpis.map(({ name }) => name),
      ...database.sources.map(({ meeting, title }) => [meeting, title].join(' ').trim()),
    ]);
    const isPrinted = (cell: string) =>
      printed.has(cell) || cell.split(' / ').every((part) => part === '' || printed.has(part));
    const own = markedName('', settings);
    for (const path of ['data/v1/results.csv', ...paths]) {
      const [japaneseRows = [], other = []] = [path, `en/${path}`].map((file) =>
        rowsIn(read(file)),
      );
      const figures = (rows: readonly (readonly string[])[]) =>
        rows.map((row, at) => row.filter((_, cell) => isFigure(japaneseRows[at]?.[cell] ?? '')));
      expect(figures(other).slice(1)).toEqual(figures(japaneseRows).slice(1));
      const told = other.flat().filter((cell) => japanese.test(cell.replace(own, '')));
      expect(told.filter((cell) => !isPrinted(cell))).toEqual([]);
    }
  });
});
