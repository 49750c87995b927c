import { describe, expect, test } from 'vitest';
import { caseFiles } from '../load/fixture-files.ts';
import { dataOf, loaded } from './contents.ts';

/** Rows of the results of an accepted case: cells of one KPI and year. */
function rowsOf(form: string) {
  const { rows } = dataOf(loaded(caseFiles(form))).results;
  return (kpi: string, year: number) =>
    rows.find(({ kpi_id, fiscal_year }) => kpi_id === kpi && fiscal_year === year);
}

describe('what a value is beyond its number stands behind the columns of the first version', () => {
  const row = rowsOf('accepted-forms');

  test('a bound, and the days of a value that is not of its fiscal year', () => {
    expect(row('p1-k1', 2024)).toMatchObject({
      target: 20,
      target_words: '20件以上',
      target_bound: '以上',
      target_period: null,
      actual: 19,
      actual_words: '19件',
      actual_bound: null,
      actual_period: '令和6年1〜12月',
    });
  });

  test('both ends of a range', () => {
    expect(row('p1-k1', 2025)).toMatchObject({
      target: 30,
      target_to: 35,
      target_words: '30件〜35件',
    });
  });

  test('numerator and denominator', () => {
    const cells = { actual: 41.2, actual_words: '41.2%', numerator: 7, denominator: 17 };
    expect(row('p1-k2', 2023)).toMatchObject(cells);
  });

  test('words, and a target that is not decided', () => {
    expect(row('p1-k2', 2025)).toMatchObject({ target: null, target_words: '過半数' });
    const undecided = { target: null, target_words: null, target_status: '未決定' };
    expect(row('p2-k1', 2026)).toMatchObject(undecided);
  });

  test('what the KPI belongs to', () => {
    const owner = { owner_kind: '事業', goal: null, policy: null };
    expect(row('p1-k1', 2024)).toMatchObject({ project: '港の食を広める', ...owner });
  });
});

test('all who judge a year stand side by side, in one order', () => {
  const row = rowsOf('accepted-evaluations');
  expect(row('p1-k1', 2024)).toMatchObject({
    evaluation_grade: '△／有効',
    evaluation_scale: '進捗区分／委員会の評価',
    evaluator: '商工課／まちづくり検証委員会',
    evaluation_rate_as_published: '95.0%／',
    evaluation_comment: '出展者が前の年より少なかった。／',
    evaluation_next_step: '商談会を2回に増やす。／',
  });
  expect(row('p1-k1', 2023)).toMatchObject({ evaluation_grade: '◎', evaluator: '商工課' });
  expect(row('p1-k1', 2025)).toMatchObject({ evaluation_grade: null, evaluator: null });
});

test('a KPI that a newer report ended says so in each of its rows, one in force says nothing', () => {
  const { rows } = dataOf(loaded(caseFiles('accepted-number-of-a-retired-kpi'))).results;
  const told = (kpi: string) =>
    new Set(rows.filter(({ kpi_id: id }) => id === kpi).map((row) => row.not_current));
  const sentence = 'この指標は、令和6年8月30日の資料で終わりました。別の数で見ることになったため';
  expect([told('p1-k1'), told('p1-k2')]).toEqual([new Set([sentence]), new Set([null])]);
});
