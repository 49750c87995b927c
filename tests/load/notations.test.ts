import { describe, expect, test } from 'vitest';
import { matchNotation } from '../../src/load/read/match-notation.ts';
import { createRandom } from './random-faults.ts';

const match = (notation: string, number: string, unit: string | null) =>
  matchNotation(notation, { number, unit });

/** Notation as printed, value as CSV writes it, unit of the row. Read from reports by a person. */
const right = [
  ['2億396万円', '203960000', '円'],
  ['2億396万円', '203960', '千円'],
  ['12万5,000円', '125000', '円'],
  ['9兆1,400億円', '9140000000000', '円'],
  ['3万3千円', '33000', '円'],
  ['3万3千円', '33', '千円'],
  ['3,737万8千人', '37378000', '人'],
  ['43百万円', '43', '百万円'],
  ['43百万円', '43000000', '円'],
  ['43百万円', '43000', '千円'],
  ['1.2億円', '120000000', '円'],
  ['1.2億円', '1.2', '億円'],
  ['1億2,000万円', '120000000', '円'],
  ['1兆円', '1000000000000', '円'],
  ['2万5,897千円', '25897', '千円'],
  ['25,897千円', '25897', '千円'],
  ['25,897', '25897', '千円'],
  ['65.4万人', '65.4', '万人'],
  ['654,000人', '65.4', '万人'],
  ['約168万', '168', '万人'],
  ['-1,234人', '-1234', '人'],
  ['－1,234人', '-1234', '人'],
  ['-3.2%', '-3.2', '%'],
  ['＋0.3ポイント', '0.3', 'ポイント'],
  ['+12.5%', '12.5', '%'],
  ['マイナス323人', '-323', '人'],
  ['マイナス18', '-18', '人'],
  ['▲205', '-205', '人'],
  ['△ 1.5', '-1.5', '%'],
  ['‐18', '-18', '件'],
  ['ー18', '-18', '件'],
  ['18（減）', '-18', '件'],
  ['(18)', '-18', '件'],
  ['(18)', '18', '件'],
  ['15/20（75%）', '75', '%'],
  ['15/20（75%）', '15', '件'],
  ['※1 25,897', '25897', '千円'],
  ['（注1）25,897', '25897', '千円'],
  ['25,897※1', '25897', '千円'],
  ['44(見込) ※R5.7.31時点', '44', '件'],
  ['30（98）', '30', '人'],
  ['12分30秒', '750', '秒'],
  ['12分30秒', '12.5', '分'],
  ['5割2分3厘', '52.3', '%'],
  ['523‰', '52.3', '%'],
  ['2千500万円', '25000', '千円'],
  ['4千4百80万円', '44800', '千円'],
  ['49､870', '49870', '人'],
  ['▼14', '-14', '人'],
  ['14人の転出超過', '-14', '人'],
  ['$6.5 million', '6.5', '$ million'],
  ['二つ', '2', '件'],
  ['二十', '20', '件'],
  ['二十％', '20', '%'],
  ['約千二百三十四', '1234', '人'],
  ['一二〇件', '120', '件'],
  ['三兆五千億円', '3500000000000', '円'],
  ['三十二施設', '32', '施設'],
  ['コーヒー18杯', '18', '杯'],
  ['1.32（速報値）', '1.32', '人'],
  ['1,200t-CO2', '1200', 't-CO2'],
  ['全国41位', '41', '位'],
] as const;

const wrong = [
  ['2億396万円', '200000396', '円'],
  ['2億396万円', '203960000', '千円'],
  ['12万5,000円', '120005', '円'],
  ['9兆1,400億円', '9000000000001', '円'],
  ['3万3千円', '30003', '円'],
  ['2万5,897千円', '25897', '円'],
  ['43百万円', '43', '円'],
  ['1.2億円', '1.2', '円'],
  ['654,000人', '654000', '万人'],
  ['-1,234人', '1234', '人'],
  ['マイナス323人', '323', '人'],
  ['‐18', '18', '件'],
  ['コーヒー18杯', '-18', '杯'],
  ['15/20（75%）', '20', '件'],
  ['15/20（75%）', '15', '%'],
  ['12分30秒', '12', '分'],
  ['13.04', '13.0', '%'],
  ['R5.7.31', '5.7', '件'],
  ['25,897', '25987', '千円'],
  ['五、六件', '6', '件'],
  ['五六件', '56', '件'],
  ['数十件', '10', '件'],
  ['第十二回', '12', '回'],
  ['十分', '10', '分'],
  ['百万円', '100', '百万円'],
] as const;

