import type { Random } from '../search/random.ts';
import {
  baselineYear,
  inventedKpis,
  type InventedKpi,
  type PrintedValue,
} from './invented-kpis.ts';
import { layouts, type Expected, type LayoutName } from './layouts.ts';
import { cell, type PrintedCell, type PrintedRow } from './printed-cell.ts';

/** A report as it is printed, and what must be read from it. */
export interface InventedReport {
  readonly layout: LayoutName;
  readonly above: readonly string[];
  readonly header: readonly PrintedRow[];
  readonly body: readonly PrintedRow[];
  readonly below: readonly string[];
  readonly expected: readonly Expected[];
}

interface Style {
  readonly yearOf: (year: number) => string;
  readonly unitIn: 'column' | 'name' | 'cell';
  readonly groupIn: 'column' | 'rows' | 'none';
  readonly hasNumbers: boolean;
  readonly hasEvaluation: boolean;
  /** What the projects cost, in columns of years behind the values. */
  readonly hasCosts: boolean;
  /** A second value from before the plan, of another year. */
  readonly hasOlderStart: boolean;
}

const yearStyles: readonly ((year: number) => string)[] = [
  (year) => `令和${year - 2018}年度`,
  (year) => `R${year - 2018}`,
  (year) => `Ｒ${String.fromCharCode(0xff10 + year - 2018)}年度`,
  (year) => `${year}年度`,
  (year) => `令和${year - 2018}年度\n（${year}年度）`,
  (year) => `R${year - 2018}(${year})`,
  (year) => `FY${year}`,
];

export function inventedReport(
  layout: LayoutName,
  kpiCount: number,
  random: Random,
): InventedReport {
  const style: Style = {
    yearOf: random.oneOf(yearStyles),
    unitIn: random.oneOf(['column', 'name', 'cell']),
    groupIn: random.oneOf(['column', 'rows', 'none']),
    hasNumbers: random.below(2) === 0,
    hasEvaluation: random.below(3) === 0,
    hasCosts: random.below(3) === 0,
    hasOlderStart: random.below(4) === 0,
  };
  const kpis = inventedKpis(kpiCount, random);
  const shown = (value: PrintedValue, kpi: InventedKpi) => withUnit(value, kpi, style);
  const values = layouts[layout]({ yearOf: style.yearOf, shown });
  const depth = values.headings.length;
  const behind = behindHeadings(style, depth);
  const width =
    leadHeadings(style, 1).length +
    values.width +
    behind.reduce((sum, one) => sum + one.columnSpan, 0);
  return {
    layout,
    above: ['令和6年8月30日', '星浜市まち・ひと・しごと創生総合戦略　KPIの状況'],
    header: values.headings.map((headings, row) =>
      row === 0 ? [...leadHeadings(style, depth), ...headings, ...behind] : headings,
    ),
    body: kpis.flatMap((kpi, index) => [
      ...sectionOf(kpi, kpis[index - 1], style, width),
      ...values
        .rowsOf(kpi)
        .map((row, at, all) =>
          at === 0
            ? [...leadCells(kpi, style, all.length), ...row, ...behindCells(kpi, style, all.length)]
            : row,
        ),
    ]),
    below: ['資料：星浜市企画課'],
    expected: kpis.flatMap((kpi) => [...olderOf(kpi, style), ...values.expectedOf(kpi)]),
  };
}

/** A heading over the whole width, where the goal changes. */
function sectionOf(
  kpi: InventedKpi,
  before: InventedKpi | undefined,
  { groupIn }: Style,
  width: number,
): PrintedRow[] {
  return groupIn === 'rows' && before?.group !== kpi.group ? [[cell(kpi.group, 1, width)]] : [];
}

function leadHeadings(
  { hasNumbers, groupIn, unitIn, hasOlderStart, yearOf }: Style,
  rows: number,
): PrintedCell[] {
  return [
    ...(hasNumbers ? [cell('No.', rows)] : []),
    ...(groupIn === 'column' ? [cell('基本目標', rows)] : []),
    cell('重要業績評価指標\n（KPI）', rows),
    ...(unitIn === 'column' ? [cell('単位', rows)] : []),
    ...(hasOlderStart ? [cell(`策定時\n（${yearOf(olderYear)}）`, rows)] : []),
  ];
}

function leadCells(kpi: InventedKpi, style: Style, rows: number) {
  const { hasNumbers, groupIn, unitIn } = style;
  const name = `${kpi.name}${kpi.isRepeated ? '（再掲）' : ''}`;
  const isNamed = unitIn === 'name' && kpi.unit !== '';
  return [
    ...(hasNumbers ? [cell(String(kpi.number), rows)] : []),
    ...(groupIn === 'column' ? [cell(kpi.group, rows)] : []),
    cell(isNamed ? `${name}（${kpi.unit}）` : name, rows),
    ...(unitIn === 'column' ? [cell(kpi.unit || '－', rows)] : []),
    ...(style.hasOlderStart ? [cell(withUnit(kpi.baseline, kpi, style), rows)] : []),
  ];
}

/** Before the baseline. */
const olderYear = baselineYear - 2;

const olderOf = (kpi: InventedKpi, { hasOlderStart }: Style): Expected[] =>
  hasOlderStart ? [{ ...kpi.baseline, kpi, fiscalYear: olderYear, series: 'actual' }] : [];

const behindHeadings = ({ hasEvaluation, hasCosts, yearOf }: Style, rows: number) => [
  ...(hasEvaluation ? [cell('達成率', rows), cell('評価', rows)] : []),
  ...(hasCosts ? [cell(`${yearOf(2023)}\n決算額（千円）`, rows)] : []),
  ...(hasCosts ? [cell(`予算額（千円）\n${yearOf(2024)}`, rows)] : []),
];

const behindCells = (kpi: InventedKpi, { hasEvaluation, hasCosts }: Style, rows: number) => [
  ...(hasEvaluation ? [cell(kpi.rate, rows), cell(kpi.grade, rows)] : []),
  ...(hasCosts ? [cell(`${kpi.number},500`, rows), cell(`${kpi.number},800`, rows)] : []),
];

function withUnit({ value, printed }: PrintedValue, { unit }: InventedKpi, style: Style): string {
  if (style.unitIn !== 'cell' || value === null) return printed;
  return printed.replace(/^(約?[▲\d０-９.,．，]+)/u, `$1${unit}`);
}
