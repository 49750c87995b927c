import { expect, test } from 'vitest';
import { withMarkedTexts } from '../../src/build/marked-texts.ts';
import { wholeNumbers } from '../../src/build/whole-numbers.ts';
import { measuredNumbers } from '../../src/i18n/measured.ts';

const find = measuredNumbers(['℃', '千円', 'g/人・日', '']);
const written = (html: string) => withMarkedTexts(html, wholeNumbers(find));
const whole = (text: string) => `<span class="n">${text}</span>`;

test.for([
  ['気温はマイナス1.15℃です。', 'マイナス1.15℃'],
  ['約3億3,469万2,000円の事業', '約3億3,469万2,000円'],
  ['前より490g/人・日へ', '490g/人・日'],
  ['▲12.5%になりました', '▲12.5%'],
  ['差は3か月でした', '3か月'],
  ['５つの事業', '５つ'],
  ['令和5年に出た資料', '令和5年'],
  ['2023年8月31日の資料', '2023年8月31日'],
  ['基準は平成30です', '平成30'],
  ['令和元年度の値', '令和元年度'],
  ['値（SHA-256）です', 'SHA-256'],
])('%s', ([text = '', number = '']) => {
  const page = (inside: string) => `<!DOCTYPE html><html><body><p>${inside}</p></body></html>`;
  expect(written(page(text))).toBe(page(text.replace(number, whole(number))));
});

test('nothing changes where text is not laid out as text, and in marks', () => {
  const page = [
    '<!DOCTYPE html><html><head><title>5件</title><meta content="5件"></head><body>',
    '<script type="application/json">"5件"</script><svg><text>5件</text></svg>',
    '<pre><code>5件</code></pre><template><p>5件</p></template><p title="5件">&#39;&#x30;件</p>',
    '<p>25,897と2023</p></body></html>',
  ].join('');
  expect(written(page)).toBe(page);
});

test('a page that is written twice is the same', () => {
  const once = written('<!DOCTYPE html><html><body><p>5件</p></body></html>');
  expect(written(once)).toBe(once);
});

test('the text of a cell stays one piece', () => {
  const page = (cell: string) =>
    `<!DOCTYPE html><html><body><table><tbody><tr><td>${cell}</td></tr></tbody></table></body></html>`;
  expect(written(page('約5件（見込み）'))).toBe(page(`<span>${whole('約5件')}（見込み）</span>`));
  expect(written(page('5件'))).toBe(page(whole('5件')));
});
