import { expect, test } from 'vitest';
import { reportOf, readText, told } from './read-one.ts';

test('rows of targets and results, with a baseline before them', async () => {
  const { readings } = await reportOf(`No.,施策,指標,単位,基準値（R3年度）,区分,令和4年度,5年度
1,創業,創業者数,人,120,目標,150,160
,,,,,実績,162,集計中`);
  expect(readings.map(told)).toEqual([
    '2021 actual 120',
    '2022 target 150',
    '2023 target 160',
    '2022 actual 162',
    '2023 actual measuring',
  ]);
  expect(readings[4]).toMatchObject({ name: '創業者数', group: '創業', unit: '人', number: '1' });
  expect(readings.map(({ isStart }) => isStart)).toEqual([true, false, false, false, false]);
});

test('a target of the last year, due in a month', async () => {
  const { readings } = await reportOf(`指標名,基準値,R4実績,R5実績,目標値,目標年月
（１）相談件数（件）,12(H30),20,31,45,R7.3`);
  expect(readings.map(told)).toEqual([
    '2018 actual 12',
    '2022 actual 20',
    '2023 actual 31',
    '2024 target 45',
  ]);
  expect(readings[0]).toMatchObject({ name: '相談件数', number: '1', unit: '件' });
});

test('columns that name a year only are asked about once', async () => {
  const { readings, tables } = await reportOf(`指標,R4,R5,目標値（R6）
参加者数（人）,10,12,20`);
  expect(readings.map(told)).toEqual(['2022 actual 10', '2023 actual 12', '2024 target 20']);
  expect(tables[0]?.questions).toEqual([
    { code: 'series-of-years', columns: 'R4、R5', series: 'actual' },
  ]);
  const isAsked = readings.map(({ questions }) => questions.length > 0);
  expect(isAsked).toEqual([true, true, false]);
});

test('only the halves of a pair wait for the answer in which order they stand', async () => {
  const { readings } = await reportOf(`指標,基準値（R3）,R4 目標／実績,R5 目標／実績
参加者数（人）,9,10／12,20／18`);
  const isAsked = readings.map(({ questions }) => questions.length > 0);
  expect(isAsked).toEqual([false, true, true, true, true]);
});

test('rows of years, with an indicator in each column', async () => {
  const { readings } = await reportOf(`年度,参加者数（人）,,満足度（％）,
,目標,実績,目標,実績
令和4年度,10,12,80.0,81.5
令和5年度,11,13,80.0,79.9`);
  expect(readings.map((reading) => `${reading.name} ${told(reading)}`)).toEqual([
    '参加者数 2022 target 10',
    '参加者数 2022 actual 12',
    '満足度 2022 target 80.0',
    '満足度 2022 actual 81.5',
    '参加者数 2023 target 11',
    '参加者数 2023 actual 13',
    '満足度 2023 target 80.0',
    '満足度 2023 actual 79.9',
  ]);
});

test('a card of one indicator, whose name stands above it', async () => {
  const { readings } = await reportOf(`KPI：観光客数（千人）
,令和4年度,令和5年度
目標値,100,110
実績値,98,112`);
  expect(readings.map(told)).toEqual([
    '2022 target 100',
    '2023 target 110',
    '2022 actual 98',
    '2023 actual 112',
  ]);
  expect(readings[0]).toMatchObject({ name: '観光客数', unit: '千人' });
});

test('grades and printed rates are kept apart from values', async () => {
  const { readings, evaluations } = await reportOf(`指標,単位,R5目標,R5実績,達成率,評価
創業者数,人,150,162,108%,◎
相談件数,件,40,30,75%,△`);
  expect(readings).toHaveLength(4);
  expect(
    evaluations.map(({ name, grade, rateAsPublished }) => [name, grade, rateAsPublished]),
  ).toEqual([
    ['創業者数', '◎', '108%'],
    ['相談件数', '△', '75%'],
  ]);
});

test('a stroke is no target, or a year that has not come; of an ended year it is asked', async () => {
  const text = `指標,R5目標,R5実績,R6目標,R6実績
創業者数（人）,－,－,20,－`;
  const { readings } = await reportOf(text);
  expect(readings.map(told)).toEqual([
    '2023 target not_applicable',
    '2023 actual ? stroke-of-ended-year',
    '2024 target 20',
    '2024 actual not_yet',
  ]);
  const undated = await reportOf(text, null);
  expect(undated.readings[3]?.doubts).toEqual([{ code: 'stroke-undated', shown: '－' }]);
});

