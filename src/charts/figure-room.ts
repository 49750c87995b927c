import { cellParts, cellText } from '../derive/amount-words.ts';
import { coveredWords } from '../derive/covered-period.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { Speech } from '../derive/speech.ts';
import { codes } from '../model/codes.ts';
import type { Words } from '../i18n/words.ts';
import type { Observation } from '../model/database.ts';
import { statusRules } from '../model/status.ts';
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
export const smallestHead = 2.75;

/** The narrowest place for a figure: a phone of 320 px inside its margins. */
const narrowestPlace = 18;

/**
 * Widths in rem of figures on screen that fit on paper, where numbers are smaller: alone, and beside
 * another one.
 */
export const widestOnPaper = { alone: 55, inPairs: 28 } as const;

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
 * Room in em that spacing takes which readers may set, beyond that of the widths above: WCAG 2.2,
 * success criterion 1.4.12.
 */
const spacingOf = (text: string) =>
  0.12 * text.length - 0.04 * (text.match(/[\d,.]/g) ?? []).length;

/** Words that are broken nowhere; Japanese breaks between any two signs. */
const latinWords = (text: string) =>
  text.split(' ').filter((word) => /\p{Script=Latin}/u.test(word));

/** Width in em of the letters of such a word, with the sides of the box in which it may stand. */
const wordWidth = 0.58;
const chipSides = 0.4;

/** True where a cell says in a word what its value is, or why it has none. */
const isNamed = (of: Pick<KpiAnswer, 'kpi'>, row: Observation, words: Words) =>
  statusRules[row.status].needsAsOf || cellText(of, row, words) === null;

function densityOf(years: number): FigureRoom['density'] {
  if (years <= fewColumns) return 'few';
  return years <= mostColumnsWithWords ? 'some' : 'many';
}

/** Least widths of a column: of one that fits a phone, and of one in a figure that scrolls anyway. */
function columnWidths({ kpi, years }: KpiAnswer, { words, labels }: Speech) {
  const { format } = words;
  const rows = years.flatMap(({ year, target, actual }) =>
    [target, actual].flatMap((row) => (row === null ? [] : [{ row, year }])),
  );
  const names = years.flatMap(({ year }) => [String(year.fiscal_year), format.yearName(year)]);
  const values = rows.flatMap(({ row }) => cellParts({ kpi }, row, words));
  const periods = rows.flatMap(({ row, year }) =>
    format.unbroken(coveredWords(row, year, words) ?? ''),
  );
  const chips = rows.flatMap(({ row }) =>
    isNamed({ kpi }, row, words) ? labels('statuses', row.status).label : [],
  );
  const texts = [...rows.map(({ row }) => row.value_text ?? ''), ...chips];
  /** Words of letters may be parted on a phone, others are not. */
  const whole = chips.filter((chip) => latinWords(chip).length === 0);
  const numbers = Math.max(
    0,
    ...[...names, ...values, ...whole].map(widthOf),
    ...periods.map((text) => widthOf(text) * periodWidth),
  );
  const plain = numbers * valueSize + valueGap;
  const spaced = Math.max(
    0,
    ...[...values, ...periods].map((text) => widthOf(text) + spacingOf(text)),
    ...texts.flatMap(latinWords).map((word) => word.length * wordWidth + chipSides),
  );
  return { plain, scrolling: Math.max(plain, spaced * valueSize) };
}

export function figureRoom(
  answer: KpiAnswer,
  { axis, axisDecimals }: KpiChart,
  speech: Speech,
): FigureRoom {
  const { words, labels } = speech;
  const ends = [axis.from, axis.to].map((end) => words.format.number(end, axisDecimals));
  const rows = [words.site.table.year, ...codes.series.map((name) => labels('series', name).label)];
  const heads = [...ends, ...rows.flatMap((row) => row.split(' '))];
  const label = Math.max(...heads.map(widthOf)) * labelSize + labelGap;
  const head = Math.max(smallestHead, Math.ceil(label * 2) / 2);
  const count = answer.years.length;
  const column = columnWidths(answer, speech);
  const fits = head + column.plain * count <= narrowestPlace;
  return {
    head,
    least: fits ? null : Math.ceil((head + column.scrolling * count) * 10) / 10,
    density: densityOf(count),
  };
}
