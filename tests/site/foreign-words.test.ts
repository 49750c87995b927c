import { expect, test } from 'vitest';
import { withForeignWords } from '../../src/build/foreign-words.ts';

const page = (inside: string, language = 'en') =>
  `<!DOCTYPE html><html lang="${language}"><head><title>「港」</title></head><body>${inside}</body></html>`;
const japanese = (text: string) => `<span lang="ja">${text}</span>`;

test.for([
  ['Official name: 港の食を広める', '港の食を広める'],
  ['しらなみ町, “資料1” (29 August 2025)', 'しらなみ町'],
  ['XOSS POINT.の場所（7ページ）', 'の場所（7ページ）'],
  ['As printed: 3万3千人/日', '3万3千人/日'],
])('the words of the content are named Japanese: %s', ([text = '', words = '']) => {
  const found = withForeignWords(page(`<p>${text}</p>`));
  expect(found).toContain(japanese(words));
});

test('what is said to be Japanese, no text of the page, or on a Japanese page stays as it is', () => {
  const marked = page('<p lang="ja">港</p><svg><text>港</text></svg><p title="港">&#28207;</p>');
  expect(withForeignWords(marked)).toBe(marked);
  expect(withForeignWords(page('<p>港</p>', 'ja'))).toBe(page('<p>港</p>', 'ja'));
});

test('the text of a cell stays one piece', () => {
  const cell = (text: string) => page(`<table><tbody><tr><td>${text}</td></tr></tbody></table>`);
  expect(withForeignWords(cell('港 (1 port)'))).toBe(
    cell(`<span>${japanese('港')} (1 port)</span>`),
  );
});

test('words that nobody has translated are named so, whole and where they stand alone', () => {
  const untranslated = { texts: new Set(['5 つの港の図']), note: '(not translated yet)' };
  expect(withForeignWords(page('<p>5 つの港の図</p><p>港</p>'), untranslated)).toBe(
    page(
      `<p>${japanese('5 つの港の図')} <span class="quiet">(not translated yet)</span></p><p>${japanese('港')}</p>`,
    ),
  );
});
