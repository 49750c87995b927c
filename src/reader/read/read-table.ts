import type { GridCell } from '../grid/grid.ts';
import { fold, inOneLine } from '../grid/fold.ts';
import type { Doubt, PrintedEvaluation, Reading } from '../reading.ts';
import { pairIn } from '../recognise/header.ts';
import { columnOf, type TableMap, type TableQuestion } from '../recognise/table-map.ts';
import { seriesIn } from '../vocabulary/series-words.ts';
import { unitBehind } from '../recognise/name-of.ts';
import { readNotation, type Notation } from '../vocabulary/values.ts';
import { evaluationsOf } from './evaluations.ts';
import { placeOfCell } from './place-of-cell.ts';
import { continuedIn, ownSubject, tableRowsOf, subjectOf, type TableRow } from './rows.ts';
import type { Slot } from './slot.ts';
import { templateSlots } from './template-slots.ts';
import { stateOf } from './state-of.ts';
import { readYearOf } from './year-of.ts';

export interface ReadTable {
  readonly readings: readonly Reading[];
  readonly evaluations: readonly PrintedEvaluation[];
  readonly rows: readonly TableRow[];
  readonly columnCount: number;
  readonly readingsOf: (row: TableRow) => readonly Reading[];
}

export interface ReadContext {
  /** The day of the report, where it is known. */
  readonly vintage: string | null;
  /** The last row of the table before, which this one may go on with. */
  readonly carried: TableRow | null;
}

/** Every value of a table that is recognised. */
export function readTable(map: TableMap, { vintage, carried }: ReadContext): ReadTable {
  const rows = tableRowsOf(map, carried);
  const byRow = new Map(
    rows.map((row) => [
      row,
      slotsOf(map, row).map((slot) => readingOf(slot, { map, row, vintage })),
    ]),
  );
  return {
    readings: [...byRow.values()].flat(),
    evaluations: evaluationsOf(map, rows),
    rows,
    columnCount: map.grid.columnCount,
    readingsOf: (row) => byRow.get(row) ?? [],
  };
}

function slotsOf(map: TableMap, row: TableRow): readonly Slot[] {
  if (map.isTemplate) return templateSlots(map, row);
  const { columns, covering, pair } = map;
  return columns.flatMap((column, index): Slot[] => {
    const cell = covering(row.index, index);
    const name = column.kpi ?? row.name;
    if (column.role !== 'value' || !cell || name === null || cell === row.nameCell) return [];
    if (cell.row !== row.index || cell.column !== index) return [];
    if (inOneLine(cell.text) === '' && cell.trouble === undefined) return [];
    const halves = pair ? pairIn(cell.text) : null;
    if (!pair || !halves) return [{ column, cell, name, text: cell.text, half: null }];
    return pair.map((half, at) => ({ column, cell, name, text: halves[at] ?? '', half }));
  });
}

interface Surroundings {
  readonly map: TableMap;
  readonly row: TableRow;
  readonly vintage: string | null;
}

function readingOf(slot: Slot, { map, row, vintage }: Surroundings): Reading {
  const { column, cell, text } = slot;
  const shown = inOneLine(slot.shown ?? text);
  const notation = readNotation(text);
  const subject = map.isTemplate ? ownSubject(row, slot.name) : subjectOf(row, slot.name);
  const label = row.textOf('series');
  const ofRow = seriesIn(label);
  const said = slot.half ?? seriesOf(slot, map, ofRow?.series ?? null);
  const series = said ?? map.defaultSeries;
  const isStart = column.isStart || ofRow?.isStart === true;
  const year = readYearOf(map, row, { column, series, isStart, text });
  const marks = [...cell.marks, ...(/※\d*$/u.exec(fold(text)) ?? [])];
  const note = row.textOf('note') || null;
  const notes = [...map.grid.below, ...(note === null ? [] : [note])];
  const { fiscalYear, period } = year;
  const state = stateOf(notation, {
    ...{ series, fiscalYear, vintage, shown, marks, notes },
    remark: note,
  });
  const unit = subject.unit ?? unitBehind(label) ?? column.unit ?? unitOf(notation);
  const numbers = notation.kind === 'number' ? notation : null;
  return {
    ...placeOfCell(map, cell),
    name: subject.name,
    number: subject.number,
    group: subject.group,
    unit: row.isUnitless ? null : unit,
    fiscalYear,
    series,
    isStart,
    value: numbers?.value ?? null,
    valueTo: numbers?.valueTo ?? null,
    valueText: notation.kind === 'described' ? shown : null,
    bound: numbers?.bound ?? null,
    numerator: numbers?.numerator ?? null,
    denominator: numbers?.denominator ?? null,
    period,
    status: state.status,
    asOf: state.asOf,
    valueAsPublished: shown,
    note,
    isRepeated: subject.isRepeated,
    doubts: [
      ...doubtsOfCell(cell, map),
      ...(row.nameCell?.trouble ? [{ code: `cell-${row.nameCell.trouble}` } as const] : []),
      ...doubtsOfNotation(notation, shown, unit),
      ...(series === null ? [{ code: 'series-unknown' } as const] : []),
      ...(row.carriedFrom === 'row' ? [{ code: 'name-missing', name: subject.name } as const] : []),
      ...year.doubts,
      ...state.doubts,
    ],
    questions: [
      ...map.questions.filter((question) => isAbout(question, { slot, said })),
      ...continuedIn(row, subject),
    ],
  };
}

/** What the row says, but for a baseline that stands before the column that parts the rows. */
function seriesOf({ column, cell }: Slot, map: TableMap, ofRow: Reading['series']) {
  const isBefore = column.isStart && cell.column < (columnOf(map, 'series') ?? 0);
  return (isBefore ? null : ofRow) ?? column.series;
}

const unitOf = (notation: Notation) => (notation.kind === 'number' ? notation.unit : null);

interface SaidOf {
  readonly slot: Slot;
  /** The series that the table itself says. */
  readonly said: Reading['series'];
}

/** Whether the answer changes this value: what names its own series needs none. */
function isAbout({ code }: TableQuestion, { slot, said }: SaidOf): boolean {
  if (code === 'series-of-years') return said === null;
  return code !== 'pair-order' || slot.half !== null;
}

function doubtsOfCell(cell: GridCell, map: TableMap): Doubt[] {
  // What stands before the column that parts the rows holds for all of them.
  const parting = columnOf(map, 'series') ?? columnOf(map, 'year') ?? Infinity;
  const isMerged = cell.columnSpan > 1 || (cell.rowSpan > 1 && cell.column > parting);
  return [
    ...(cell.trouble === undefined ? [] : [{ code: `cell-${cell.trouble}` } as const]),
    ...(cell.comment === undefined
      ? []
      : [{ code: 'cell-comment', comment: cell.comment } as const]),
    ...(isMerged ? [{ code: 'cell-merged' } as const] : []),
  ];
}

function doubtsOfNotation(notation: Notation, shown: string, unit: string | null): Doubt[] {
  if (notation.kind !== 'number') return [];
  const { trouble, unit: own } = notation;
  const isOther = own !== null && unit !== null && fold(own) !== fold(unit);
  return [
    ...(trouble === null ? [] : [{ code: `number-${trouble}`, shown } as const]),
    ...(isOther ? [{ code: 'unit-differs', own, unit } as const] : []),
  ];
}
