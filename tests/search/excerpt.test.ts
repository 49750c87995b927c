import { describe, expect, test } from 'vitest';
import { type ExcerptPart, excerptOf, markedParts } from '../../src/search/text/excerpt.ts';
import { normalise } from '../../src/search/text/normalise.ts';

const soughtOf = (...texts: readonly string[]) => texts.map((text) => [...normalise(text)]);
const shown = (parts: readonly ExcerptPart[]) =>
  parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const excerpt = (content: string, ...texts: readonly string[]) =>
  shown(excerptOf(content, soughtOf(...texts)).parts);

describe('marks', () => {
  test.each([
    ['創業支援', ['創業'], '[創業]支援'],
    ['ﾊﾞﾄﾞﾐﾝﾄﾝの大会', ['バドミントン'], '[ﾊﾞﾄﾞﾐﾝﾄﾝ]の大会'],
    ['Ｒ５年度', ['r5'], '[Ｒ５]年度'],
    ['葛󠄀飾区', ['葛飾'], '[葛󠄀飾]区'],
    ['𠮷野家と𠮷野', ['野'], '𠮷[野]家と𠮷[野]'],
    ['まちまちまち', ['まちまち'], '[まちまちまち]'],
    ['国際交流', ['国際', '交流'], '[国際交流]'],
    ['令和 5 年度', ['令和5年度'], '[令和 5 年度]'],
    ['㈱', ['株'], '[㈱]'],
    ['変わらない', ['創業'], '変わらない'],
  ])('%s with %j sought', (text, sought, marked) => {
    expect(shown(markedParts(text, soughtOf(...sought)))).toBe(marked);
  });

  test('lose nothing of the text and add nothing', () => {
    const text = '  <b>創業</b>\u200b支援&amp; ';
    const parts = markedParts(text, soughtOf('創業', 'b'));
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});

describe('an excerpt', () => {
  test('is the row with most of the words, not the title', () => {
    expect(excerpt('創業と輸出\n創業のこと。\n輸出と創業のこと。', '創業', '輸出')).toBe(
      '[輸出]と[創業]のこと。',
    );
  });

  test('is the first row when only the title has the word', () => {
    expect(excerpt('創業\n事業の説明です。', '創業')).toBe('事業の説明です。');
  });

  test('says what the result does not say elsewhere, if the page does', () => {
    const content = '題\n正式な名前：創業支援事業\n創業を助けます。';
    const { parts } = excerptOf(content, soughtOf('創業'), { known: ['創業支援事業'] });
    expect(shown(parts)).toBe('[創業]を助けます。');
  });

  test('of a part of a page is the row in it that speaks of what is asked', () => {
    const content = '題\n創業の電話。\n運営は市です。\nメールで知らせてください。\n電話。';
    const [, begin = '', ...rest] = content.split('\n');
    const part = {
      from: 2 + [...begin].length,
      to: [...content].length - [...(rest.at(-1) ?? '')].length,
    };
    const ask = [['電話', 'メール']];
    expect(shown(excerptOf(content, soughtOf('電話'), { part, ask }).parts)).toBe(
      'メールで知らせてください。',
    );
  });

  test('that is a heading has with it what stands below', () => {
    const content = '題\n前の文です。\n創業\nそうぎょう\n事業を始めること。\n次\n輸出。';
    const positions = content.split('\n').map((_, n, rows) => rows.slice(0, n).join('').length + n);
    const headings = [positions[2] ?? 0, positions[5] ?? 0];
    expect(shown(excerptOf(content, soughtOf('創業'), { headings }).parts)).toBe(
      '[創業] / そうぎょう / 事業を始めること。',
    );
  });

  test('is no list of words where another row tells something', () => {
    const content = '題\nじこふたん\tpaid by the city\n市が出す分です。';
    const ask = [['paid by the city']];
    expect(shown(excerptOf(content, [], { ask }).parts)).toBe('市が出す分です。');
    expect(shown(excerptOf(content, soughtOf('じこ'), { ask }).parts)).toContain('[じこ]ふたん');
  });

  test('shows the cells of a table row together', () => {
    expect(excerpt('題\n年度\t目標\t実績\n令和4年度\t25人\t28人', '28')).toBe(
      '令和4年度 / 25人 / [28]人',
    );
  });

  test('begins after a pause and ends between words', () => {
    const long = `題\n${'前の文です。'.repeat(10)}ここで創業を助けます。${'後の文もあります。'.repeat(20)}`;
    expect(excerpt(long, '創業')).toMatch(/^…ここで\[創業\]を助けます。後の文.*…$/u);
    expect(excerpt(long, '創業').length).toBeLessThan(110);
  });

  test('never cuts a character in two', () => {
    const text = `題\n${'𠮷👩‍👩‍👧'.repeat(40)}創業${'𠮷👩‍👩‍👧'.repeat(40)}`;
    expect(excerpt(text, '創業').isWellFormed()).toBe(true);
  });

  test('of a page that has only a title is empty', () => {
    expect(excerpt('創業', '創業')).toBe('');
  });
});
