import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../../src/load/content.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { buildVariant } from '../build-variant.ts';
import { pathsOf } from '../paths.ts';
import { firstReport } from '../real-content.ts';
import { variantFolder } from '../variant-folder.ts';
import { citationTexts, unnamedJapaneseInXml, xmlTexts } from './english/file-texts.ts';
import { createReader, type Finding, japanese } from './english/japanese.ts';
import { languageOf, localesOf, pageTexts, unnamedJapanese } from './english/page-texts.ts';
import type { ShownText } from './english/shown-text.ts';

/** The whole site in English, which is built here and published nowhere. */

/** Words of the content that have no English yet. Whatever gets its translation leaves the list. */
const untranslated = [
  '*.mdx',
  'changes.reason',
  'discrepancies.other_says',
  'discrepancies.reason',
  'discrepancies.says',
  'discrepancies.shown',
  'discrepancies.title',
  'facts.issue',
  'facts.name',
  'facts.note',
  'kpis.explanation',
  'kpis.next_update',
  'kpis.not_stated',
  'observations.note',
  'project_periods.note',
  'projects.note',
  'site.yaml description',
  'sources.note',
  'sources.subtitle',
];

/** Pages that show the codes and years of the content in both languages. */
const inBoth = ['data/codelists/', 'data/fiscal_years/'];

const folder = variantFolder('english');
const content = join(folder, 'content');
const site = join(folder, 'site');

const read = (path: string) => readFileSync(join(site, path), 'utf8');

const filesIn = (pattern: string) =>
  pathsOf([`${site}/${pattern}`])
    .map((path) => relative(site, path).replaceAll('\\', '/'))
    .filter((path) => !inBoth.some((page) => path.startsWith(page)));

function contentIn(directory: string): Content {
  const { content: loaded, problems } = loadContent(readContentFiles(directory));
  if (!loaded) throw new Error(`The content in English has ${problems.length} problems.`);
  return loaded;
}

beforeAll(async () => {
  cpSync(firstReport, content, { recursive: true });
  const settings = join(content, 'site.yaml');
  const written = readFileSync(settings, 'utf8').replace(/^languages: .*$/m, '');
  writeFileSync(settings, `${written}\nlanguages: [en]\n`);
  await buildVariant({ CONTENT_DIR: content, OUT_DIR: site });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Every text of the site that a reader meets. */
function everyText(): readonly ShownText[] {
  return [
    ...filesIn('**/*.html').flatMap((path) => pageTexts(path, read(path))),
    ...filesIn('**/*.{svg,xml}').flatMap((path) => xmlTexts(path, read(path))),
    ...filesIn('**/*.{bib,ris,csl.json}').flatMap((path) => citationTexts(path, read(path))),
  ];
}

describe('the site in English', () => {
  let texts: readonly ShownText[] = [];
  let reading: (shown: ShownText) => Finding;

  beforeAll(() => {
    reading = createReader(contentIn(content));
    texts = everyText();
  });

  test('says no Japanese word but names and what has no translation yet', () => {
    const faults = texts.flatMap((shown) =>
      reading(shown).faults.map((word) => `${shown.place}: ${word}`),
    );
    expect(texts.length).toBeGreaterThan(5_000);
    expect(faults).toEqual([]);
  });

  test('lacks these translations, and no others', () => {
    const missing = Map.groupBy(
      texts.flatMap((shown) => reading(shown).untranslated),
      (where) => where,
    );
    const counts = [...missing].map(([where, { length }]) => `${where}: ${length}`);
    console.info(
      `Texts shown in Japanese, by what has no translation:\n${counts.sort().join('\n')}`,
    );
    expect([...missing.keys()].sort()).toEqual(untranslated);
  });

  test('is in English on every page, and names Japanese where it shows it', () => {
    const pages = filesIn('**/*.html');
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((path) => languageOf(read(path)) !== 'en')).toEqual([]);
    expect(pages.flatMap((path) => unnamedJapanese(read(path), japanese))).toEqual([]);
  });

  test('says so to other sites, too', () => {
    const locales = filesIn('**/*.html').flatMap((path) => localesOf(read(path)));
    expect(locales.length).toBeGreaterThan(50);
    expect([...new Set(locales)]).toEqual(['en_GB']);
  });

  test('names Japanese in its pictures and its feed, but for what has words of both', () => {
    const files = filesIn('**/*.{svg,xml}');
    expect(files.length).toBeGreaterThan(15);
    expect(files.flatMap((path) => unnamedJapaneseInXml(read(path), japanese))).toEqual([]);
    expect(unnamedJapaneseInXml('<svg xml:lang="en"><text>5 件</text></svg>', japanese)).toEqual([
      '5 件',
    ]);
  });

  test.each([
    ['a text of a page', () => pageTexts('a', '<p>The <b>目</b><i>標</i> is 5.</p>')],
    ['a title', () => pageTexts('a', '<title>目標 | 5</title>')],
    ['an attribute', () => pageTexts('a', '<img alt="5 件">')],
    [
      'a word for a script',
      () => pageTexts('a', '<script type="application/json">{"a":["目標"]}</script>'),
    ],
    ['a picture', () => xmlTexts('a', '<svg><text>目</text><text>標</text></svg>')],
    ['a feed', () => xmlTexts('a', '<feed><entry><title>更新</title></entry></feed>')],
    ['a citation', () => citationTexts('a.bib', '  note = {{出典}},')],
  ])('would be found if it said a Japanese word: %s', (_, planted) => {
    expect(planted().flatMap((shown) => reading(shown).faults)).not.toEqual([]);
  });

  test('what the prose of the content says is no excuse for the same words elsewhere', () => {
    const prose = contentIn(content)
      .prose.projects.map(({ body }) => body)
      .join('');
    const [word = ''] = /\p{Script=Han}{2,}を\p{Script=Han}{2,}/u.exec(prose) ?? [];
    const faultsIn = (html: string) =>
      pageTexts('a', html).flatMap((shown) => reading(shown).faults);
    expect(word).not.toBe('');
    expect(faultsIn(`<div class="flow"><p>${word}</p></div>`)).toEqual([]);
    expect(faultsIn(`<p>${word}</p>`)).toEqual([word]);
  });
});