test('a note gives an expected value its day, and a calendar year its period', async () => {
  const { readings } = await reportOf(`指標,単位,令和5年（暦年）実績,R6目標,R6実績
宿泊者数,人,100,120,44(見込)※1

※1 R6.7.31時点`);
  expect(readings[0]).toMatchObject({
    fiscalYear: 2023,
    period: { start: '2023-01-01', end: '2023-12-31' },
  });
  expect(readings[2]).toMatchObject({ status: 'expected', asOf: '2024-07-31', doubts: [] });
});

test('an indicator that is listed again is no second value', async () => {
  const { readings } = await reportOf(`指標,単位,R5目標,R5実績
創業者数,人,150,162
創業者数（再掲）,人,150,162
創業者数（再掲）,人,150,999`);
  expect(readings.map(({ isRepeated }) => isRepeated)).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
  ]);
  expect(readings.map(told)).toEqual([
    '2023 target 150',
    '2023 actual 162 year-twice',
    '2023 target 150',
    '2023 actual 162 year-twice',
    '2023 target 150',
    '2023 actual 999 year-twice',
  ]);
});

test('what a careful clerk would ask', async () => {
  const { readings } = await reportOf(`指標,単位,区分,R3年度,R4年度,R5年度
創業者数,人,実績,150,16200,155
相談件数,件,実績,10人,20,30
満足度,％,実績,80,81,8.25`);
  expect(readings.filter(({ doubts }) => doubts.length > 0).map(told)).toEqual([
    '2022 actual 16200 size-differs',
    '2021 actual 10 unit-differs',
    '2023 actual 8.25 decimals-differ',
  ]);
});

const unreadable = [
  ['a table of money', '事業名,R4予算額,R5予算額\n道路,100,200', 'no-kpi-tables'],
  ['no years', '指標,目標,実績\n創業者数,10,12', 'no-kpi-tables'],
  ['neither targets nor results', '指標,R4,R5\n創業者数,10,12', 'no-kpi-tables'],
  ['no table at all', 'お知らせ', 'no-tables'],
] as const;

test.for(unreadable)('%s is refused', async ([, text, refused]) => {
  expect(await readText(text)).toMatchObject({ refused });
});

test('a table that is left out is told with its reason', async () => {
  const { unread } = await reportOf(`指標,R5目標,R5実績
創業者数（人）,10,12

事業名,R4予算額,R5予算額
道路,100,200`);
  expect(unread.map(({ why }) => why)).toEqual(['no-kpis']);
});

test('a ditto mark is what the cell above says, and in a value it is asked about', async () => {
  const { readings } = await reportOf(`基本目標,指標,単位,R5目標,R5実績
しごと,創業者数,人,10,12
〃,登録者数,〃,20,同上`);
  expect(readings.map(({ group, unit, value }) => [group, unit, value])).toEqual([
    ['しごと', '人', '10'],
    ['しごと', '人', '12'],
    ['しごと', '人', '20'],
    ['しごと', '人', null],
  ]);
  expect(readings.map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([
    [],
    [],
    [],
    ['words-unclear'],
  ]);
});

test('a remark that a value is provisional is asked about, for the year that it names', async () => {
  const { readings } = await reportOf(`指標,単位,R4実績,R5実績,R5目標,備考
創業者数,人,10,12,15,※5年度は速報値`);
  expect(readings.map(told)).toEqual([
    '2022 actual 10',
    '2023 actual 12 provisional',
    '2023 target 15',
  ]);
});

test('what a project costs is no value of a KPI, also where its years stand below it', async () => {
  const { readings, tables } = await reportOf(`指標,単位,目標値（R6）,実績値,,事業費（千円）,
,,,FY2022,FY2023,R5,R6
創業者数,人,12,8,13,"5,000","6,000"`);
  expect(readings.map(told)).toEqual(['2024 target 12', '2022 actual 8', '2023 actual 13']);
  expect(tables[0]?.questions).toEqual([]);
});

test('a rate is no value, also where its year stands below it', async () => {
  const { readings, evaluations } = await reportOf(`指標,単位,目標,実績,達成率
,,R5,R5,R5
創業者数,人,12,13,108%`);
  expect(readings.map(told)).toEqual(['2023 target 12', '2023 actual 13']);
  expect(evaluations).toMatchObject([{ fiscalYear: 2023, rateAsPublished: '108%' }]);
});
