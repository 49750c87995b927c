import { describe, expect, test } from 'vitest';
import { createLabels } from '../../src/derive/labels.ts';
import { lastTargetSentences } from '../../src/derive/last-target-sentences.ts';
import { lifeSentences } from '../../src/derive/life-sentence.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { realContent } from '../real-content.ts';
import { type MadeYear, madePortfolio } from './made-up.ts';

const { database } = realContent();
const result = (year: number, value: number, target: number): MadeYear => ({
  year,
  status: 'reported',
  value,
  target,
});

describe('a KPI that the newest report no longer holds', () => {
  const vintages = ['2023-08-31', '2024-08-30'];
  const portfolio = madePortfolio({
    vintages,
    kpis: [
      { id: 'kept', years: [result(2022, 3, 1)], vintages },
      { id: 'dropped', years: [result(2022, 3, 1)], vintages: ['2023-08-31'] },
    ],
  });

  test('is neither counted nor listed as current, and keeps its page', () => {
    expect(portfolio.kpis.map(({ kpi }) => kpi.kpi_id)).toEqual(['kept']);
    expect(portfolio.everyKpi.length).toBe(2);
    expect(portfolio.projects[0]?.retired.map(({ kpi }) => kpi.kpi_id)).toEqual(['dropped']);
    expect(portfolio.kpiById.get('dropped')).toMatchObject({
      isDropped: true,
      vintage: '2023-08-31',
    });
  });

  test('is said not to be in the newer report', () => {
    const [kept, dropped] = portfolio.everyKpi.map((answer) =>
      lifeSentences(answer, '2024-08-30', wordsOf('ja')),
    );
    expect(kept).toEqual([]);
    expect(dropped).toEqual([
      '令和6年8月30日の資料に、この指標の数字はありません。数字は前の資料のまま残しています。',
    ]);
  });

  test.for([
    ['ja', 'です', '（令和6年度）の目標は4u-droppedでした。'],
    ['en', ' is 4', 'FY2024, was 4'],
  ] as const)('has no target any more: %s', ([language, now, then]) => {
    const { everyKpi } = madePortfolio({
      vintages,
      kpis: [
        { id: 'kept', years: [result(2022, 3, 1)], vintages },
        {
          id: 'dropped',
          years: [result(2022, 3, 1), { year: 2024, status: 'not_yet', value: null, target: 4 }],
          vintages: ['2023-08-31'],
        },
      ],
    });
    const speech = { words: wordsOf(language), labels: createLabels(database, language) };
    const [, dropped] = everyKpi;
    const told = dropped ? lastTargetSentences(dropped, speech).join('') : '';
    expect(told).toContain(then);
    expect(told.slice(0, told.indexOf(then) + then.length)).not.toContain(now);
  });

  test('is current where the newer report stands beside the older one', () => {
    const beside = madePortfolio({
      vintages,
      kpis: [
        { id: 'a', project: 'p1', years: [result(2022, 3, 1)], vintages: ['2023-08-31'] },
        { id: 'b', project: 'p2', years: [result(2022, 3, 1)], vintages: ['2024-08-30'] },
      ],
      tables: { vintages: database.vintages.map((row) => ({ ...row, supersedes: null })) },
    });
    expect(beside.kpis.length).toBe(2);
    expect(beside.currentProjects.length).toBe(2);
  });

  test('takes its project with it where the report holds nothing of that', () => {
    const ended = madePortfolio({
      vintages,
      kpis: [
        { id: 'a', project: 'p1', years: [result(2022, 3, 1)], vintages: ['2023-08-31'] },
        { id: 'b', project: 'p2', years: [result(2022, 3, 1)], vintages },
      ],
    });
    expect(ended.projects.length).toBe(2);
    expect(ended.currentProjects.map(({ project }) => project.project_id)).toEqual(['p2']);
  });
});
