import { expect, test } from 'vitest';
import EasyFooter from '../../src/components/easy/EasyFooter.astro';
import Ruby from '../../src/components/easy/Ruby.astro';
import EasyLink from '../../src/components/frame/EasyLink.astro';
import { all, attribute, render, textOf } from './render.ts';

/** A case of which one project is told in plain Japanese. */
const form = 'question-easy-untold';

test('a reading stands above its kanji, and a number stays with its counters', async () => {
  const text = '約《やく》2,589万《まん》7,000円《えん》です。';
  const shown = await render(Ruby, { props: { text } });
  const rubies = all(shown, 'ruby').map(textOf);
  expect(rubies.map((ruby) => ruby.replace(/\s/gu, ''))).toEqual([
    '約（やく）',
    '万（まん）',
    '円（えん）',
  ]);
  const [number, ...others] = all(shown, 'span');
  expect(others).toEqual([]);
  expect(all(number ?? shown, 'ruby')).toHaveLength(2);
  expect(textOf(shown).replace(/\s/gu, '')).toBe('約（やく）2,589万（まん）7,000円（えん）です。');
});

test('home leads to the pages in plain Japanese where there are any', async () => {
  const [link] = all(await render(EasyLink, { form }), 'a');
  expect(link && attribute(link, 'href')).toBe('/easy/');
  expect(link && attribute(link, 'hreflang')).toBe('ja-simple');
  expect(link && textOf(link).trim()).toBe('やさしい日本語');
  expect(all(await render(EasyLink), 'a')).toEqual([]);
});

test('the foot says of what day the figures are', async () => {
  expect(textOf(await render(EasyFooter, { form }))).toMatch(/\d{4}\s*年/u);
});
