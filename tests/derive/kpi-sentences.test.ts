import { expect, test } from 'vitest';
import { kpiSentences, portfolioSentences } from '../../src/derive/sentences.ts';
import { ja } from '../../src/i18n/ja.ts';
import type { KpiAnswer } from '../../src/derive/portfolio.ts';
import { realPortfolio } from '../real-content.ts';

const portfolio = realPortfolio();
const sentenceOf = (id: string) => {
  const answer = portfolio.kpiById.get(id);
  return answer ? kpiSentences(answer, ja).join('') : null;
};

test.each([
  [
    'p1-k1',
    '令和4年度は約2,590万円で、目標の2,000万円を約590万円上回りました。令和5年度は測定中です。',
  ],
  ['p1-k3', 'まだ結果が出ていません（測定中）。令和5年度の目標は22.0%です。'],
  ['p2-k1', '令和4年度は28人で、目標の25人を3人上回りました。令和5年度は測定中です。'],
  [
    'p2-k2',
    '令和4年度は28件で、目標の18件を10件上回りました。令和5年度は44件になる見込みです（7月31日の時点）。目標は38件です。',
  ],
  ['p4-k1', 'まだ行われていません（未実施）。令和5年度の目標は32,266人です。'],
  ['p4-k3', 'まだ結果が出ていません（測定中）。令和5年度の目標は7.14%です。'],
  ['p4-k4', '令和5年度は7月31日の時点で17社です（年度の途中）。1年間の目標は20社です。'],
])('the result of %s is told from its data', (id, sentence) => {
  expect(sentenceOf(id)).toBe(sentence);
});

test('all KPIs together are counted with their denominator', () => {
  expect(portfolioSentences(portfolio, ja).join('')).toBe(
    '13の目標のうち、結果が出たのは5つです。5つとも令和4年度の目標を上回りました。残りの8つは、まだ結果が出ていません。',
  );
});

test('results without a target are counted and not compared', () => {
  const kpis = portfolio.kpis.map((answer) => ({ ...answer, verdict: null }));
  expect(portfolioSentences({ ...portfolio, kpis }, ja).join('')).toBe(
    '13の目標のうち、結果が出たのは5つです。残りの8つは、まだ結果が出ていません。',
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
  const [better] = kpiSentences(variant('lower_is_better', { word: 'above', difference: -2 }), ja);
  expect(better).toContain('目標の5件より2件少なくなりました');
  const [worse] = kpiSentences(variant('lower_is_better', { word: 'below', difference: 2 }), ja);
  expect(worse).toContain('目標の5件より2件多くなりました');
});

test('a result below its target says what is missing, in the KPI’s unit', () => {
  const [sentence] = kpiSentences(
    variant('higher_is_better', { word: 'below', difference: -2 }),
    ja,
  );
  expect(sentence).toBe('令和4年度は7件で、目標の5件に2件届きませんでした。');
});