describe('a notation and the value beside it', () => {
  test.for(right)('%s is %s in %s', ([notation, number, unit]) => {
    expect(match(notation, number, unit)).toBe('same');
  });

  test.for(wrong)('%s is not %s in %s', ([notation, number, unit]) => {
    expect(match(notation, number, unit)).not.toBe('same');
  });

  test.for(['－', '一', '〇', '測定中', '現状維持以上', 'R5.7.31', '－（R5.12公表予定）'])(
    '%s',
    (notation) => {
      expect(['numberless', 'different']).toContain(match(notation, '99', '件'));
    },
  );
});

const random = createRandom(20_230_831);
const below = (limit: number) => Math.floor(random() * limit);

/** A whole number with up to sixteen digits, small ones as often as large ones. */
function anyNumber(): bigint {
  return BigInt(Array.from({ length: 1 + below(16) }, () => below(10)).join(''));
}

const withCommas = (digits: string) => digits.replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** As an office would print it: 兆, 億, 万 and what is left, with or without commas. */
function printed(number: bigint): string {
  if (number === 0n) return '0';
  const separate = random() < 0.5 ? withCommas : String;
  const sections = [
    [10n ** 12n, '兆'],
    [10n ** 8n, '億'],
    [10n ** 4n, '万'],
    [1n, ''],
  ] as const;
  return sections
    .map(([size, name]) => {
      const count = (number / size) % (name === '兆' ? 10n ** 9n : 10n ** 4n);
      if (count === 0n) return '';
      if (count % 1000n === 0n && random() < 0.5 && name !== '兆')
        return `${count / 1000n}千${name}`;
      return separate(String(count)) + name;
    })
    .join('');
}

describe('thousands of numbers, written by another rule than the one that reads them', () => {
  const numbers = Array.from({ length: 4000 }, anyNumber);

  test('are read exactly from 兆, 億, 万 and 千', () => {
    for (const number of numbers) {
      const notation = `${printed(number)}円`;
      expect([notation, match(notation, String(number), '円')]).toEqual([notation, 'same']);
      expect([notation, match(notation, String(number + 1n), '円')]).toEqual([
        notation,
        'different',
      ]);
      expect([notation, match(notation, String(number * 10n + 1n), '円')]).toEqual([
        notation,
        'different',
      ]);
    }
  });

  test('are read in thousands of yen, with a sign', () => {
    for (const number of numbers) {
      const notation = `▲${withCommas(String(number))}千円`;
      expect([notation, match(notation, `-${number}`, '千円')]).toEqual([notation, 'same']);
      expect([notation, match(notation, `-${number}000`, '円')]).toEqual([notation, 'same']);
      expect([notation, match(notation, `${number + 1n}`, '千円')]).toEqual([
        notation,
        'different',
      ]);
    }
  });

  test('are read with decimals', () => {
    for (const number of numbers) {
      const decimals = String(below(100)).padStart(2, '0');
      const notation = `約${withCommas(String(number))}.${decimals}％（見込）`;
      expect([notation, match(notation, `${number}.${decimals}`, '%')]).toEqual([notation, 'same']);
      expect([notation, match(notation, `${number}.${decimals}1`, '%')]).toEqual([
        notation,
        'different',
      ]);
    }
  });

  test('are read apart from the years and the marks of notes around them', () => {
    const oneOf = (texts: readonly string[]) => texts[below(texts.length)] ?? '';
    for (const number of numbers) {
      const front = oneOf(['', '※1 ', '①', 'R5：', '令和5年度 ', 'FY2023 ', '約', '累計']);
      const back = oneOf(['', '¹', '²⁾', '（注1）', ' ※2', '（R6.3.31）', '以上', '（見込）', '⑤']);
      const notation = `${front}${withCommas(String(number))}${back}`;
      expect([notation, match(notation, String(number), '件')]).toEqual([notation, 'same']);
      for (const other of ['5', '2023', '1', `${number}1`, `${number}2`, `1${number}`]) {
        if (BigInt(other) === number) continue;
        expect([notation, match(notation, other, '件')]).toEqual([notation, 'different']);
      }
    }
  });
});
