import { expect, test } from 'vitest';
import {
  bound,
  type Line,
  none,
  notConducted,
  measuring,
  of,
  problemsOf,
  to,
  undecided,
  words,
} from './printed.ts';

/** Notations of a third set of reports; a line with a code is refused for that reason. */
const lines: readonly Line[] = [
  // Signs
  ['-1,234千円', '千円', '-1234'],
  ['△1億2,000万円', '万円', '-12000'],
  ['▲0.05', '', '-0.05'],
  ['＋４．５ポイント', 'ポイント', '4.5'],
  ['マイナス12.5%', '%', '-12.5'],
  ['±0人', '人', '0'],
  ['△１２３人（社会減）', '人', '-123'],
  ['205人の減', '人', '-205'],
  // Money
  ['2億396万円', '万円', '20396'],
  ['12万5,000円', '円', '125000'],
  ['9兆1,400億円', '億円', '91400'],
  ['3万3千円', '円', '33000'],
  ['1億2千3百万円', '万円', '12300'],
  ['￥1,234,000', '千円', '1234'],
  ['￥1,234-', '円', '1234'],
  ['1億5百万円', '百万円', '105'],
  ['￥1,200,000', '円', '1200000'],
  ['1,200,000円（税込）', '円', '1200000'],
  ['約3.2億円', '万円', bound('32000', 'about')],
  // Ratios and ranks
  ['45.2％（1,234人／2,730人）', '%', of('45.2', '1234', '2730')],
  ['7/17団体', '団体', of('7', '7', '17')],
  ['全国12位（R5）', '位', '12'],
  ['県内3位', '位', '3'],
  ['10位以内', '位', bound('10', 'at_most')],
  // Durations and others
  ['12分30秒', '分', '12.5'],
  ['1時間30分', '時間', '1.5'],
  ['81.2歳（男性）', '歳', '81.2'],
  ['1.8ｔ', 't', '1.8'],
  ['532g/人・日', 'g/人・日', '532'],
  ['138.5%', '%', '138.5', 'value-above-limit'],
  // Numbers in characters, and fractions without a rate
  ['三人', '人', '3'],
  ['十二件', '件', '12'],
  ['七割五分', '%', '75'],
  ['3/4', '%', '75'],
  ['3分の2', '%', '66.7'],
  ['2/3', '%', '66.6', 'notation-different'],
  ['三世代同居の支援', '件', '3', 'notation-numberless'],
  // Bounds
  ['約7割5分', '%', { value: '75', bound: 'about' }],
  ['90％以上', '%', bound('90', 'at_least')],
  ['5件/年以上', '件', bound('5', 'at_least')],
  ['100人超', '人', bound('100', 'more_than')],
  ['1,000人未満', '人', bound('1000', 'less_than')],
  ['おおむね50人', '人', bound('50', 'about')],
  ['50人前後', '人', bound('50', 'about')],
  ['1.5%～2.0%', '%', to('1.5', '2.0')],
  ['500人から600人', '人', to('500', '600')],
  // Nothing
  ['－（未実施）', '件', notConducted],
  ['隔年調査のため実績なし', '%', notConducted],
  ['R7.3頃判明', '人', measuring],
  ['算定中', '人', measuring],
  ['…', '人', none],
  ['n/a', '人', none],
  ['検討中', '件', undecided],
  // Words
  ['現状維持以上', '人', words('現状維持以上')],
  ['R5実績を上回る', '人', words('R5実績を上回る')],
  // Wrong ones, with the right reason
  ['2,059人', '人', '2095', 'notation-different'],
  ['2億396万円', '万円', '20496', 'notation-different'],
  ['45人以下', '人', bound('45', 'at_least'), 'bound-different'],
];

const found = problemsOf(lines);

test.for(lines.map(([printed, unit, , code], index) => [printed, unit, code, index] as const))(
  '%s in %s: %s',
  ([, , code, index]) => {
    expect(found[index]).toEqual(code === undefined ? [] : [code]);
  },
);
