import { expect, test } from 'vitest';
import { bound, type Line, measuring, none, of, problemsOf, target, to, words } from './printed.ts';

/** As reports print it, the unit of the KPI, and the row that a clerk writes for it. */
const right: readonly Line[] = [
  // Signs
  ['-385人', '人', '-385'],
  ['－385人', '人', '-385'],
  ['‐385', '人', '-385'],
  ['▲205', '人/年', '-205'],
  ['▲ 205人', '人', '-205'],
  ['（▲205）', '人', '-205'],
  ['△1.5', '%', '-1.5'],
  ['△0.05ポイント', 'ポイント', '-0.05'],
  ['マイナス323人', '人', '-323'],
  ['＋0.3ポイント', 'ポイント', '0.3'],
  ['+12.5%', '%', '12.5'],
  ['-3.2%', '%', '-3.2'],
  ['対前年度比＋5％', '%', '5'],
  ['±0', '人/年', '0'],
  ['18（減）', '件', '-18'],
  // No number yet, or none at all
  ['－（R5.12公表予定）', '人', measuring],
  ['‐ 未集計', '人', measuring],
  ['集計中（令和7年3月公表）', '人', measuring],
  ['隔年調査のため実績なし', '%', { status: 'not_conducted' }],
  ['R6.3公表予定', '人', measuring],
  ['―', '人', none],
  ['…', '人', none],
  ['／', '人', none],
  ['n.a.', '人', none],
  // Parts, sums and remarks
  ['15/20（75%）', '%', of('75', '15', '20')],
  ['15／20（75％）', '%', of('75', '15', '20')],
  ['15/20（75%）', '地区', of('15', '15', '20')],
  ['75%（15/20）', '%', of('75', '15', '20')],
  ['20人中15人（75%）', '%', of('75', '15', '20')],
  ['98人（うち県外から61人）', '人', '98'],
  ['30（98）', '人', '30'],
  ['累計1,000人', '人', '1000'],
  ['3件（累計45件）', '件', '45'],
  ['1人（0.5%）', '%', '0.5'],
  ['1.32（速報値）', '', '1.32'],
  ['1.40（確定値）', '', { value: '1.40', status: 'final' }],
  ['44（見込）', '件', { value: '44', status: 'expected', as_of: '2025-07-31' }],
  ['22（R7.7末）', '件', { value: '22', status: 'interim', as_of: '2025-07-31' }],
  ['44(見込) ※R7.7.31時点', '件', { value: '44', status: 'expected', as_of: '2025-07-31' }],
  ['※1 25,897', '千円', '25897'],
  ['21,450（H28.6.1）', '人', '21450'],
  ['R4：12件', '件', '12'],
  ['令和6年度末 12件', '件', '12'],
  ['4月1日現在 12人', '人', '12'],
  ['人口10万人当たり15.3人', '人', '15.3'],
  ['8.5点（10点満点）', '点', '8.5'],
  ['10点満点中8.5点', '点', '8.5'],
  // Money and large numbers
  ['2億396万円', '円', '203960000'],
  ['2億396万円', '千円', '203960'],
  ['12万5,000円', '円', '125000'],
  ['9兆1,400億円', '億円', '91400'],
  ['3万3千円', '円', '33000'],
  ['43百万円', '百万円', '43'],
  ['1.2億円', '万円', '12000'],
  ['243万6千円', '万円', '243.6'],
  ['￥1,200,000', '円', '1200000'],
  ['65.4万人', '万人', '65.4'],
  ['3,737万8千人', '万人', '3737.8'],
  ['3千人', '人', '3000'],
  ['２，３４５人', '人', '2345'],
  // Units
  ['全国41位', '位', '41'],
  ['第3位', '位', '3'],
  ['12分30秒', '分', '12.5'],
  ['1時間20分', '分', '80'],
  ['2時間', '分', '120'],
  ['約8割', '%', { value: '80', bound: 'about' }],
  ['二つ', 'か所', '2'],
  ['1,200t-CO2', 't-CO2', '1200'],
  ['3回/年', '回/年', '3'],
  ['138.5%', '前年比%', '138.5'],
  // Targets
  ['93％超', '%', bound('93', 'more_than')],
  ['45人以下', '人', bound('45', 'at_most')],
  ['800g未満', 'g', bound('800', 'less_than')],
  ['100位以内', '位', bound('100', 'at_most')],
  ['概ね80%', '%', bound('80', 'about')],
  ['1.40程度', '', bound('1.40', 'about')],
  ['12分30秒以内', '分', bound('12.5', 'at_most')],
  ['R7末までに93％超', '%', bound('93', 'more_than')],
  ['10～20社', '社', to('10', '20')],
  ['80%〜90%', '%', to('80', '90')],
  ['策定', '', words('策定')],
  ['現状維持以上', '円', words('現状維持以上')],
  ['検討中', '人', { series: 'target', status: 'undecided' }],
];

