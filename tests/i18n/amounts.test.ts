import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en/words.ts';
import { ja } from '../../src/i18n/ja/words.ts';

test.each([
  [0, '0円', '¥0'],
  [1, '1円', '¥1'],
  [9_999, '9,999円', '¥9,999'],
  [10_000, '1万円', '¥10,000'],
  [10_400, '約1万円', 'about ¥10,000'],
  [15_000, '約2万円', 'about ¥20,000'],
  [995_000, '約100万円', 'about ¥1 million'],
  [25_897_000, '約2,590万円', 'about ¥25.9 million'],
  [99_994_999, '約9,999万円', 'about ¥99.99 million'],
  [99_999_999, '約1億円', 'about ¥100 million'],
  [100_000_000, '1億円', '¥100 million'],
  [115_000_000, '約1.2億円', 'about ¥120 million'],
  [302_000_000, '約3億円', 'about ¥300 million'],
  [334_692_000, '約3.3億円', 'about ¥330 million'],
  [999_999_999, '約10億円', 'about ¥1 billion'],
  [9_950_000_000, '99.5億円', '¥9.95 billion'],
  [9_999_999_999, '約100億円', 'about ¥10 billion'],
  [34_372_126_000, '約344億円', 'about ¥34.4 billion'],
  [184_846_193_000, '約1,848億円', 'about ¥184.8 billion'],
  [999_999_999_999, '約1兆円', 'about ¥1 trillion'],
  [1_234_000_000_000, '約1.2兆円', 'about ¥1.2 trillion'],
  [-1, 'マイナス1円', '−¥1'],
  [-25_897_000, 'マイナス約2,590万円', 'about −¥25.9 million'],
  [-99_999_999, 'マイナス約1億円', 'about −¥100 million'],
  [-0, '0円', '¥0'],
])('%d yen are %s and %s', (yen, japanese, english) => {
  expect(ja.format.money(yen)).toBe(japanese);
  expect(en.format.money(yen)).toBe(english);
});

/** Sizes in yen of the words that follow a number. */
const japaneseScales: Readonly<Record<string, number>> = { 万円: 1e4, 億円: 1e8, 兆円: 1e12 };
const englishScales: Readonly<Record<string, number>> = {
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

function yenIn(text: string, scales: Readonly<Record<string, number>>): number {
  const [, number = '', scale = ''] = /([\d,.]+)\s*(\S*)$/.exec(text) ?? [];
  return Math.round(Number(number.replaceAll(',', '')) * (scales[scale] ?? 1));
}

describe('around every change of scale', () => {
  const edges = [1e4, 1e6, 1e8, 1e9, 1e10, 1e12];
  const amounts = edges.flatMap((edge) =>
    [-0.06, -0.01, -0.0001, -0.000_001, 0, 0.000_001, 0.004, 0.05].map((part) =>
      Math.round(edge * (1 + part)),
    ),
  );

  test.each(amounts)('both languages tell the same amount for %d yen', (yen) => {
    const japanese = ja.format.money(yen);
    const english = en.format.money(yen);
    expect(yenIn(english, englishScales)).toBe(yenIn(japanese, japaneseScales));
    expect(english.startsWith('about ')).toBe(japanese.startsWith('約'));
  });

  test.each(amounts)('%d yen are told in less than 10,000 of a unit', (yen) => {
    expect(ja.format.money(yen)).not.toMatch(/\d\d,\d{3}[万億]/);
    expect(en.format.money(yen)).not.toMatch(/\d,\d{3}.* [mbt]/);
  });
});

test('money in another unit is told in yen, without the dust of binary fractions', () => {
  const million = { value: 1.1, decimals: 1, unit: '百万円', inCurrency: 1e6, isPercentage: false };
  expect(ja.format.value(million)).toBe('110万円');
  expect(en.format.value(million)).toBe('¥1.1 million');
  expect(ja.format.value({ ...million, value: 1e-6 * 4_035 })).toBe('4,035円');
});
