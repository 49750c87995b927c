import { expect, test } from 'vitest';
import { coveredWords } from '../../src/derive/covered-period.ts';
import { createLabels } from '../../src/derive/labels.ts';
import { portfolioOf } from '../../src/derive/portfolio.ts';
import { rowsOf } from '../../src/derive/year-cells.ts';
import { groupPicture } from '../../src/pictures/group-picture.ts';
import { kpiPicture } from '../../src/pictures/kpi-picture.ts';
import { exampleContent } from '../real-content.ts';
import { credit, drawing as realDrawing } from './real-pictures.ts';

const { database } = exampleContent();
const { groups, kpis } = portfolioOf(database);
const drawing = { ...realDrawing, labels: createLabels(database, 'ja') };

/** All words of a picture, as if it had no lines. */
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text).join('');

const periodsOf = (answer: (typeof kpis)[number]) =>
  answer.years.flatMap((cell) =>
    rowsOf(cell).flatMap((row) => coveredWords(row, cell.year, drawing.words) ?? []),
  );

const dated = kpis.filter((answer) => periodsOf(answer).length > 0);

test('a picture says of which days a value is that is not of its fiscal year', () => {
  expect(dated.length).toBeGreaterThan(5);
  const silent = dated.filter((answer) => {
    const words = wordsOf(kpiPicture(answer, credit, drawing).svg);
    return !periodsOf(answer).every((period) => words.includes(period));
  });
  expect(silent.map(({ kpi }) => kpi.kpi_id)).toEqual([]);
});

test('so do small pictures of several KPIs, as far as their columns are wide enough', () => {
  const group = groups.find(({ owner }) => owner.kind === 'plan') ?? expect.unreachable();
  const heading = { kicker: '', title: '名前', sentence: '文です。', credit };
  const words = wordsOf(groupPicture({ id: 'plan', kpis: group.kpis }, heading, drawing).svg);
  expect(words).toContain('令和5年10月1日');
});

test('no words of a picture are lost, however many there are', () => {
  const answer = kpis.find(({ kpi }) => kpi.kpi_id === 'g4-1-k1') ?? expect.unreachable();
  const long = '市民と事業者の意見を聞く会を開き、計画の案を作る。'.repeat(12);
  const years = answer.years.map((cell) => ({
    ...cell,
    target: cell.target && { ...cell.target, value_text: long },
  }));
  const { svg } = kpiPicture({ ...answer, years }, credit, drawing);
  const pieces = wordsOf(svg);
  expect(pieces).not.toContain('…');
  expect(pieces).toContain(long);
  expect(svg).not.toMatch(/<text[^>]*><\/text>/);
});

test('a KPI in words has its words in the picture and no axis', () => {
  const answer = kpis.find(({ kpi }) => kpi.kpi_id === 'g4-1-k1') ?? expect.unreachable();
  const { svg } = kpiPicture(answer, credit, drawing);
  for (const word of ['未策定', '検討会を設置', '骨子案を作成', '策定（R6.3）']) {
    expect(wordsOf(svg)).toContain(word);
  }
  const upright = /<text[^>]*text-anchor="end"[^>]*>/;
  expect(svg).not.toMatch(upright);
});
