import { expect, test } from 'vitest';
import { termFinder } from '../../src/derive/term-finder.ts';

const words = [
  ...['交付金', '地方創生推進交付金', 'クール', 'EC', 'KPI', '年度', 'XOSS POINT.'],
  ...['grant', 'basic goal', 'Basic Checklist', 'policy', 'start-up'],
];
const find = termFinder(words.map((term) => ({ term_id: term, term })));

test.for([
  ['国の交付金事業', ['交付金']],
  ['地方創生推進交付金と交付金', ['地方創生推進交付金', '交付金']],
  ['スクールの後のクール', ['クール']],
  ['RECORD と EC、ECサイト', ['EC', 'EC']],
  ['令和5年度の前の年度', ['年度']],
  ['「XOSS POINT.（クロス）」', ['XOSS POINT.']],
  ['A grant, grants, Grants; no grantee, no migrant', ['grant', 'grants', 'Grants']],
  ['13 KPIs of a basic goal', ['KPIs', 'basic goal']],
  ['the “Basic Checklist”, no basic checklist', ['Basic Checklist']],
  ['Policies, a policy; a start-up, start-ups', ['Policies', 'policy', 'start-up', 'start-ups']],
  ['何もない', []],
] as const)('%s', ([text, found]) => {
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test('each word is named by its ID, and no words find nothing', () => {
  expect(find('KPIs')).toEqual([{ term_id: 'KPI', start: 0, end: 4 }]);
  expect(termFinder([])('KPI')).toEqual([]);
});
