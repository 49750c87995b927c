import { eraNames } from '../model/fiscal-year.ts';

/** Words that Japanese puts behind a number, beside the units of the content; longer ones count. */
const counters =
  '年度 年目 年 か月 月 日 分 歳 人 件 団体 社 会場 項目 種類 点 回 位 つ 個 行 列 円 ページ バイト ポイント % ％';

/** Words for the size of a number, which come between it and its unit. */
const scales = '[兆億万千百十]*';

/** A year of an era; a whole date with its era would not fit a heading on a phone. */
const year = `(?:${eraNames.join('|')})(?:[\\d０-９]+|元)(?:年度?)?`;

/** Names with a number behind a dash, such as those of standards. */
const named = '[A-Z]{2,}-\\d+';

/** Longest text that stays on one line: more would not fit the narrowest column. */
const longest = 24;

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/**
 * Finds numbers with all that belongs to them: sign, 約, era, size and unit. `units` are those of the content. Only what could part is found: letters and digits hold together by themselves.
 */
export function measuredNumbers(units: readonly string[]): (text: string) => readonly Span[] {
  const words = [...new Set([...units, ...counters.split(' ')])]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map(escaped);
  const number = `[\\d０-９][\\d０-９,，.．]*${scales}`;
  const pattern = new RegExp(
    `${named}|${year}|(?<![&#\\d])(?:約|マイナス|[−▲△＋+±第])*(?:${number}(?:${words.join('|')})?)+`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(pattern)]
      .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
      .filter(({ start, end }) => isFragile(text.slice(start, end)));
}

/** Places of a text: `end` is the first that does not belong to it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const isFragile = (text: string) => /[\p{L}▲△±]/u.test(text) && text.length <= longest;
