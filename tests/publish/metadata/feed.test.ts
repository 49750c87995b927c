import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { changeNames } from '../../../src/derive/changes.ts';
import type { Change } from '../../../src/model/database.ts';
import { type Feed, writeFeed } from '../../../src/publish/web/feed.ts';
import { realContent } from '../../real-content.ts';
import { feedFaults } from './checks/feed.ts';
import { fileAt, home, textOf, database, wholeAddress } from './site-files.ts';

const built = textOf('feed.xml');

const entry = {
  date: '2026-09-01',
  name: ['2026-09-01', 'p1-k1'],
  title: 'Corrected: <A & B>',
  summary: '“12” → “21”. Two digits were exchanged.',
  type: { code: 'corrected', label: 'Corrected' },
  address: 'https://example.org/town/kpis/p1-k1/',
};

const feed: Feed = {
  language: 'ja',
  title: 'Changes',
  home: 'https://example.org/town/',
  address: 'https://example.org/town/feed.xml',
  page: 'https://example.org/town/updates/',
  country: 'JP',
  author: 'Somebody',
  rights: 'CC BY 4.0',
  modified: '2026-09-01',
  entries: [
    entry,
    {
      date: '2025-04-01',
      name: ['2025-04-01', '2025-03-31'],
      title: 'Added: report',
      summary: 'First data.',
      type: { code: 'added', label: 'Added' },
      address: 'https://example.org/town/sources/report/',
    },
  ],
};
const text = writeFeed(feed);

test('the feed of the site is what feed readers ask for', () => {
  expect(feedFaults(built)).toEqual([]);
});

test('the feed tells every change with its reason, and when and where', () => {
  const { items, title, self } = parseFeed(built);
  expect(title).not.toBe('');
  expect(wholeAddress(self ?? '')).toBe(`${home}feed.xml`);
  expect(items.length).toBe(database.changes.length);
  for (const { date, reason } of database.changes) {
    const item = items.find(({ description }) => description?.includes(reason));
    expect(item?.updated?.toISOString()).toBe(new Date(`${date}T00:00:00+09:00`).toISOString());
    expect(fileAt(item?.url ?? '')).not.toBe(null);
  }
});

test('in another language a feed names the language of what is shown as it is written', () => {
  const entries = [
    { ...entry, summary: '「12」 → 「21」。数字の入れちがいでした。' },
    {
      ...entry,
      name: ['2026-09-02', 'p1-k1'],
      title: 'Corrected: 港の食',
      summary: 'By the city (市役所).',
    },
  ];
  const english = writeFeed({ ...feed, language: 'en', entries });
  expect(english.match(/<(?:feed|title|summary)\b[^>]*xml:lang="[^"]*"/g)).toEqual([
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"',
    '<summary xml:lang="ja"',
  ]);
  expect(feedFaults(english)).toEqual([]);
  expect(text.match(/xml:lang/g)).toHaveLength(1);
});

test('a reader sees what was written, signs of XML included', () => {
  const [first] = parseFeed(text).items;
  expect(first?.title).toBe('Corrected: <A & B>');
  expect(first?.description).toBe('“12” → “21”. Two digits were exchanged.');
  expect(first?.categories.map(({ term }) => term)).toEqual(['corrected']);
});

test('the name of an entry stays when other entries come', () => {
  const later = writeFeed({
    ...feed,
    modified: '2026-10-01',
    entries: feed.entries.slice(1),
  });
  const [, second] = parseFeed(text).items;
  expect(parseFeed(later).items[0]?.id).toBe(second?.id);
  expect(second?.id).toBe('tag:example.org,2026-11-22:/town/changes/2025-04-01/2025-03-31');
});

/** As readers hold them since the site began. */
const published = [
  '2026-11-22/2023-08-31',
  '2026-11-26/%E7%8A%B6%E6%85%8B%E3%81%AE%E8%AA%AC%E6%98%8E',
];

test('entries that were published keep their names, whatever rows are added around them', () => {
  const [first] = realContent().database.changes;
  if (!first) throw new Error('The first report tells of no change.');
  const second: Change = { ...first, date: '2026-11-26', scope: '状態の説明' };
  const cell = { table_name: 'kpis', row_key: 'p1/k1', field: 'unit' };
  const older = { ...first, date: '2026-10-01', scope: 'p1-k1' };
  const more = [older, first, { ...older, ...cell }, second, older, { ...second, reason: '' }];
  const tags = (rows: readonly Change[]) => {
    const names = changeNames(rows);
    const entries = names.map((name) => ({ ...entry, name }));
    const { items } = parseFeed(writeFeed({ ...feed, entries }));
    return items.map(({ id }) => id?.replace('tag:example.org,2026-11-22:/town/changes/', ''));
  };
  expect(tags([first, second])).toEqual(published);
  expect(tags(more)).toEqual([
    '2026-10-01/p1-k1',
    published[0],
    '2026-10-01/p1-k1/kpis/p1%2Fk1/unit',
    published[1],
    '2026-10-01/p1-k1/2',
    `${published[1]}/2`,
  ]);
});

test('a site without changes has a feed without entries', () => {
  const empty = writeFeed({ ...feed, entries: [] });
  expect(feedFaults(empty)).toEqual([]);
  expect(parseFeed(empty).items).toEqual([]);
});

describe('a fault in the feed is found:', () => {
  test.for([
    ['another namespace', /2005\/Atom/, '2005/Atomic', /Atom 1\.0|author/],
    ['no author', /<author>[^]*<\/author>/, '', /author/],
    ['an entry without a title', /<title>Corrected[^]*?<\/title>/, '', /needs one title/],
    ['a day instead of a moment', /T00:00:00\+09:00/, '', /no moment/],
    ['two entries of one name', /2025-04-01\/2025-03-31/, '2026-09-01/p1-k1', /identify/],
    ['the oldest entry first', /2026-09-01T(?=[^]*p1-k1\/")/g, '2020-09-01T', /newest/],
    ['an entry that leads nowhere', /<link[^>]*p1-k1[^>]*>/, '', /leads nowhere/],
  ] as const)('%s', ([, found, put, fault]) => {
    const changed = text.replace(found, put);
    expect(changed).not.toBe(text);
    expect(feedFaults(changed)).toContainEqual(expect.stringMatching(fault));
  });
});
