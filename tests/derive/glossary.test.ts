import { expect, test } from 'vitest';
import { glossaryOf, termNamed } from '../../src/derive/glossary.ts';
import { toldIn } from '../../src/derive/told-in.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import type { GlossaryTerm } from '../../src/model/database.ts';
import type { Language } from '../../src/model/language.ts';
import { realContent } from '../real-content.ts';

const content = realContent();

const term = (term_id: string, row: Partial<GlossaryTerm>): GlossaryTerm => ({
  ...{ term_id, term: term_id, reading: null, term_en: null, meaning: '意味', meaning_en: null },
  ...{ detail: null, detail_en: null, meaning_by: 'site', source_id: null, source_page: null },
  source_place: null,
  ...row,
});

const terms = [
  term('bounds', { term: '上限', reading: 'じょうげん', term_en: 'upper bound' }),
  term('hanro', { term: '販路', reading: 'はんろ', term_en: 'sales channels' }),
  term('kofukin', { term: '交付金', reading: 'こうふきん', term_en: 'grant' }),
  term('gakko', { term: '学校', reading: 'がっこう', term_en: 'school' }),
  term('ec', { term: 'EC', reading: 'いーしー', term_en: 'EC' }),
  term('cover', { term: '表紙', source_id: 'kumamoto-2023-08-31', source_page: '表紙' }),
];

function glossaryIn(language: Language) {
  const written = { ...content.database, terms };
  const prose = [
    { project_id: 'p4', body: '<Term word="販路" />と<Kpi id="EC" />' },
    { project_id: 'p5', body: '<Term word="学校">まなぶところ</Term>' },
  ];
  const { order } = wordsOf(language).glossary;
  return glossaryOf({ database: toldIn(written, language), terms, prose }, order);
}

const namesIn = (language: Language) =>
  glossaryIn(language).map(({ heading, entries }) => [
    heading,
    ...entries.map((entry) => entry.term.term),
  ]);

test('words stand in the order of their readings, under the rows of the syllabary', () => {
  expect(namesIn('ja')).toEqual([
    ['あ行', 'EC'],
    ['か行', '学校', '交付金'],
    ['さ行', '上限'],
    ['は行', '販路'],
    ['その他', '表紙'],
  ]);
});

test('in English they stand in the order of the alphabet, and a word without English behind', () => {
  expect(namesIn('en')).toEqual([
    ['E', 'EC'],
    ['G', 'grant'],
    ['S', 'sales channels', 'school'],
    ['U', 'upper bound'],
    ['Other', '表紙'],
  ]);
});

const entriesIn = (language: Language) =>
  new Map(
    glossaryIn(language)
      .flatMap(({ entries }) => entries)
      .map((entry) => [entry.term.term_id, entry] as const),
  );

test('each says how it is read and its word in the other language, unless it is the same', () => {
  const wordsOfEntry = (language: Language, id: string) =>
    entriesIn(language)
      .get(id)
      ?.forms.map((form) => `${form.language} ${form.word}`);
  expect(wordsOfEntry('ja', 'hanro')).toEqual(['ja はんろ', 'en sales channels']);
  expect(wordsOfEntry('en', 'hanro')).toEqual(['ja 販路', 'ja はんろ']);
  expect(wordsOfEntry('ja', 'ec')).toEqual(['ja いーしー']);
  expect(wordsOfEntry('ja', 'cover')).toEqual([]);
});

test('each leads to the projects and KPIs whose words or texts use it', () => {
  const used = (id: string) => {
    const entry = entriesIn('ja').get(id);
    const projects = entry?.projects.map(({ project_id }) => project_id) ?? [];
    return [...projects, ...(entry?.kpis.map(({ kpi_id }) => kpi_id) ?? [])];
  };
  expect(used('hanro')).toEqual(['p1', 'p4', 'p1-k2']);
  expect(used('gakko')).toEqual(['p5']);
  expect(used('ec')).toEqual([]);
});

test('a meaning of the source has its place there', () => {
  expect(entriesIn('ja').get('cover')?.place?.source_page).toBe('表紙');
  expect(entriesIn('ja').get('hanro')?.place).toBeNull();
});

test('a text is explained in its own language, also where it has no translation', () => {
  const written = terms.map((row) => ({ ...row, meaning: '売る先', meaning_en: 'where to sell' }));
  const { terms: told } = toldIn({ ...content.database, terms: written }, 'en');
  const meaningOf = (word: string) => termNamed(word, { told, written })?.meaning;
  expect(meaningOf('sales channels')).toBe('where to sell');
  expect(meaningOf('販路')).toBe('売る先');
  expect(meaningOf('道')).toBeUndefined();
});
