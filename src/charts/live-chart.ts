import type { Axis } from './axis.ts';
import type { Fill } from './looks.ts';
import type { TargetLook } from './target-look.ts';

/** How a value is drawn. A `word` stands where there is no value; `none` is not drawn. */
export type LiveMark = Fill | 'outline' | 'dashed' | 'tick' | 'ring' | 'word' | 'none';

/** One figure of an interactive chart: a mark, a cell of the table and a sentence. */
export interface LiveCell {
  readonly mark: LiveMark;
  /** In the unit of the axis. Null where it is not known, which is not 0. */
  readonly value: number | null;
  /** The upper end of a range. */
  readonly to?: number;
  /** Where a target is met, if not on its value. */
  readonly look?: TargetLook;
  /** As the table shows it. */
  readonly text: string;
  /** What a reader hears and sees who points at the mark or moves to it with the keyboard. */
  readonly reading: string;
}

/** One place along the chart, such as a fiscal year. */
export interface LiveCategory {
  readonly label: string;
  /** One for each series; empty where the category is a heading for those that follow. */
  readonly cells: readonly LiveCell[];
}

/** A dotted line at a value, from one category to another. */
export interface LiveGuide {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  /** The level of the only target, which ends there; that of the baseline begins with it. */
  readonly of?: 'target';
}

/** What an interactive chart shows, as plain JSON: the browser adds no words and no figures. */
export interface LiveChart {
  readonly name: string;
  /** Columns stand side by side, rows lie one under the other. */
  readonly direction: 'columns' | 'rows';
  readonly axis: Axis;
  /** Names of the series, in the order of the cells. */
  readonly series: readonly string[];
  /** Of each series the one in whose bar its own lies as a part; null where it lies beside them. */
  readonly within?: readonly (number | null)[];
  readonly categories: readonly LiveCategory[];
  readonly guides: readonly LiveGuide[];
}

/** A category and a series of a chart. */
export interface CellAt {
  readonly category: number;
  readonly series: number;
}

const barMarks: readonly LiveMark[] = ['solid', 'hatch', 'dots', 'outline', 'dashed'];

/** True for marks that show a value by their length. */
export function isBar({ mark }: LiveCell): boolean {
  return barMarks.includes(mark);
}

/** True where the length is drawn: from zero, or from one end of a range to the other. */
export const isLong = ({ axis }: LiveChart, cell: LiveCell) =>
  isBar(cell) && (axis.startsAtZero || cell.to !== undefined);

export function cellAt({ categories }: LiveChart, place: CellAt): LiveCell | null {
  return categories[place.category]?.cells[place.series] ?? null;
}

/**
 * The series beside each other that say the same word, this one among them: the lanes of a row are
 * narrower than a line of words, so it is said once, in the middle of them.
 */
export function sameWord(cells: readonly LiveCell[], series: number): readonly number[] {
  const saysIt = (index: number) =>
    cells[index]?.mark === 'word' && cells[index].text === cells[series]?.text;
  const steps = cells.map((_, index) => index);
  const before = steps.slice(0, series).findLastIndex((index) => !saysIt(index));
  const after = steps.findIndex((index) => index > series && !saysIt(index));
  return steps.slice(before + 1, after < 0 ? undefined : after);
}

/** Of places in the order in which they lie. */
export const middleLane = (places: readonly number[]) =>
  ((places[0] ?? 0) + (places.at(-1) ?? 0)) / 2;

/** Height of a row with one bar or several, and of what stands above and below all rows, in rem. */
const rowHeight = 2.125;
const highRowHeight = 2.625;
const rimsHeight = 3.5;
/** What each of many bars adds, so that all of them can be told apart. */
const heightPerBar = 0.65;

/** Series that have bars somewhere in the chart. */
export function barSeries({ axis, series, categories }: LiveChart): readonly number[] {
  if (!axis.startsAtZero) return [];
  return series
    .map((_, index) => index)
    .filter((index) => categories.some(({ cells }) => cells[index] && isBar(cells[index])));
}

/** How many bars lie beside each other, and in which of these places that of a series lies. */
export function barLanes(live: LiveChart) {
  const lanes = barSeries(live).filter((series) => isBeside(live, series));
  return {
    count: lanes.length,
    of: (series: number) => lanes.indexOf(live.within?.[series] ?? series),
  };
}

/** False for a part of another bar. */
export const isBeside = ({ within }: LiveChart, series: number) =>
  (within?.[series] ?? null) === null;

/** Height of one of its rows. */
export function rowHeightOf(live: LiveChart): number {
  const bars = barLanes(live).count;
  return bars > 1 ? Math.max(highRowHeight, bars * heightPerBar) : rowHeight;
}

/** Height of a chart whose categories lie one under the other, in rem. */
export function heightOf(live: LiveChart): number {
  return live.categories.length * rowHeightOf(live) + rimsHeight;
}

/** A value, or both ends of a range. */
export const endsOf = ({ value, to }: LiveCell): readonly number[] =>
  value === null ? [] : [value, ...(to === undefined ? [] : [to])];

/** Values that the axis must hold. */
export function valuesIn(categories: readonly LiveCategory[]): readonly number[] {
  return categories.flatMap(({ cells }) => cells.flatMap(endsOf));
}

/** The line of the baseline through the years from it on. */
function baselineGuides(years: readonly LiveCategory[]): readonly LiveGuide[] {
  const first = years.findIndex(({ cells }) => cells.some(({ mark }) => mark === 'ring'));
  const value = years[first]?.cells.find(({ mark }) => mark === 'ring')?.value ?? null;
  return value === null ? [] : [{ value, first, last: years.length - 1 }];
}

/** The level of the only target through the years before it. */
function targetGuides(years: readonly LiveCategory[]): readonly LiveGuide[] {
  const targets = years.flatMap(({ cells }, last) =>
    cells.filter(({ mark }) => mark === 'tick').map((cell) => ({ cell, last })),
  );
  const [only, ...others] = targets;
  if (!only || others.length > 0 || only.last === 0) return [];
  return endsOf(only.cell).map((value) => ({ value, first: 0, last: only.last, of: 'target' }));
}

/** The lines through the years of a KPI; `start` is the place of the first of them in the chart. */
export function guidesOf(years: readonly LiveCategory[], start = 0): readonly LiveGuide[] {
  return [...baselineGuides(years), ...targetGuides(years)].map((guide) => ({
    ...guide,
    first: start + guide.first,
    last: start + guide.last,
  }));
}
