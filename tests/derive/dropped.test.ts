import { describe, expect, test } from 'vitest';
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
