import { expect, test } from 'vitest';
import Evaluations from '../../src/components/source/Evaluations.astro';
import type { Language } from '../../src/i18n/words.ts';
import { all, attribute, render, textOf, town } from './render.ts';

const form = 'accepted-evaluations';
const { portfolio } = town('ja', { form });

async function told(id: string, language: Language = 'ja') {
  const answer = portfolio.kpiById.get(id) ?? portfolio.projectById.get(id);
  const props = { evaluations: answer?.evaluations };
  return render(Evaluations, { props, language, form });
}

/** Name and words of each part of each judgement. */
const partsOf = (page: Awaited<ReturnType<typeof told>>) =>
  all(page, 'section')
    .filter((section) => attribute(section, 'id')?.startsWith('evaluation-'))
    .map((section) => [...all(section, 'h3').map(textOf), ...all(section, 'div').map(textOf)]);

test('a KPI tells what the source says of it, the newest first, each with who says it', async () => {
  expect(partsOf(await told('p1-k1'))).toEqual([
    [
      '令和6年度：商工課',
      '評価 △ 目標を下回る',
      '達成率（資料の表記） 95.0%',
      '評価の言葉 出展者が前の年より少なかった。',
      '今後の方針 商談会を2回に増やす。',
      '出典 3ページ',
    ],
    ['令和6年度：まちづくり検証委員会', '評価 有効', '出典 5ページ'],
    [
      '令和5年度：商工課',
      '評価 ◎ 目標を上回る',
      '達成率（資料の表記） 120.0%',
      '出典 令和6年8月30日の資料の 3ページ',
    ],
  ]);
});

test('each scale shows all its grades, so that a grade says how high it is', async () => {
  const scales = all(await told('p1-k1'), 'ul').map((list) => all(list, 'li').map(textOf));
  expect(scales).toEqual([
    ['◎ 目標を上回る', '○ 目標を達成', '△ 目標を下回る'],
    ['有効', '要改善'],
  ]);
});

test('in English the site translates what a grade means, and leaves the words of the source', async () => {
  const [newest = []] = partsOf(await told('p1-k1', 'en'));
  expect(newest.slice(0, 4)).toEqual([
    'FY2024: 商工課',
    'Grade △ Below the target',
    'Rate of achievement (as printed) 95.0%',
    'Comment 出展者が前の年より少なかった。',
  ]);
});

test('a judgement without a year or a grade is told by its words', async () => {
  expect(partsOf(await told('p1'))).toEqual([
    ['まちづくり検証委員会', '評価の言葉 成果を数字で示すこと。', '出典 5ページ'],
  ]);
});
