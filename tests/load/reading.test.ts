import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/load/parse/decode-text.ts';
import { createNearest, nearest } from '../../src/load/read/nearest.ts';
import { readDate, readFiscalYear } from '../../src/load/read/read-day.ts';
import { readMunicipalityCode, readUrl } from '../../src/load/read/read-identifier.ts';
import { numberOf, numbersIn } from '../../src/load/read/read-notation.ts';
import { readNumber } from '../../src/load/read/read-number.ts';
import { yearsIn } from '../../src/load/read/read-years.ts';

const isRead = ({ faults }: { faults: readonly unknown[] }) => faults.length === 0;

describe('a number in a cell', () => {
  test.for(['0', '7', '-3', '25897', '13.0', '10.00', '-0.5', '0.07'])(
    '%s is read, and is the only way to write it',
    (written) => {
      const reading = readNumber(written, 'decimal');
      expect(isRead(reading)).toBe(true);
      expect(reading.value?.toFixed(/\.(\d+)/u.exec(written)?.[1]?.length ?? 0)).toBe(written);
    },
  );

  test.for(['-0', '-0.0', '+1', '01', '1.', '.5', '1e3', '1,000', '１', '0x1', 'NaN', 'Infinity'])(
    '%s is not',
    (written) => {
      expect(isRead(readNumber(written, 'decimal'))).toBe(false);
    },
  );

  test.for([
    ['25,897', 25897],
    ['２５，８９７千円', 25897],
    ['▲1,200', -1200],
    ['1O0', 100],
    ['20 000', 20000],
    ['7.14%', 7.14],
    ['44(見込)', 44],
    ['3万2266', undefined],
    ['2.5E+07', undefined],
    ['10-20', undefined],
    ['1,2,3', undefined],
    ['未定', undefined],
  ] as const)('%s most surely means %s', ([written, value]) => {
    expect(readNumber(written, 'decimal').value).toBe(value);
  });
});

describe('original notation', () => {
  test.for([
    ['44(見込) ※R5.7.31時点', ['44']],
    ['１７※', ['17']],
    ['▲1,200.5千円', ['-1200.5']],
    ['△ 3', ['-3']],
    ['(12)', ['12']],
    ['①25', ['25']],
    ['約30', ['30']],
    ['3～5', ['3', '5']],
    ['1234,567', ['1234', '567']],
    ['－', []],
    ['測定中', []],
  ] as const)('%s holds %j', ([notation, numbers]) => {
    expect(numbersIn(notation)).toEqual(numbers);
  });

  test.for([
    ['25,897', '25897'],
    ['17※', '17'],
    ['2回', null],
    ['R5.7.31', null],
    ['-', null],
  ] as const)('%s is the number %s', ([notation, number]) => {
    expect(numberOf(notation)).toBe(number);
  });

  test.for([
    ['R4～8年度', [2022, 2026]],
    ['継続（R4～６年度）', [2022, 2024]],
    ['【R5～R7年度採択事業】', [2023, 2025]],
    ['平成31年度～令和3年度', [2019, 2021]],
    ['令和元年度', [2019]],
    ['2023～25年度', [2023, 2025]],
    ['継続', []],
  ] as const)('%s names the years %j', ([notation, years]) => {
    expect(yearsIn(notation)).toEqual(years);
  });
});

describe('days and years', () => {
  test.for([
    ['2023', 2023],
    ['2023.0', 2023],
  ] as const)('the fiscal year %s is %s', ([written, year]) => {
    expect(readFiscalYear(written)).toEqual({ value: year, faults: [] });
  });

  test.for([
    ['R6年', 2024],
    ['令和6', 2024],
    ['令和元年度', 2019],
    ['平成31年度', 2019],
    ['2024年度', 2024],
    ['ＦＹ２０２４', 2024],
    ["'2023", 2023],
    ['24', undefined],
    ['R0', undefined],
    ['2024-04-01', undefined],
  ] as const)('the fiscal year %s means %s and is refused', ([written, year]) => {
    const reading = readFiscalYear(written);
    expect(isRead(reading)).toBe(false);
    expect(reading.value).toBe(year);
  });

  test.for([
    ['2024-02-29', '2024-02-29', true],
    ['2023-02-29', undefined, false],
    ['1900-02-29', undefined, false],
    ['2023/7/31', '2023-07-31', true],
    ['2023-07-31 00:00:00', '2023-07-31', true],
    ['2023/07/31 0:00', '2023-07-31', true],
    ['7/31/2023', '2023-07-31', false],
    ['7/8/2023', undefined, false],
    ['31-Jul-23', '2023-07-31', false],
    ["'2023-07-31", '2023-07-31', false],
    ['45138', '2023-07-31', false],
    ['R5.7.31', '2023-07-31', false],
    ['令和５年７月３１日', '2023-07-31', false],
    ['20230731', '2023-07-31', false],
    ['2023-7-31', '2023-07-31', false],
    ['2023-13-01', undefined, false],
    ['7/31', undefined, false],
    ['0000-00-00', undefined, false],
  ] as const)('the day %s means %s', ([written, day, isPlain]) => {
    const reading = readDate(written);
    expect(reading.value).toBe(day);
    expect(isRead(reading)).toBe(isPlain);
  });
});

describe('names and addresses', () => {
  test.for(['131016', '011002', '430005', '990019'])('the code %s is read', (code) => {
    expect(isRead(readMunicipalityCode(code))).toBe(true);
  });

  test.for([
    ['131017', null],
    ['11002', '011002'],
    ['431001.0', '431001'],
    ['13101', '131016'],
    ['１３１０１６', '131016'],
    ['', null],
  ] as const)('the code %s could be %s', ([code, meant]) => {
    expect(readMunicipalityCode(code).faults).toMatchObject([{ facts: { nearest: meant } }]);
  });

  test.for(['https://しらなみ町.example/', 'https://town.example:8443/計画?a=1#b'])(
    '%s is a web address',
    (address) => {
      expect(isRead(readUrl(address))).toBe(true);
    },
  );

  test.for([
    'https://user:word@town.example/',
    'https://town.example/a b',
    'https://localhost/',
    '//town.example/',
    'https:town.example',
    'https://2130706433/',
    'https://[::1]/',
    'https://10.0.0.5/plan.pdf',
    'https://t\u043ewn.example/',
    'https://town.ex\u03b1mple/',
  ])('%s is no web address', (address) => {
    expect(isRead(readUrl(address))).toBe(false);
  });

  test.for([
    ['fiscal_yaer', 'fiscal_year'],
    ['Fiscal Year', 'fiscal_year'],
    ['fiscal', 'fiscal_year'],
    ['unit', null],
    ['', null],
  ] as const)('%s is nearest to %s', ([written, meant]) => {
    expect(nearest(written, ['fiscal_year', 'as_of', 'note'])).toBe(meant);
  });

  test('a long list is searched for fifty texts and no more', () => {
    const meant = createNearest(['value']);
    const answers = Array.from({ length: 60 }, (_, index) => meant(`value${index}`));
    expect(answers.filter((answer) => answer === 'value')).toHaveLength(50);
    expect(meant('value0')).toBe('value');
  });
});

test('lines may end as on any system', () => {
  const bytes = new TextEncoder().encode('\ufeffa\r\nb\rc\n');
  expect(decodeText({ path: 'content/x.csv', bytes }).text).toBe('a\nb\nc\n');
});
