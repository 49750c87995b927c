import { expect, test } from 'vitest';
import { branch, element, escapeMarkup, xmlDocument } from '../../src/write/markup.ts';

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

test('elements that hold others stand on lines of their own in a file of XML', () => {
  const leaf = element('loc', {}, ['a&b']);
  expect(xmlDocument(branch('url', { id: 'x' }, [leaf, leaf]))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<url id="x">\n<loc>a&amp;b</loc>\n<loc>a&amp;b</loc>\n</url>\n',
  );
});
