import { expect, test } from 'vitest';
import { dueCounts, silentOf } from '../../src/derive/due.ts';
import { createLabels } from '../../src/derive/labels.ts';
import { portfolioOf } from '../../src/derive/portfolio.ts';
import { kpiParagraph } from '../../src/derive/sentences.ts';
import { portfolioSentences } from '../../src/derive/portfolio-sentences.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { madeDatabase } from './made-up.ts';

/** Three KPIs with a target of a year that has ended: words, nothing at all, and no direction. */
function counted(language: 'ja' | 'en') {
  const year = { year: 2022, value: null, target: 9, status: 'described' } as const;
  const made = madeDatabase({
    kpis: [
      { id: 'words', years: [year] },
      { id: 'silent', years: [year] },
      {
        id: 'aimless',
        kpi: { direction: 'not_stated' },
        years: [{ ...year, value: 5, status: 'reported' }],
      },
    ],
  });
  const observations = made.observations
    .filter(({ kpi_id: id, series, fiscal_year }) =>
      id === 'silent' ? series === 'target' || fiscal_year !== 2022 : true,
    )
    .map((row) => (row.status === 'described' ? { ...row, value_text: '策定' } : row));
  const database = { ...made, observations };
  const speech = { words: wordsOf(language), labels: createLabels(database, language) };
  const portfolio = portfolioOf(database);
  expect(silentOf(dueCounts(portfolio))).toEqual({ worded: 1, waiting: 1 });
  return portfolioSentences(portfolio, speech).at(1);
}

test('a result in words, none at all, and one that is not compared are told apart', () => {
  expect(counted('ja')).toBe(
    '1つはこのサイトでは比べておらず、1つは数ではない結果、1つは結果の記載なしでした。',
  );
  expect(counted('en')).toBe(
    'Of these, 1 was not compared by this site, 1 has a result in words and 1 has no result in the document.',
  );
});

const people = { unit: '人' };

function paragraphOf(kpi: Parameters<typeof madeDatabase>[0]['kpis'][number]): string {
  const database = madeDatabase({ kpis: [kpi], vintages: ['2025-08-31'] });
  const [answer] = portfolioOf(database).everyKpi;
  if (!answer) throw new Error('no KPI');
  return kpiParagraph(answer, { words: wordsOf('ja'), labels: createLabels(database, 'ja') });
}

test('how far a result is from a target of its year is told also where nothing judges it', () => {
  const years = [{ year: 2022, status: 'reported', value: 631, target: 640 }] as const;
  expect(paragraphOf({ id: 'a', unit: people, kpi: { direction: 'not_stated' }, years })).toBe(
    '令和4年度は631人でした。令和4年度の目標は640人です。令和4年度の結果は、これより9人少ない数です。',
  );
});

test('years before and after a result of which the same is to say are one sentence', () => {
  const gap = { status: 'not_conducted', value: null, target: null } as const;
  const years = [
    { ...gap, year: 2022 },
    { year: 2023, status: 'reported', value: 5, target: 4 },
    { ...gap, year: 2024 },
  ] as const;
  expect(paragraphOf({ id: 'a', unit: people, years })).toBe(
    '令和5年度は5人で、目標の4人を1人上回りました。令和4年度、令和6年度は、資料の時点で未実施です。',
  );
});

test('a year of which the source gives and aims at nothing is told only where none came after it', () => {
  const none = { status: 'not_applicable', value: null, target: null } as const;
  const measured = { year: 2023, status: 'measuring', value: null, target: null } as const;
  expect(paragraphOf({ id: 'a', unit: people, years: [{ ...none, year: 2022 }, measured] })).toBe(
    '令和5年度は終わっていますが、資料の時点では、まだ結果が出ていません（測定中）。',
  );
  expect(paragraphOf({ id: 'a', unit: people, years: [{ ...none, year: 2022 }] })).toBe(
    '令和4年度の結果は、この資料にありません。',
  );
});

test('a result past a range misses its target, and does not fall short of it', () => {
  const made = madeDatabase({
    kpis: [
      {
        id: 'a',
        kpi: { direction: 'within_range' },
        years: [{ year: 2022, status: 'reported', value: 55, target: 30 }],
      },
    ],
  });
  const observations = made.observations.map((row) =>
    row.value === 30 ? { ...row, value_to: 50 } : row,
  );
  const speech = { words: wordsOf('ja'), labels: createLabels(made, 'ja') };
  expect(portfolioSentences(portfolioOf({ ...made, observations }), speech).at(1)).toBe(
    'その結果は目標を達成しませんでした。',
  );
});
