import { expect, test } from 'vitest';
import { answering, wholeFits } from '../../src/search/text/questions.ts';

const goal = ['目標', 'KPI'];
const missed = ['届かない', '下回った'];
const pages = [{ page: 0, asks: [[goal], [goal, missed]], names: [] }];

/** Characters of the question that the page does not answer; nothing where it answers none of it. */
const leftOf = (question: string) => answering(question, pages, ['出', '件', '何']).get(0)?.left;

test('a question is answered whole when nothing but endings and fillers is left of it', () => {
  expect(leftOf('届かない目標は何件')).toBe(0);
  expect(leftOf('令和5年度の目標')).toBe(0);
  expect(leftOf('花壇')).toBeUndefined();
});

test('a filler of one kanji is none inside another word', () => {
  expect(leftOf('輸出の目標')).toBe(2);
  expect(leftOf('目標が出た')).toBe(0);
});

test('one thing that is named twice leaves nothing', () => {
  expect(leftOf('目標を下回ったkpi')).toBe(0);
});

test('a page that answers more of a question answers it alone', () => {
  const two = [...pages, { page: 1, asks: [[goal]], names: [] }];
  const whole = (question: string) => [...wholeFits(answering(question, two, ['何'])).keys()];
  expect(whole('届かない目標は何')).toEqual([0]);
  expect(whole('目標')).toEqual([0, 1]);
  expect(whole('花壇の目標')).toEqual([]);
});
