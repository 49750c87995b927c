import { expect, test } from 'vitest';
import { isAnswerTo, type Asking } from '../../src/change-set/asked.ts';
import { changedFiles, textOfFile } from '../../src/change-set/apply-edits.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { bringText, firstReportFiles, usual, type Answering } from './bring-report.ts';

const files = firstReportFiles();
const day = '令和6年8月30日\n\n';
const name = 'くまもと森都心プラザビジネス支援施設を契機とした創業者数';

/** What a text about one KPI asks, and the rows that follow from the answers. */
async function broughtRows(text: string, answers: Readonly<Record<string, string>>) {
  const asked: Asking[] = [];
  const answering: Answering = (asking) => {
    asked.push(asking);
    const [, answer] = Object.entries(answers).find(([key]) => asking.key.startsWith(key)) ?? [];
    return answer ?? usual(asking);
  };
  const brought = await bringText(day + text, files, answering);
  const before = textOfFile(files.find(({ path }) => path === observations));
  const after = brought.changeSet.tables.get(observations)?.split('\n') ?? [];
  const rows = after.slice(before.trimEnd().split('\n').length).filter((row) => row !== '');
  const told = rows.map((row) => row.split(',').slice(1, 7).join(' ').trim());
  return { keys: asked.map(({ key }) => key), asked, told, open: brought.asked, brought };
}

const observations = 'content/data/observations.csv';

test('a number in brackets is below zero, or is not, as a person says', async () => {
  const text = `指標,単位,R5目標,R5実績\n${name},人,35,(28)\n`;
  const { keys, told } = await broughtRows(text, {});
  expect(keys).toContain('doubt|number-bracketed|(28)');
  expect(told).toEqual(['p2-k1 2023 target 35 target_set', 'p2-k1 2023 actual -28 reported']);
  const other = await broughtRows(text, { 'doubt|number-bracketed': 'as-read' });
  expect(other.told[1]).toBe('p2-k1 2023 actual 28 reported');
  const out = await broughtRows(text, { 'doubt|number-bracketed': 'left-out' });
  expect(out.told).toEqual(['p2-k1 2023 target 35 target_set']);
});

test('what was said of a number in brackets is not asked again by the check of the content', async () => {
  const text = `指標,単位,R5目標,R5実績\n${name},人,35,(28)\n`;
  // Fewer than no founders is a problem of the number, whoever has confirmed the sign.
  const said = { 'as-read': [], 'value:-28': ['value-negative'] };
  for (const [answer, expected] of Object.entries(said)) {
    const { brought } = await broughtRows(text, { 'doubt|number-bracketed': answer });
    const { tables } = brought.changeSet;
    const { problems, questions } = loadContent(changedFiles(files, tables));
    const ofSigns = questions.filter(({ code }) => /^(?:notation-sign|answer-)/u.test(code));
    expect([problems.map(({ code }) => code), ofSigns]).toEqual([expected, []]);
    expect(tables.get('content/data/answers.csv')).toContain('notation-sign,observations,');
  }
});

test('what a stroke in a year that has ended means is chosen once for the year', async () => {
  const other = '支援事業を通じた製品化・事業化件数';
  const text = `指標,単位,R5目標,R5実績\n${name},人,35,－\n${other},件,12,－\n`;
  const { keys, asked, told } = await broughtRows(text, {
    'doubt|stroke-of-ended-year': 'status:not_conducted',
  });
  const doubts = keys.filter((key) => key.startsWith('doubt'));
  expect(doubts).toEqual(['doubt|stroke-of-ended-year|actual|2023|-']);
  expect(asked.find(({ key }) => key === doubts[0])?.cells).toHaveLength(2);
  expect(told.filter((row) => row.includes('actual'))).toEqual([
    'p2-k1 2023 actual  not_conducted',
    'p2-k3 2023 actual  not_conducted',
  ]);
});

test('an expected value without its day is asked for the day', async () => {
  const text = `指標,単位,R5目標,R5実績\n${name},人,35,40(見込)\n`;
  const { told, open } = await broughtRows(text, { 'doubt|day-unknown': 'day:2024-07-31' });
  expect(open).toEqual([]);
  expect(told[1]).toBe('p2-k1 2023 actual 40 expected 2024-07-31');
  const wrong = await broughtRows(text, { 'doubt|day-unknown': 'day:soon' });
  expect(wrong.open.map(({ key }) => key)).toEqual(['doubt|day-unknown|2023|0(見込)']);
  expect(wrong.told).toEqual(['p2-k1 2023 target 35 target_set']);
});

test('two values of one year are chosen from', async () => {
  const text = `指標,単位,R5目標,R5実績\n${name},人,35,40\n${name},人,35,41\n`;
  const { asked, told } = await broughtRows(text, { 'twice|p2-k1/2023': 'take:!D5' });
  const twice = asked.find(({ key }) => key.startsWith('twice'));
  expect(twice?.choices.map(({ answer }) => answer)).toEqual(['take:!D4', 'take:!D5', 'left-out']);
  expect(told).toHaveLength(2);
});

test('an answer that is none leaves its question open', () => {
  const asking: Asking = {
    ...{ key: 'x', about: { code: 'source-title' }, cells: [] },
    choices: [{ answer: 'left-out', label: { code: 'left-out' } }],
    typed: { kind: 'number', prefix: 'value:', suggested: null, isOptional: false },
  };
  const answers = ['left-out', 'value:1.5', 'value:-3', 'value:', 'value:many', '1', undefined];
  expect(answers.map((answer) => isAnswerTo(asking, answer))).toEqual([
    ...[true, true, true],
    ...[false, false, false, false],
  ]);
});
