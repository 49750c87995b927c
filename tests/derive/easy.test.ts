import { describe, expect, test } from 'vitest';
import { easyProjectsOf } from '../../src/derive/easy/easy-answer.ts';
import { easyCounts } from '../../src/derive/easy/easy-counts.ts';
import { easyKpiSentences } from '../../src/derive/easy/easy-sentences.ts';
import { easyYears } from '../../src/derive/easy/easy-years.ts';
import { dueCounts } from '../../src/derive/due.ts';
import { portfolioOf } from '../../src/derive/portfolio.ts';
import { easy } from '../../src/i18n/easy/words.ts';
import { easyNameFaults, easyTextFaults } from '../../src/load/easy/rule.ts';
import type { Database } from '../../src/model/database.ts';
import { spokenText, withoutReadings } from '../../src/model/ruby.ts';
import { exampleContent, realContent } from '../real-content.ts';
import { allMadeUp } from './easy-texts.ts';

/** The same content, all of whose projects are told in plain words that say nothing. */
function toldEasily(database: Database): Database {
  return {
    ...database,
    easy_projects: database.projects.map(({ project_id }) => ({
      project_id,
      name: 'プロジェクト',
      what: 'これを します。',
      who: 'みんなの ためです。',
    })),
    easy_kpis: database.kpis.map(({ kpi_id }) => ({
      kpi_id,
      name: 'なまえ',
      meaning: 'これは かずです。',
      unit: '件《けん》',
    })),
  };
}

const contents = [
  ['the first report', realContent().database],
  ['the example, which has every form of KPI', exampleContent().database],
] as const;

describe.for(contents)('plain sentences about %s', ([, given]) => {
  const database = toldEasily(given);
  const portfolio = portfolioOf(database);
  const projects = easyProjectsOf(database, portfolio);
  const kpis = projects.flatMap((project) => project.kpis);

  test('keep the rule of plain Japanese', () => {
    const sentences = [
      ...kpis.flatMap((kpi) => easyKpiSentences(kpi, easy).flat()),
      ...easyCounts(portfolio, easy).lead,
    ];
    const labels = [
      ...kpis.flatMap((kpi) =>
        easyYears(kpi, easy).flatMap(({ name, parts }) => [
          name,
          ...parts.flatMap(({ label, number, note }) => [label, number ?? '', note]),
        ]),
      ),
      ...easyCounts(portfolio, easy).items.map(({ label }) => label),
    ];
    expect(sentences.length).toBeGreaterThan(kpis.length);
    expect([...new Set(sentences)].flatMap((text) => easyTextFaults(text))).toEqual([]);
    expect([...new Set(labels)].flatMap((text) => easyNameFaults(text))).toEqual([]);
  });

  test('every KPI has something to say, and each year its two sides', () => {
    expect(kpis.filter((kpi) => easyKpiSentences(kpi, easy).length === 0)).toEqual([]);
    for (const kpi of kpis) {
      const years = easyYears(kpi, easy);
      expect(years.map(({ name }) => withoutReadings(name))).toEqual(
        kpi.answer.years.map(({ year }) => `${year.fiscal_year}年度`),
      );
      const empty = years.flatMap(({ parts }) =>
        parts.filter(({ number, note }) => number === null && note === ''),
      );
      expect(empty).toEqual([]);
    }
  });

  test('the counts are those of the ordinary home page, and together all KPIs', () => {
    const { items } = easyCounts(portfolio, easy);
    const { total, above, equal, within } = dueCounts(portfolio);
    expect(items.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    const [reached] = items;
    expect(reached?.count).toBe(above + equal + within);
  });
});

test('the words of the pages themselves keep the rule', () => {
  const { sentences, names } = allMadeUp('市《し》');
  expect(sentences.length).toBeGreaterThan(10);
  expect(sentences.flatMap((text) => easyTextFaults(text))).toEqual([]);
  expect(names.flatMap((text) => easyNameFaults(text))).toEqual([]);
});

describe('numbers in plain Japanese', () => {
  const { format } = easy;
  const of = (value: number, unit: string, yen: number | null = null, decimals = 0) =>
    withoutReadings(format.value({ value, decimals, unit, yen }));

  test('money is told to the yen', () => {
    expect(of(25_897, '', 1000)).toBe('2,589万7,000円');
    expect(of(334_692, '', 1000)).toBe('3億3,469万2,000円');
    expect(of(2, '', 1e8)).toBe('2億円');
    expect(of(0, '', 1)).toBe('0円');
    expect(of(-5, '', 1000)).toBe('マイナス 5,000円');
  });

  // As dictionaries of pronunciation list them.
  test.for([
    [
      '本《ほん》',
      'ほん 1ぽん 2ほん 3ぼん 4ほん 5ほん 6ぽん 8ぽん 10ぽん 13ぼん 20ぽん 100ぽん 1,000ぼん 10,000ぼん',
    ],
    ['分《ふん》', 'ふん 1ぷん 2ふん 3ぷん 4ぷん 5ふん 6ぷん 7ふん 8ぷん 10ぷん 30ぷん 60ぷん'],
    ['階《かい》', 'かい 1かい 2かい 3がい 4かい 10かい 1,000がい'],
    ['件《けん》', 'けん 1けん 3けん 1,000けん'],
    ['人《にん》', 'にん ひとり ふたり 3にん 11にん'],
    ['組《くみ》', 'くみ ひとくみ ふたくみ 3くみ'],
  ])('%s is read as the number before it asks', ([unit = '', readings = '']) => {
    for (const told of readings.split(' ').slice(1)) {
      const value = Number(told.replace('ひと', '1').replace('ふた', '2').replace(/[^\d]/gu, ''));
      expect(spokenText(format.value({ value, decimals: 0, unit, yen: null }))).toBe(told);
    }
  });

  test('one and two people have readings of their own', () => {
    expect(format.value({ value: 1, decimals: 0, unit: '人《にん》', yen: null })).toBe(
      '｜1人《ひとり》',
    );
    expect(of(12, '人《にん》')).toBe('12人');
  });

  test('days are read as they are', () => {
    expect(format.date('2023-08-31')).toBe('2023年《ねん》8月《がつ》31日《にち》');
    expect(format.date('2023-04-01')).toBe('2023年《ねん》4月《がつ》｜1日《ついたち》');
    expect(format.date('2023-10-20')).toBe('2023年《ねん》10月《がつ》｜20日《はつか》');
  });

  test('a percentage has its decimals', () => {
    expect(of(13, 'パーセント', null, 1)).toBe('13.0パーセント');
  });
});
