import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { type Feed, writeFeed } from '../../../src/publish/web/feed.ts';
import { feedFaults } from './checks/feed.ts';
import { home, textOf, database } from './site-files.ts';

const built = textOf('feed.xml');

const feed: Feed = {
  title: 'Changes',
  address: 'https://example.org/town/feed.xml',
  page: 'https://example.org/town/updates/',
  author: 'Somebody',
  rights: 'CC BY 4.0',
  issued: '2025-04-01',
  modified: '2026-09-01',
  entries: [
    {
      date: '2026-09-01',
      scope: 'p1-k1',
      title: 'Corrected: <A & B>',
      summary: '“12” → “21”. Two digits were exchanged.',
      type: { code: 'corrected', label: 'Corrected' },
      address: 'https://example.org/town/kpis/p1-k1/',
    },
    {
      date: '2025-04-01',
      scope: '2025-03-31',
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
  expect(self).toBe(`${home}feed.xml`);
  expect(items.length).toBe(database.changes.length);
  for (const { date, reason } of database.changes) {
    const item = items.find(({ description }) => description?.includes(reason));
    expect(item?.updated?.toISOString()).toBe(new Date(`${date}T00:00:00+09:00`).toISOString());
    expect(item?.url?.startsWith(home)).toBe(true);
  }
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
  expect(second?.id).toBe('tag:example.org,2025-04-01:/town/changes/2025-04-01/2025-03-31');
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
