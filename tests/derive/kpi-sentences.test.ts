import { expect, test } from 'vitest';
import { createLabels } from '../../src/derive/labels.ts';
import { portfolioSentences } from '../../src/derive/portfolio-sentences.ts';
import { kpiParagraph, kpiSentences } from '../../src/derive/sentences.ts';
import { ja } from '../../src/i18n/ja/words.ts';
import type { KpiAnswer } from '../../src/derive/kpi-answer.ts';
import { realContent, realPortfolio } from '../real-content.ts';

const portfolio = realPortfolio();
const speech = { words: ja, labels: createLabels(realContent().database, 'ja') };
const sentenceOf = (id: string) => {
  const answer = portfolio.kpiById.get(id);
  return answer ? kpiParagraph(answer, speech) : null;
};

test.each([
  [
    'p1-k1',
    '令和4年度は約2,590万円で、目標の2,000万円を約590万円上回りました。令和5年度は、資料の時点で測定中です。最後の年度（令和6年度）の目標は3,000万円です。令和4年度の結果は、これより約410万円少ない額です。',
  ],
  [
    'p1-k3',
    '令和4年度は終わっていますが、資料の時点では、まだ結果が出ていません（測定中）。令和4年度の目標は16.0%です。令和5年度は、資料の時点で測定中です。最後の年度（令和6年度）の目標は30.0%です。',
  ],
  [
    'p2-k1',
    '令和4年度は28人で、目標の25人を3人上回りました。令和5年度は、資料の時点で測定中です。最後の年度（令和6年度）の目標は45人です。令和4年度の結果は、これより17人少ない数です。',
  ],
  [
    'p2-k2',
    '令和4年度は28件で、目標の18件を10件上回りました。令和5年度は44件になる見込みです（7月31日の時点）。目標は38件です。最後の年度（令和6年度）の目標は60件です。令和4年度の結果は、これより32件少ない数です。',
  ],
  [
    'p4-k1',
    '令和5年度は、資料の時点では、まだ行われていません（未実施）。令和5年度の目標は32,266人です。最後の年度（令和7年度）の目標は50,172人です。',
  ],
  [
    'p4-k4',
    '令和5年度は7月31日の時点で17社です（途中経過）。令和5年度の目標は20社です。最後の年度（令和7年度）の目標は24社です。',
  ],
])('the result of %s and its last target are told from its data', (id, sentence) => {
  expect(sentenceOf(id)).toBe(sentence);
});

test('all KPIs together are told by what came of the year that had ended', () => {
  expect(portfolioSentences(portfolio, speech).join('')).toBe(
    '13の指標（KPI）のうち、令和4年度に目標があったのは6つです。結果が出た5つはすべて目標を上回り、1つは測定中でした。ほかの7つは、目標の年度が令和5年度からです。',
  );
});

test('no sentence judges more than the data', () => {
  for (const { kpi } of portfolio.kpis) {
    expect(sentenceOf(kpi.kpi_id)).not.toMatch(/順調|遅れ|好調|大幅|達成率/);
  }
});

/** A KPI of the real content whose direction and newest result are replaced. */
function variant(direction: 'higher_is_better' | 'lower_is_better', verdict: KpiAnswer['verdict']) {
  const answer = portfolio.kpiById.get('p2-k3');
  if (!answer) throw new Error('p2-k3 is missing');
  return { ...answer, kpi: { ...answer.kpi, direction }, verdict };
}

test('where less is better, a smaller number is the better side of the target', () => {
  const [better] = kpiSentences(
    variant('lower_is_better', { word: 'above', difference: -2 }),
    speech,
  );
  expect(better).toContain('目標の5件を2件下回りました（減るほどよい指標です）');
  const [worse] = kpiSentences(
    variant('lower_is_better', { word: 'below', difference: 2 }),
    speech,
  );
  expect(worse).toContain('目標の5件を2件上回りました（減るほどよい指標です）');
});

test('a result below its target says what is missing, in the KPI’s unit', () => {
  const [sentence] = kpiSentences(
    variant('higher_is_better', { word: 'below', difference: -2 }),
    speech,
  );
  expect(sentence).toBe('令和4年度は7件で、目標の5件に2件届きませんでした。');
});
