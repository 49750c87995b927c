import { cellParts, cellText } from '../derive/amount-words.ts';
import { axisNotes } from '../charts/axis-words.ts';
import { coveredWords } from '../derive/covered-period.ts';
import { figureRoom } from '../charts/figure-room.ts';
import { ownChart } from '../charts/kpi-chart.ts';
import { legendItems } from '../charts/legend-items.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { YearCell } from '../derive/year-cells.ts';
import { kpiSentences } from '../derive/sentences.ts';
import type { Speech } from '../derive/speech.ts';
import type { Observation } from '../model/database.ts';
import { statusRules } from '../model/status.ts';
import { fallingLength } from '../write/css.ts';
import {
  flowHeight,
  textHeightOf,
  lineOf,
  rem,
  spacing,
  styles,
  titleHeight,
} from './embed-text.ts';
import { widthOf } from '../pictures/measure.ts';

/** Narrowest place in which an embedded KPI shows everything, and the widest that it fills, in CSS pixels. */
export const narrowestEmbed = 288;
const widestEmbed = 640;

/** A phone: up to here lines grow fast. */
const middleEmbed = 400;

/** What the margins leave of a frame. */
const innerOf = (width: number) => width - 1.5 * rem;

const sum = (heights: readonly number[]) => heights.reduce((a, b) => a + b, 0);

/** The tallest of the cells, which break inside their column. */
function rowHeight(cells: readonly number[]): number {
  return Math.max(...cells) + 0.6 * rem + 1;
}

interface Column {
  /** In pixels. */
  readonly width: number;
  readonly speech: Speech;
}

/** A word in a box: its letters break inside the column. */
function chipHeight(label: string, { width }: Column): number {
  const letters = Math.max(1, Math.floor((width - 14) / (styles.note.size * spacing)));
  return Math.ceil(label.length / letters) * styles.note.leading + 8;
}

function yearHeight({ year, isBaseline }: YearCell, { width, speech }: Column): number {
  const { words } = speech;
  return (
    textHeightOf(words.format.yearName(year), styles.cell, { width }) +
    styles.note.leading * (isBaseline ? 2 : 1)
  );
}

/** A number with its limit or the ends of a range on one line or two; words on as many as they need. */
function textHeight(row: Observation, { width, speech, answer }: ValueColumn): number {
  if (row.value_text !== null) return textHeightOf(row.value_text, styles.cell, { width });
  const parts = cellParts(answer, row, speech.words);
  const { size, leading } = styles.cell;
  const isOnOneLine = widthOf(parts.join('')) * size * spacing <= width;
  return (isOnOneLine ? Math.min(1, parts.length) : parts.length) * leading;
}

interface ValueColumn extends Column {
  readonly answer: KpiAnswer;
}

function valueHeight(row: YearCell['target'], { year }: YearCell, column: ValueColumn): number {
  if (row === null) return 0;
  const { width, speech } = column;
  const text = cellText(column.answer, row, speech.words);
  const isNamed = text === null || statusRules[row.status].needsAsOf;
  const { label } = speech.labels('statuses', row.status);
  const period = coveredWords(row, year, speech.words);
  return (
    textHeight(row, column) +
    (isNamed ? chipHeight(label, column) : 0) +
    (period === null ? 0 : textHeightOf(period, styles.period, { width }))
  );
}

/** Unit, picture and table; a KPI without a figure of any year has none of them. */
function figureHeight(answer: KpiAnswer, speech: Speech, inner: number): number {
  const { words } = speech;
  const chart = ownChart(answer);
  const { years, unit } = answer;
  if (years.length === 0) return 0;
  const { head, least } = figureRoom(answer, chart, speech);
  const wide = Math.max(inner, (least ?? 0) * rem);
  const column = { width: (wide - head * rem) / Math.max(1, years.length), speech };
  const unitLine = words.format.apart([
    words.pages.kpi.unitLine({ unit: unit.unit }),
    ...axisNotes(chart, words),
  ]);
  /** The widest that browsers draw. */
  const scrollbar = wide === inner ? 0 : 1.1 * rem;
  return (
    textHeightOf(unitLine, styles.small, { width: inner }) +
    (chart.isDrawn ? 12 * rem : 0.25 * rem) +
    rowHeight(years.map((cell) => yearHeight(cell, column))) +
    rowHeight(years.map((cell) => valueHeight(cell.target, cell, { ...column, answer }))) +
    rowHeight(years.map((cell) => valueHeight(cell.actual, cell, { ...column, answer }))) +
    scrollbar
  );
}

/** Words around the figure, as the page shows them. */
export interface EmbedFrame {
  /** Before anything else; null where there is nothing of which readers are warned. */
  readonly notice: string | null;
  /** Of each document its places, in lines of their own. */
  readonly sources: readonly (readonly string[])[];
  readonly lines: readonly string[];
}

/** Height that an embedded KPI needs in a frame of this width, both in CSS pixels. */
function neededHeight(
  answer: KpiAnswer,
  { frame, width }: { readonly frame: EmbedFrame; readonly width: number },
  speech: Speech,
): number {
  const { words } = speech;
  const inner = innerOf(width);
  const legend = legendItems([ownChart(answer)], speech).map(({ label }) => label);
  const sentence = words.format.paragraph(kpiSentences(answer, speech));
  const notice =
    frame.notice === null
      ? 0
      : textHeightOf(frame.notice, styles.sentence, {
          width: lineOf(inner - 2 * rem, styles.sentence),
        }) + rem;
  const height =
    1.5 * rem +
    notice +
    titleHeight(answer.kpi.name_plain, styles.title, inner) +
    0.25 * rem +
    textHeightOf(sentence, styles.sentence, {
      width: lineOf(inner, styles.sentence),
      unit: answer.unit.unit,
    }) +
    figureHeight(answer, speech, inner) +
    0.25 * rem +
    sum(frame.sources.map((places) => flowHeight(places, { before: 0, inner }))) +
    flowHeight(legend, { before: 2.25 * rem, inner }) +
    rem +
    flowHeight(frame.lines, { before: rem, inner });
  return Math.ceil(height / 10) * 10;
}

/** Heights of the narrowest frame, of one between and of the widest, in CSS pixels. */
export interface EmbedHeights {
  readonly narrow: number;
  readonly middle: number;
  readonly wide: number;
}

/**
 * Heights of frames that hold an embedded KPI: the narrower, the more lines its words and its table
 * take. What is left of a frame the picture takes.
 */
export function embedHeights(answer: KpiAnswer, frame: EmbedFrame, speech: Speech): EmbedHeights {
  const heightAt = (width: number) => neededHeight(answer, { frame, width }, speech);
  const wide = heightAt(widestEmbed);
  const middle = Math.max(wide, heightAt(middleEmbed));
  return { wide, middle, narrow: Math.max(middle, heightAt(narrowestEmbed)) };
}

/**
 * The same for every width between, as CSS knows it of the element around the frame. The need
 * falls ever more slowly from the narrow end on, so that no straight line lies below it.
 */
export const heightByWidth = ({ narrow, middle, wide }: EmbedHeights): string =>
  fallingLength(
    { width: narrowestEmbed, length: narrow },
    { width: middleEmbed, length: middle },
    { width: widestEmbed, length: wide },
  );
