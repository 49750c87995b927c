import { codes, type CodeOf, type Series, type Status } from '../../model/codes.ts';
import { statusOrder, statusRules } from '../../model/status.ts';
import { results } from '../../model/views/results.ts';
import type { Grid, GridCell } from '../grid/grid.ts';
import { aloneInItsCell, stateOf } from '../read/state-of.ts';
import type { Reading } from '../reading.ts';
import { readNotation } from '../vocabulary/values.ts';

/** What a table that a site of this software publishes says: it names its KPIs by their IDs. */
export interface PublishedReadings {
  readonly readings: readonly Reading[];
  /** The newest report in it; rows of earlier ones are not read. */
  readonly vintage: string;
}

/** A row of such a table, by the names of its columns. */
interface PublishedRow {
  readonly cellOf: (column: string) => GridCell | undefined;
  readonly textOf: (column: string) => string;
}

/** Null where no table of the file is one of those. */
export function publishedReadings(grids: readonly Grid[]): PublishedReadings | null {
  for (const read of [observationRows, resultRows]) {
    const found = grids.map(read).find((rows) => rows !== null && rows.length > 0);
    if (!found) continue;
    const vintage = found.reduce((day, row) => (row.vintage > day ? row.vintage : day), '');
    const readings = found.filter((row) => row.vintage === vintage).map(({ reading }) => reading);
    return { readings, vintage };
  }
  return null;
}

interface DatedReading {
  readonly vintage: string;
  readonly reading: Reading;
}

const observationColumns = ['vintage', 'kpi_id', 'fiscal_year', 'series', 'value', 'status'];

function observationRows(grid: Grid): DatedReading[] | null {
  const rows = rowsUnder(grid, (name) => name, [...observationColumns, 'value_as_published']);
  return rows?.map((row) => observationOf(row, grid)) ?? null;
}

const titles = results.columns;

const resultColumns = ['kpi_id', 'fiscal_year', 'target_as_published', 'actual_as_published'];

/** The results list has titles for people, and target and result side by side. */
function resultRows(grid: Grid): DatedReading[] | null {
  const titleOf = (name: string) => titles[name as keyof typeof titles].title.ja;
  const rows = rowsUnder(grid, titleOf, resultColumns);
  const readingsIn = (row: PublishedRow) =>
    codes.series.flatMap((series) => resultOf(row, grid, series));
  return rows?.flatMap(readingsIn) ?? null;
}

/** The rows below a heading that has these columns. */
function rowsUnder(
  { cells, rowCount }: Grid,
  headingOf: (name: string) => string,
  needed: readonly string[],
): PublishedRow[] | null {
  const columns = new Map(
    cells.filter(({ row }) => row === 0).map(({ text, column }) => [text.trim(), column]),
  );
  if (needed.some((name) => !columns.has(headingOf(name)))) return null;
  const byPlace = new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  return Array.from({ length: rowCount - 1 }, (_, index) => {
    const cellOf = (name: string) =>
      byPlace.get(`${index + 1}/${columns.get(headingOf(name)) ?? -1}`);
    return { cellOf, textOf: (name) => cellOf(name)?.text.trim() ?? '' };
  });
}

/** A workbook shows thousands apart. */
const numberOf = (text: string) => (text === '' ? null : text.replaceAll(',', ''));

const orNull = (text: string) => (text === '' ? null : text);

const codeIn = <Code extends string>(known: readonly Code[], text: string): Code | null =>
  known.find((code) => code === text) ?? null;

function observationOf({ cellOf, textOf }: PublishedRow, grid: Grid): DatedReading {
  const status: Status | null = codeIn(statusOrder, textOf('status'));
  const [start, end] = [textOf('period_start'), textOf('period_end')];
  const shown = textOf('value_as_published');
  const reading: Reading = {
    ...placeIn(grid, cellOf('value') ?? cellOf('value_as_published')),
    ...subject(textOf('kpi_id')),
    fiscalYear: yearOf(textOf('fiscal_year')),
    series: codeIn(codes.series, textOf('series')),
    value: numberOf(textOf('value')),
    valueTo: numberOf(textOf('value_to')),
    valueText: orNull(textOf('value_text')),
    bound: codeIn<CodeOf<'bounds'>>(codes.bounds, textOf('bound')),
    numerator: numberOf(textOf('numerator')),
    denominator: numberOf(textOf('denominator')),
    period: start === '' || end === '' ? null : { start, end },
    status,
    asOf: orNull(textOf('as_of')),
    valueAsPublished: shown,
    note: orNull(textOf('note')),
    doubts: status === null ? [{ code: 'sign-unclear', shown: textOf('status') }] : [],
  };
  return { vintage: textOf('vintage'), reading };
}

function resultOf({ cellOf, textOf }: PublishedRow, grid: Grid, series: Series): DatedReading[] {
  const shown = textOf(`${series}_as_published`);
  if (shown === '') return [];
  const isActual = series === 'actual';
  const vintage = textOf(isActual ? 'vintage' : 'target_vintage');
  const fiscalYear = yearOf(textOf('fiscal_year'));
  const notation = readNotation(shown);
  const about = { series, fiscalYear, vintage, shown, ...aloneInItsCell };
  const asOf = isActual ? orNull(textOf('as_of')) : null;
  const state = stateOf(notation.kind === 'number' ? { ...notation, asOf } : notation, about);
  const { valueTo, bound, numerator, denominator } =
    notation.kind === 'number' ? notation : noNumber;
  const isWorded = state.status !== null && statusRules[state.status].hasWords;
  const reading: Reading = {
    ...placeIn(grid, cellOf(series) ?? cellOf(`${series}_as_published`)),
    ...subject(textOf('kpi_id')),
    ...{ fiscalYear, series, valueTo, bound, numerator, denominator, period: null },
    value: numberOf(textOf(series)),
    valueText: isWorded ? shown : null,
    ...state,
    valueAsPublished: shown,
    note: orNull(textOf(isActual ? 'note' : 'target_note')),
  };
  return [{ vintage, reading }];
}

const noNumber = { valueTo: null, bound: null, numerator: null, denominator: null };

const yearOf = (text: string) => (/^\d{4}$/u.test(text) ? Number(text) : null);

const subject = (id: string) =>
  ({
    ...{ name: id, number: null, group: null, unit: null },
    ...{ isStart: false, isRepeated: false, questions: [] },
  }) as const;

const placeIn = ({ place, filePage }: Grid, cell: GridCell | undefined) => ({
  ...{ place, filePage, box: null },
  at: cell?.at ?? '',
});
