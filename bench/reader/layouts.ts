import type { Series } from '../../src/model/codes.ts';
import { baselineYear, years, type InventedKpi, type PrintedValue } from './invented-kpis.ts';
import { cell, type PrintedCell } from './printed-cell.ts';

/** What must be read from a table. */
export interface Expected extends PrintedValue {
  readonly kpi: Pick<InventedKpi, 'name' | 'unit'>;
  readonly fiscalYear: number;
  readonly series: Series;
  /** The table does not say which series it is of: that is asked, and the value is known. */
  readonly isSeriesAsked?: boolean;
}

/** How the values of an indicator stand in a table: headings, rows, and what a reader must find. */
export interface ValueLayout {
  /** Of the values, by row of the heading. */
  readonly headings: readonly (readonly PrintedCell[])[];
  /** Columns that the values take. */
  readonly width: number;
  readonly rowsOf: (kpi: InventedKpi) => readonly (readonly PrintedCell[])[];
  readonly expectedOf: (kpi: InventedKpi) => readonly Expected[];
}

export interface ValueStyle {
  readonly yearOf: (year: number) => string;
  /** The value with its unit, where units stand in the cells. */
  readonly shown: (value: PrintedValue, kpi: InventedKpi) => string;
}

export const layoutNames = [
  'rows-of-series',
  'series-below-years',
  'years-below-series',
  'last-target',
  'years-down',
  'years-without-series',
  'pairs',
] as const;

export type LayoutName = (typeof layoutNames)[number];

const series: readonly Series[] = ['target', 'actual'];
const lastYear = Math.max(...years);

const valuesOf = (kpi: InventedKpi, year: number) =>
  kpi.years.get(year) ?? { target: kpi.baseline, actual: kpi.baseline };

const ofYears = (kpi: InventedKpi): Expected[] =>
  years.flatMap((fiscalYear) =>
    series.map((one) => ({ ...valuesOf(kpi, fiscalYear)[one], kpi, fiscalYear, series: one })),
  );

const withBaseline = (kpi: InventedKpi): Expected[] => [
  { ...kpi.baseline, kpi, fiscalYear: baselineYear, series: 'actual' },
  ...ofYears(kpi),
];

/** The baseline names its series in every layout. */
const asked = (all: readonly Expected[], isSilent: (one: Expected) => boolean): Expected[] =>
  all.map((one) =>
    one.fiscalYear !== baselineYear && isSilent(one) ? { ...one, isSeriesAsked: true } : one,
  );

/** The target of the last year only. */
const withLastTarget = (kpi: InventedKpi): Expected[] =>
  withBaseline(kpi).filter((one) => one.series === 'actual' || one.fiscalYear === lastYear);

export const layouts: Readonly<Record<LayoutName, (style: ValueStyle) => ValueLayout>> = {
  'rows-of-series': rowsOfSeries,
  'series-below-years': seriesBelowYears,
  'years-below-series': yearsBelowSeries,
  'last-target': (style) => lastTarget(style, '実績値\n'),
  'years-without-series': (style) => ({
    ...lastTarget(style, ''),
    expectedOf: (kpi) => asked(withLastTarget(kpi), ({ series }) => series === 'actual'),
  }),
  'years-down': yearsDown,
  pairs,
};

function rowsOfSeries({ yearOf, shown }: ValueStyle): ValueLayout {
  const row = (kpi: InventedKpi, one: Series) => [
    cell(one === 'target' ? '目標' : '実績'),
    ...years.map((year) => cell(shown(valuesOf(kpi, year)[one], kpi))),
  ];
  return {
    headings: [
      [
        cell(`基準値\n（${yearOf(baselineYear)}）`),
        cell('区分'),
        ...years.map((year) => cell(yearOf(year))),
      ],
    ],
    width: 2 + years.length,
    rowsOf: (kpi) => [
      [cell(shown(kpi.baseline, kpi), 2), ...row(kpi, 'target')],
      row(kpi, 'actual'),
    ],
    expectedOf: withBaseline,
  };
}

function seriesBelowYears({ yearOf, shown }: ValueStyle): ValueLayout {
  return {
    headings: [
      [
        cell(`基準値\n${yearOf(baselineYear)}`, 2),
        ...years.map((year) => cell(yearOf(year), 1, 2)),
      ],
      years.flatMap(() => [cell('目標'), cell('実績')]),
    ],
    width: 1 + 2 * years.length,
    rowsOf: (kpi) => [
      [
        cell(shown(kpi.baseline, kpi)),
        ...years.flatMap((year) => series.map((one) => cell(shown(valuesOf(kpi, year)[one], kpi)))),
      ],
    ],
    expectedOf: withBaseline,
  };
}

function yearsBelowSeries({ yearOf, shown }: ValueStyle): ValueLayout {
  return {
    headings: [
      [
        cell(`現状値（${yearOf(baselineYear)}）`, 2),
        cell('目標値', 1, years.length),
        cell('実績値', 1, years.length),
      ],
      series.flatMap(() => years.map((year) => cell(yearOf(year)))),
    ],
    width: 1 + 2 * years.length,
    rowsOf: (kpi) => [
      [
        cell(shown(kpi.baseline, kpi)),
        ...series.flatMap((one) => years.map((year) => cell(shown(valuesOf(kpi, year)[one], kpi)))),
      ],
    ],
    expectedOf: withBaseline,
  };
}

function lastTarget({ yearOf, shown }: ValueStyle, word: string): ValueLayout {
  return {
    headings: [
      [
        cell(`基準値\n（${yearOf(baselineYear)}）`),
        ...years.map((year) => cell(`${word}${yearOf(year)}`)),
        cell(`目標値\n（${yearOf(lastYear)}）`),
      ],
    ],
    width: 2 + years.length,
    rowsOf: (kpi) => [
      [
        cell(shown(kpi.baseline, kpi)),
        ...years.map((year) => cell(shown(valuesOf(kpi, year).actual, kpi))),
        cell(shown(valuesOf(kpi, lastYear).target, kpi)),
      ],
    ],
    expectedOf: withLastTarget,
  };
}

function yearsDown({ yearOf, shown }: ValueStyle): ValueLayout {
  return {
    headings: [[cell('年度'), cell('目標値'), cell('実績値')]],
    width: 3,
    rowsOf: (kpi) =>
      years.map((year) => [
        cell(yearOf(year)),
        ...series.map((one) => cell(shown(valuesOf(kpi, year)[one], kpi))),
      ]),
    expectedOf: ofYears,
  };
}

function pairs({ yearOf, shown }: ValueStyle): ValueLayout {
  return {
    headings: [
      [
        cell(`基準値\n（${yearOf(baselineYear)}）`),
        ...years.map((year) => cell(`${yearOf(year)}\n目標／実績`)),
      ],
    ],
    width: 1 + years.length,
    rowsOf: (kpi) => [
      [
        cell(shown(kpi.baseline, kpi)),
        ...years.map((year) => {
          const { target, actual } = valuesOf(kpi, year);
          return cell(`${shown(target, kpi)}／${shown(actual, kpi)}`);
        }),
      ],
    ],
    expectedOf: (kpi) => asked(withBaseline(kpi), () => true),
  };
}
