import { expect, test } from 'vitest';
import { element, escapeMarkup } from '../../src/pictures/markup.ts';

test('signs of markup in a text stay signs of a text', () => {
  expect(escapeMarkup('A & B <b> "c"')).toBe('A &amp; B &lt;b&gt; &quot;c&quot;');
});

test('control characters, which XML forbids, are left out', () => {
  expect(escapeMarkup('令和\u0000\u001b5年度')).toBe('令和5年度');
});

test('attributes and text are escaped, elements inside are not', () => {
  const inner = element('b', { title: '"' }, ['<']);
  expect(element('p', { id: 'a&b', x: 1 / 3, y: undefined }, ['>', inner]).markup).toBe(
    '<p id="a&amp;b" x="0.33">&gt;<b title="&quot;">&lt;</b></p>',
  );
});

test('an element without content closes itself, one with empty content does not', () => {
  expect(element('rect', {}).markup).toBe('<rect/>');
  expect(element('iframe', {}, ['']).markup).toBe('<iframe></iframe>');
});
