import { expect, test } from 'vitest';
import { createLabels } from '../../src/derive/labels.ts';
import { briefsOf } from '../../src/derive/last-target-sentences.ts';
import { portfolioOf } from '../../src/derive/portfolio.ts';
import { kpiParagraph } from '../../src/derive/sentences.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import type { Kpi, Observation, Unit } from '../../src/model/database.ts';
import { madeDatabase } from './made-up.ts';

/** A cell of the newest report; of an earlier one where it names it. */
type Cell = Partial<Observation> & Pick<Observation, 'fiscal_year' | 'series'>;

interface Form {
  readonly unit?: Partial<Unit>;
  readonly kpi?: Partial<Kpi>;
  readonly cells: readonly Cell[];
}

const vintages = ['2022-08-31', '2023-08-31'];

/** The only KPI of a made-up report, told in a language: its paragraph, and its line of a list. */
function told({ unit = {}, kpi = {}, cells }: Form, language: 'ja' | 'en') {
  const made = madeDatabase({ kpis: [{ id: 'a', unit, kpi, years: [] }], vintages });
  const [template] = made.observations;
  if (!template) throw new Error('no row');
  const rows = cells.map((cell) => ({
    ...template,
    value: null,
    status: cell.series === 'target' ? ('target_set' as const) : ('reported' as const),
    ...cell,
  }));
  const database = { ...made, observations: [...made.observations, ...rows] };
  const [answer] = portfolioOf(database).everyKpi;
  if (!answer) throw new Error('no KPI');
  const speech = { words: wordsOf(language), labels: createLabels(database, language) };
  return [kpiParagraph(answer, speech), ...briefsOf(answer, speech)];
}

const rowOf =
  (series: Cell['series']) =>
  (fiscal_year: number, value: number | null, more: Partial<Observation> = {}): Cell => ({
    fiscal_year,
    series,
    value,
    ...more,
  });
const target = rowOf('target');
const actual = rowOf('actual');
const words = (value_text: string) => ({ status: 'described', value_text }) as const;
const people = { unit: '人' };
const percent = { unit: '%', kind: 'percentage' } as const;

