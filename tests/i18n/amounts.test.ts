import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en/words.ts';
import { ja } from '../../src/i18n/ja/words.ts';
import { wordsOf } from '../../src/i18n/words.ts';

test.each([
  [0, '0円', '¥0'],
  [1, '1円', '¥1'],
  [9_999, '9,999円', '¥9,999'],
  [10_000, '1万円', '¥10,000'],
  [10_400, '1万400円', '¥10,400'],
  [12_345, '約1万2,300円', 'about ¥12,300'],
  [15_000, '1万5,000円', '¥15,000'],
  [995_000, '99万5,000円', '¥995,000'],
  [995_500, '約99万6,000円', 'about ¥996,000'],
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
const japaneseScales: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };
const englishScales: Readonly<Record<string, number>> = {
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

function yenIn(text: string, scales: Readonly<Record<string, number>>): number {
  const parts = [...text.matchAll(/([\d,.]+)\s*([a-z]+|[万億兆])?/g)].map(
    ([, number = '', scale = '']) => Number(number.replaceAll(',', '')) * (scales[scale] ?? 1),
  );
  return Math.round(parts.reduce((sum, part) => sum + part, 0));
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

const abroad = (country: string, currency: string) => ({
  ja: wordsOf('ja', { country, currency }).format,
  en: wordsOf('en', { country, currency }).format,
});

test.each([
  [0, '$0', '0米ドル'],
  [21.35, '$21.35', '21.35米ドル'],
  [21.5, '$21.50', '21.50米ドル'],
  [-231_000, '−$231,000', 'マイナス23万1,000米ドル'],
  [12_345, 'about $12,300', '約1万2,300米ドル'],
  [2_450_000, '$2.45 million', '245万米ドル'],
  [3_729_000, 'about $3.73 million', '約373万米ドル'],
])('%d dollars are %s and %s', (dollars, english, japanese) => {
  const { en: enDollars, ja: jaDollars } = abroad('US', 'USD');
  expect([enDollars.money(dollars), jaDollars.money(dollars)]).toEqual([english, japanese]);
});

test('amounts of a currency with small coins agree with their difference to the cent', () => {
  const { rounding, money } = abroad('US', 'USD').en;
  const amounts = [21.35, 21.5, -0.15];
  const step = rounding.agreeingStep(
    amounts,
    ([first = 0, second = 0, between = 0]) => first - second === between,
  );
  expect(amounts.map((amount) => money(amount, step))).toEqual(['$21.35', '$21.50', '−$0.15']);
});

test('dates follow the country, and only Japan has eras', () => {
  const [there, here] = [abroad('US', 'USD').en, abroad('JP', 'JPY').en];
  expect([there.date('2025-03-14'), there.fullDate('2025-03-14')]).toEqual([
    'March 14, 2025',
    'March 14, 2025',
  ]);
  expect(here.fullDate('2025-03-14')).toBe('14 March 2025 (Reiwa 7)');
});

test.each([
  ['2024-01-01', '2024-12-31', null, '2024', '2024', '’24'],
  [
    '2024-10-01',
    '2025-09-30',
    'FY2025',
    'FY2025',
    'FY2025 (October 2024 to September 2025)',
    '’25',
  ],
  [
    '2024-04-01',
    '2025-03-31',
    '2024–25',
    '2024–25',
    '2024–25 (April 2024 to March 2025)',
    '’24–25',
  ],
] as const)('a year from %s to %s, called %s, is %s', (start_date, end_date, label_en, ...told) => {
  const year = { fiscal_year: 2024, label_ja: '', label_short: '', start_date, end_date, label_en };
  const { format } = en;
  expect([format.year(year), format.fullYear(year), format.shortYear(year)]).toEqual(told);
});
