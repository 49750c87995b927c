import { threadCpuUsage } from 'node:process';
import { describe, expect, test } from 'vitest';
import { foreignSigns } from '../../src/load/check/foreign-signs.ts';
import { textFaults } from '../../src/load/read/read-text.ts';
import { mendedFiles } from '../../src/load/fix/mend-characters.ts';
import { matchNotation } from '../../src/load/read/match-notation.ts';
import { readUrl } from '../../src/load/read/read-identifier.ts';
import { readNumber } from '../../src/load/read/read-number.ts';
import { yearsIn } from '../../src/load/read/read-years.ts';
import { wrapLines } from '../../src/pictures/lines.ts';

/** What readers of text have been slow with: long runs of one sign, and of two in turn. */
const pieces = [
  '9',
  '1,',
  '1.',
  ' ',
  '-',
  '- ',
  '▲',
  '▲ ',
  'ー',
  '※',
  '(',
  '[',
  '[^',
  '[a',
  ']',
  '~~a',
  '**',
  '＊＊',
  '_あ',
  '＜b',
  '==',
  '・\n',
  '|\n',
  '> ',
  '&a',
  ':a',
  '\\',
  '`',
  '$$',
  ')',
  '【',
  '1万',
  '兆',
  '千',
  '減',
  '1減',
  '/',
  '1/',
  'R',
  '令和',
  'R5～',
  '一つ',
  'a',
  'あ',
  '漢',
  'か\u3099',
  '⽀',
  '\u200b',
  '葛\u{e0100}',
  '👩\u200d',
  '<',
  '=',
  '「',
  '。',
];

const readers: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['matchNotation', (text) => matchNotation(text, { number: '12', unit: '%' })],
  ['yearsIn', yearsIn],
  ['readNumber', (text) => readNumber(text, 'decimal')],
  ['readUrl', (text) => readUrl(`https://e.example/${text}`)],
  ['foreignSigns', (text) => foreignSigns(text, text)],
  ['textFaults', textFaults],
  ['mendedFiles', (text) => mendedFiles([{ path: 'a', bytes: new TextEncoder().encode(text) }])],
  ['wrapLines', (text) => wrapLines(text, 20)],
];

/** Processor time in milliseconds; what other programs do is not in it. */
function cost(read: (text: string) => unknown, text: string): number {
  const before = threadCpuUsage();
  read(text);
  const { user, system } = threadCpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Eight times the text costs about eight times the work; of a square it would be 64 times. The clock
 * goes in steps of some milliseconds, and so many signs squared would take far more than 100.
 */
function isSlow(read: (text: string) => unknown, piece: string): boolean {
  const [short = 0, long = 0] = [4_000, 32_000].map((length) =>
    cost(read, piece.repeat(length / piece.length)),
  );
  return long > 100 + 32 * short;
}

describe('a long cell costs no more for its length', () => {
  test.for(readers)('in %s', { timeout: 120_000 }, ([, read]) => {
    cost(read, pieces.join('').repeat(10));
    // A pause of the computer is no property of the text: what is slow is slow each time.
    const slow = pieces.filter((piece) => [1, 2, 3].every(() => isSlow(read, piece)));
    expect(slow).toEqual([]);
  });
});