test.each<[string, Form, readonly string[]]>([
  [
    'the newest of several results in words first, with its target',
    {
      cells: [
        actual(2022, null, words('骨子案を作成')),
        target(2023, null, words('策定')),
        actual(2023, null, words('策定済み')),
      ],
    },
    [
      '令和5年度の結果は、資料に「策定済み」と書かれています。目標は「策定」です。令和4年度の結果は、資料に「骨子案を作成」と書かれています。',
      '令和5年度 「策定済み」／目標「策定」',
    ],
  ],
  [
    'words after a number',
    {
      unit: people,
      cells: [actual(2022, 5), actual(2023, null, words('休止')), target(2025, 9)],
    },
    [
      '令和5年度の結果は、資料に「休止」と書かれています。令和4年度は5人でした。最後の年度（令和7年度）の目標は9人です。令和4年度の結果は、これより4人少ない数です。',
      '令和5年度 「休止」',
      '令和7年度の目標 9人（令和4年度の結果は4人少ない）',
    ],
  ],
  [
    'a raised target with the earlier one',
    {
      unit: people,
      cells: [target(2025, 45, { vintage: '2022-08-31' }), target(2025, 60), actual(2022, 28)],
    },
    [
      '令和4年度は28人でした。最後の年度（令和7年度）の目標は60人です。令和4年度の結果は、これより32人少ない数です。令和7年度の目標は、令和4年8月31日の資料では45人でした。',
      '令和4年度 28人',
      '令和7年度の目標 60人（令和4年度の結果は32人少ない）',
    ],
  ],
  [
    'a target lowered to what came out',
    {
      unit: people,
      cells: [target(2022, 45, { vintage: '2022-08-31' }), target(2022, 28), actual(2022, 28)],
    },
    [
      '令和4年度は28人で、目標の28人とちょうど同じでした。令和4年度の目標は、令和4年8月31日の資料では45人でした。',
      '令和4年度 28人／目標28人',
    ],
  ],
  [
    'a limit that is not passed by reaching it',
    {
      unit: percent,
      cells: [actual(2022, 93), target(2025, 93, { bound: 'more_than' })],
    },
    [
      '令和4年度は93%でした。最後の年度（令和7年度）の目標は93%超です。令和4年度の結果は、ちょうどこの境目の値です。',
      '令和4年度 93%',
      '令和7年度の目標 93%超（令和4年度の結果はちょうど境目）',
    ],
  ],
  [
    'a range',
    { unit: people, cells: [actual(2022, 8), target(2025, 10, { value_to: 20 })] },
    [
      '令和4年度は8人でした。最後の年度（令和7年度）の目標は10人〜20人です。令和4年度の結果は、この範囲の下限より2人少ない数です。',
      '令和4年度 8人',
      '令和7年度の目標 10人〜20人（令和4年度の結果は2人少ない）',
    ],
  ],
  [
    'a target that is not decided',
    { unit: people, cells: [actual(2022, 8), target(2025, null, { status: 'undecided' })] },
    [
      '令和4年度は8人でした。令和7年度の目標は、資料の時点では、まだ決まっていません。',
      '令和4年度 8人',
      '令和7年度の目標は未決定',
    ],
  ],
  [
    'places of a ranking',
    {
      unit: { unit: '位', kind: 'other' },
      kpi: { direction: 'lower_is_better' },
      cells: [actual(2022, 12), target(2025, 10, { bound: 'at_most' })],
    },
    [
      '令和4年度は12位でした。最後の年度（令和7年度）の目標は10位以内です。令和4年度の結果は、これより2つ下の順位です。',
      '令和4年度 12位',
      '令和7年度の目標 10位以内（令和4年度の結果は2つ下の順位）',
    ],
  ],
  [
    'a number without a unit',
    {
      unit: { unit: '', kind: 'other' },
      kpi: { decimals: 2 },
      cells: [actual(2022, 1.36), target(2025, 1.5)],
    },
    [
      '令和4年度は1.36でした。最後の年度（令和7年度）の目標は1.50です。令和4年度の結果は、これより0.14小さい値です。',
      '令和4年度 1.36',
      '令和7年度の目標 1.50（令和4年度の結果は0.14小さい）',
    ],
  ],
  [
    'a net number below zero',
    { unit: people, cells: [actual(2022, -205), target(2025, -100)] },
    [
      '令和4年度はマイナス205人でした。最後の年度（令和7年度）の目標はマイナス100人です。令和4年度の結果は、これより105人少ない数です。',
      '令和4年度 マイナス205人',
      '令和7年度の目標 マイナス100人（令和4年度の結果は105人少ない）',
    ],
  ],
  [
    'a unit that changed is not compared',
    { unit: people, cells: [actual(2022, 14, { unit: '組' }), target(2025, 20)] },
    [
      '令和4年度は14組でした。最後の年度（令和7年度）の目標は20人です。',
      '令和4年度 14組',
      '令和7年度の目標 20人',
    ],
  ],
  [
    'a calendar year, and a month by which the target is to be reached',
    {
      unit: people,
      cells: [
        actual(2022, 70, { period_start: '2022-01-01', period_end: '2022-12-31' }),
        target(2025, 90, { period_start: '2026-03-01', period_end: '2026-03-31' }),
      ],
    },
    [
      '令和4年度（令和4年1〜12月）は70人でした。最後の年度（令和7年度）の目標は90人（令和8年3月）です。令和4年度（令和4年1〜12月）の結果は、これより20人少ない数です。',
      '令和4年度（令和4年1〜12月） 70人',
      '令和7年度の目標 90人（令和4年度の結果は20人少ない）',
    ],
  ],
])('%s is told in Japanese', (_, form, sentences) => {
  expect(told(form, 'ja')).toEqual(sentences);
});

test.each<[string, Form, readonly string[]]>([
  [
    'a result in words',
    { cells: [target(2022, null, words('策定')), actual(2022, null, words('策定済み'))] },
    [
      'For FY2022, the document gives the result as “策定済み”. The target is “策定”.',
      'FY2022: “策定済み” (target “策定”)',
    ],
  ],
  [
    'a raised target with the earlier one',
    {
      unit: { unit: 'people' },
      cells: [target(2025, 45, { vintage: '2022-08-31' }), target(2025, 60), actual(2022, 28)],
    },
    [
      'In FY2022, the result was 28 people. The target for the last year, FY2025, is 60 people. The result for FY2022 is 32 people below that. The target for FY2025 was 45 people in the document of 31 August 2022.',
      'FY2022: 28 people',
      'Target for FY2025: 60 people (result of FY2022: 32 people below)',
    ],
  ],
  [
    'a limit that is not passed by reaching it, of a calendar year',
    {
      unit: percent,
      cells: [
        actual(2022, 93, { period_start: '2022-01-01', period_end: '2022-12-31' }),
        target(2025, 93, { bound: 'more_than' }),
      ],
    },
    [
      'In FY2022 (calendar year 2022), the result was 93%. The target for the last year, FY2025, is more than 93%. The result for FY2022 (calendar year 2022) is exactly at this limit.',
      'FY2022 (calendar year 2022): 93%',
      'Target for FY2025: more than 93% (result of FY2022: exactly at the limit)',
    ],
  ],
  [
    'a number without a unit, and a target that is not decided',
    {
      unit: { unit: '', kind: 'other' },
      kpi: { decimals: 2 },
      cells: [actual(2022, 1.36), target(2025, null, { status: 'undecided' })],
    },
    [
      'In FY2022, the result was 1.36. When the document was published, the target for FY2025 had not been decided.',
      'FY2022: 1.36',
      'Target for FY2025 not decided',
    ],
  ],
])('%s is told in English', (_, form, sentences) => {
  expect(told(form, 'en')).toEqual(sentences);
});