/** A slip of the clerk, or what a spreadsheet would compute, and the problem that is told. */
const wrong: readonly Line[] = [
  ['2億396万円', '円', '200000396', 'notation-different'],
  ['12万5,000円', '円', '120005', 'notation-different'],
  ['3万3千円', '円', '30003', 'notation-different'],
  ['▲205', '人/年', '205', 'notation-different'],
  ['マイナス323人', '人', '323', 'notation-different'],
  ['R4：12件', '件', '4', 'notation-different'],
  ['人口10万人当たり15.3人', '人', '100000', 'notation-different'],
  ['12件（目標10件）', '件', '10', 'notation-different'],
  ['15/20（75%）', '%', of('15', '15', '20'), 'notation-different'],
  ['98人（うち県外から61人）', '人', '61', 'notation-different'],
  ['12分30秒', '分', '12.3', 'notation-different'],
  ['1.32（速報値）', '', '1.23', 'notation-different'],
  ['13%', '%', '0.13', 'value-fraction'],
  ['－', '人', '0', 'notation-numberless'],
  ['未集計', '人', '0', 'notation-numberless'],
  ['策定', '', { ...target, value: '1' }, 'notation-numberless'],
  ['12', '件', measuring, 'notation-unread'],
  ['138.5%', '%', '138.5', 'value-above-limit'],
  ['45人以下', '人', { ...target, value: '45' }, 'bound-missing'],
  ['-12回', '回/年', '-12', 'value-negative'],
  ['93％超', '%', { ...target, value: '93' }, 'bound-missing'],
  ['93％超', '%', bound('93', 'at_least'), 'bound-different'],
  ['93％', '%', bound('93', 'more_than'), 'bound-different'],
  ['10～20社', '社', { ...target, value: '10' }, 'range-missing'],
  ['10～20社', '社', to('10', '25'), 'range-different'],
  ['策定', '', { series: 'target', status: 'described' }, 'words-missing'],
  ['45人', '人', { ...target, value: '45', value_text: '45人' }, 'words-unexpected'],
  ['44（見込）', '件', { value: '44', status: 'expected' }, 'as-of-missing'],
  ['検討中', '人', { status: 'undecided' }, 'status-misplaced'],
  ['- 未集計', '人', measuring, 'text-formula'],
  ['', '人', '12', 'notation-missing'],
];

const found = problemsOf([...right, ...wrong]);

test('at least 70 notations are told', () => {
  expect(right.length).toBeGreaterThanOrEqual(70);
});

test.for(right.map(([printed, unit], index) => [printed, unit, index] as const))(
  '%s in %s is accepted as it is printed',
  ([, , index]) => {
    expect(found[index]).toEqual([]);
  },
);

test.for(wrong.map(([printed, unit, , code], index) => [printed, unit, code, index] as const))(
  '%s in %s, written so, is refused: %s',
  ([, , code, index]) => {
    expect(found[right.length + index]).toEqual([code]);
  },
);
