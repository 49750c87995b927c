import { describe, expect, test } from 'vitest';
import { createLabels } from '../../src/derive/labels.ts';
import { portfolioSentences } from '../../src/derive/portfolio-sentences.ts';
import { kpiParagraph } from '../../src/derive/sentences.ts';
import { ja } from '../../src/i18n/ja/words.ts';
import { realContent } from '../real-content.ts';
import { type MadeKpi, type MadeYear, madePortfolio } from './made-up.ts';

const { database } = realContent();
const speech = { words: ja, labels: createLabels(database, 'ja') };

/** The only KPI of a portfolio, told. */
function told(made: Omit<MadeKpi, 'id'>): string {
  const [answer] = madePortfolio({ kpis: [{ id: 'a', ...made }] }).everyKpi;
  if (!answer) throw new Error('no KPI');
  return kpiParagraph(answer, speech);
}

const people = { unit: '人' };
const result = (year: number, value: number, target: number | null): MadeYear => ({
  year,
  status: 'reported',
  value,
  target,
});
const later = (year: number, target: number | null): MadeYear => ({
  year,
  status: 'not_yet',
  value: null,
  target,
});
const measuring = (year: number, target: number | null): MadeYear => ({
  year,
  status: 'measuring',
  value: null,
  target,
});

describe('a KPI is told', () => {
  test.each<[string, Omit<MadeKpi, 'id'>, string]>([
    [
      'with a target for the last year only',
      { unit: people, years: [result(2022, 28, null), later(2023, null), later(2024, 45)] },
      '令和4年度は28人でした。最後の年度（令和6年度）の目標は45人です。令和4年度の結果は、これより17人少ない数です。',
    ],
    [
      'without any target',
      { unit: people, years: [result(2022, 28, null)] },
      '令和4年度は28人でした。目標の数は、資料にありません。',
    ],
    [
      'at its last year',
      { unit: people, years: [result(2022, 28, 30)] },
      '令和4年度は28人で、目標の30人に2人届きませんでした。',
    ],
    [
      'with negative numbers',
      { unit: people, years: [result(2022, -35, -20), later(2023, 10)] },
      '令和4年度はマイナス35人で、目標のマイナス20人に15人届きませんでした。最後の年度（令和5年度）の目標は10人です。令和4年度の結果は、これより45人少ない数です。',
    ],
    [
      'as a rank',
      {
        unit: { unit: '位' },
        kpi: { direction: 'lower_is_better' },
        years: [result(2022, 8, 10), later(2023, 5)],
      },
      '令和4年度は8位で、目標の10位より2つ上の順位でした。最後の年度（令和5年度）の目標は5位です。令和4年度の結果は、これより3つ下の順位です。',
    ],
    [
      'of which less is better, in per cent',
      {
        unit: { unit: '%', kind: 'percentage' },
        kpi: { direction: 'lower_is_better', decimals: 1 },
        years: [result(2022, 8.5, 8), later(2023, 5)],
      },
      '令和4年度は8.5%で、目標の8.0%を0.5ポイント上回りました（減るほどよい指標です）。最後の年度（令和5年度）の目標は5.0%です。令和4年度の結果は、これより3.5ポイント高い値です。',
    ],
    [
      'in money whose rounding would hide the difference',
      {
        unit: { unit: '円', kind: 'money', yen: 1 },
        years: [result(2022, 1_052_300_000_000, 1_041_100_000_000)],
      },
      '令和4年度は1兆523億円で、目標の1兆411億円を112億円上回りました。',
    ],
    [
      'with a year that had ended without a result',
      { unit: people, years: [measuring(2022, 5), later(2023, 9)] },
      '令和4年度は終わっていますが、資料の時点では、まだ結果が出ていません（測定中）。令和4年度の目標は5人です。最後の年度（令和5年度）の目標は9人です。',
    ],
    [
      'with earlier years without a result',
      {
        unit: people,
        years: [
          measuring(2022, 3),
          { year: 2023, status: 'not_applicable', value: null, target: 4 },
          result(2024, 6, 5),
        ],
      },
      '令和6年度は6人で、目標の5人を1人上回りました。令和4年度は、資料の時点で測定中です。令和5年度の結果は、この資料にありません。',
    ],
    [
      'before anything has come',
      { unit: people, years: [later(2024, 5)] },
      '資料の時点では、結果が出る年度が来ていません。最後の年度（令和6年度）の目標は5人です。',
    ],
    [
      'with a day outside of its year',
      {
        unit: people,
        years: [{ year: 2022, status: 'expected', value: 4, target: 5, asOf: '2023-07-31' }],
      },
      '令和4年度は4人になる見込みです（令和5年7月31日の時点）。目標は5人です。',
    ],
  ])('%s', (_, made, sentence) => {
    expect(told(made)).toBe(sentence);
  });
});

describe('all KPIs together are told', () => {
  const whole = (...kpis: readonly (readonly MadeYear[])[]) =>
    portfolioSentences(
      madePortfolio({ kpis: kpis.map((years, index) => ({ id: `k${index}`, years })) }),
      speech,
    ).join('');

  test.each<[string, string, string]>([
    [
      'all above',
      whole([result(2022, 3, 1)], [result(2022, 4, 2)]),
      '2つの指標（KPI）に、令和4年度の目標がありました。2つとも目標を上回りました。',
    ],
    [
      'mixed',
      whole([result(2022, 3, 1)], [result(2022, 1, 2)], [result(2022, 2, 2)]),
      '3つの指標（KPI）に、令和4年度の目標がありました。1つは目標を上回り、1つは目標と同じで、1つは目標に届きませんでした。',
    ],
    [
      'none due',
      whole([later(2024, 3)], [later(2024, null)]),
      '2つの指標（KPI）のうち、資料の時点で目標の年度が終わったものは、まだありません。目標の数が資料にないものが、1つあります。',
    ],
    [
      'one with a final target only and one without any',
      whole([result(2022, 3, 1)], [result(2022, 1, null), later(2024, 2)], [result(2022, 1, null)]),
      '3つの指標（KPI）のうち、令和4年度に目標があったのは1つです。その結果は目標を上回りました。目標の年度が令和4年度より後のものが、ほかに1つあります。目標の数が資料にないものが、1つあります。',
    ],
    ['nothing', whole(), ''],
  ])('%s', (_, sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});
