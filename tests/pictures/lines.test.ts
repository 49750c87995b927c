import { describe, expect, test } from 'vitest';
import { balancedLines, wrapLines } from '../../src/pictures/lines.ts';
import { widthOf } from '../../src/pictures/measure.ts';

const sentence =
  '令和4年度は約2,590万円で、目標の2,000万円を約590万円上回りました。令和5年度は測定中です。';

test('Japanese is broken between phrases, and numbers stay with their units', () => {
  expect(wrapLines(sentence, 16)).toEqual([
    '令和4年度は約2,590万円で、',
    '目標の2,000万円を',
    '約590万円上回りました。',
    '令和5年度は測定中です。',
  ]);
});

test('headings get lines of about the same length', () => {
  expect(balancedLines('花のイベントの1日最多参加者（休日）', 14)).toEqual([
    '花のイベントの',
    '1日最多参加者（休日）',
  ]);
});

test('English is broken between words', () => {
  expect(wrapLines('New overseas sales channels', 10)).toEqual(['New overseas', 'sales channels']);
});

describe.each([
  sentence,
  '本交付金事業実施に伴う農水産物・加工品の輸出の増加額',
  'ｶﾅの無い「引用（かっこ）」と、長い長い長い長い長い長い長い名前。',
  'https://example.org/a-very-long-address/without-any-space/at-all/',
])('%s', (text) => {
  const widths = [5, 8, 12, 20];

  test.each(widths)('no line is wider than %d em', (width) => {
    const tooWide = wrapLines(text, width).filter((line) => widthOf(line) > width);
    expect(tooWide).toEqual([]);
  });

  test.each(widths)('nothing is lost at %d em', (width) => {
    expect(wrapLines(text, width).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  test.each([8, 12, 20])('no line of %d em begins with a closing sign', (width) => {
    const lines = wrapLines(text, width).slice(1);
    expect(lines.filter((line) => /^[、。）」ー・]/.test(line))).toEqual([]);
  });
});
