import { cellParts } from '../derive/amount-words.ts';
import { coveredWords } from '../derive/covered-period.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { Speech } from '../derive/speech.ts';
import { codes } from '../model/codes.ts';
import type { KpiChart } from './kpi-chart.ts';
import { fewColumns } from './kpi-shapes.ts';

/** How much room the numbers of a KPI's figure need, in rem, so that none of them is ever broken. */
export interface FigureRoom {
  /** Width of the labels of axis and rows. */
  readonly head: number;
  /** Width below which the figure scrolls; null where it fits the narrowest place. */
  readonly least: number | null;
  /** How close the columns stand: words over the axis need room, or stand upright. */
  readonly density: 'few' | 'some' | 'many';
}

/** Widths in em of digits, of commas and points, of letters, and of other signs, spacing included. */
const digitWidth = 0.64;
const pointWidth = 0.36;
const letterWidth = 0.66;
const signWidth = 1;

/** Periods have more letters than digits, which take this much more than their em. */
const periodWidth = 1.12;

/** Sizes of the text in rem: labels of the axis, and values in narrow places. */
const labelSize = 0.875;
const valueSize = 0.875;

/** Besides the digits, in rem: between label and axis, and between neighbouring values. */
const labelGap = 0.45;
const valueGap = 0.25;

/** Heads are steps of half a rem from here on. */
const smallestHead = 2.75;

/** The narrowest place for a figure: a phone of 320 px inside its margins. */
const narrowestPlace = 18;

/** Columns whose words fit beside each other in the widest figure. */
const mostColumnsWithWords = 6;

const widths: readonly (readonly [sign: RegExp, width: number])[] = [
  [/\d/, digitWidth],
  [/[,.]/, pointWidth],
  [/\p{Script=Latin}/u, letterWidth],
];

const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, sign) => sum + (widths.find(([kind]) => kind.test(sign))?.[1] ?? signWidth),
    0,
  );

/**
 * Room in em for spacing that readers may set, which a figure that scrolls anyway can give: WCAG
 * 2.2, success criterion 1.4.12.
 */
const spacingOf = (text: string) => 0.12 * text.length;

function densityOf(years: number): FigureRoom['density'] {
  if (years <= fewColumns) return 'few';
  return years <= mostColumnsWithWords ? 'some' : 'many';
}

export function figureRoom(
  { kpi, years }: KpiAnswer,
  { axis, axisDecimals }: KpiChart,
  { words, labels }: Speech,
): FigureRoom {
  const { format } = words;
  const ends = [axis.from, axis.to].map((end) => format.number(end, axisDecimals));
  const rows = [words.site.table.year, ...codes.series.map((name) => labels('series', name).label)];
  const heads = [...ends, ...rows.flatMap((row) => row.split(' '))];
  const label = Math.max(...heads.map(widthOf)) * labelSize + labelGap;
  const head = Math.max(smallestHead, Math.ceil(label * 2) / 2);
  const values = years.flatMap(({ year, target, actual }) => [
    String(year.fiscal_year),
    format.yearName(year),
    ...[target, actual]
      .filter((row) => row !== null)
      .flatMap((row) => cellParts({ kpi }, row, words)),
  ]);
  const periods = years.flatMap(({ year, target, actual }) =>
    [target, actual].flatMap((row) =>
      format.unbroken((row && coveredWords(row, year, words)) ?? ''),
    ),
  );
  const columnOf = (width: number) => width * valueSize + valueGap;
  const period = Math.max(0, ...periods.map((text) => widthOf(text) * periodWidth));
  const column = columnOf(Math.max(period, ...values.map(widthOf)));
  const least = Math.ceil(head + column * years.length);
  const spaced = columnOf(
    Math.max(0, ...[...values, ...periods].map((text) => widthOf(text) + spacingOf(text))),
  );
  return {
    head,
    least: least > narrowestPlace ? Math.ceil(head + spaced * years.length) : null,
    density: densityOf(years.length),
  };
}
