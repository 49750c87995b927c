import { codes, type CodeOf, type Series, type Status } from '../../model/codes.ts';
import { statusOrder, statusRules } from '../../model/status.ts';
import { results } from '../../model/views/results.ts';
import type { Grid } from '../grid/grid.ts';
import { aloneInItsCell, stateOf } from '../read/state-of.ts';
import type { PublishedEvaluation, Reading } from '../reading.ts';
import { readNotation } from '../vocabulary/values.ts';
import { publishedEvaluations } from './published-evaluations.ts';
import { placeInGrid, rowsUnder, type PublishedRow } from './published-rows.ts';

/** What a table that a site of this software publishes says: it names its KPIs by their IDs. */
export interface PublishedReadings {
  readonly readings: readonly Reading[];
  readonly evaluations: readonly PublishedEvaluation[];
  /** The newest report in it; rows of earlier ones are not read. */
  readonly vintage: string;
}

/** Null where no table of the file is one of those. */
export function publishedReadings(grids: readonly Grid[]): PublishedReadings | null {
  const found = [observationRows, resultRows].map((read) => firstRows(grids, read));
  const rows = found.find(({ length }) => length > 0) ?? [];
  const evaluations = grids.flatMap(publishedEvaluations);
  if (rows.length + evaluations.length === 0) return null;
  const vintage = newest(rows.length > 0 ? rows : evaluations);
  const isOfReport = (row: { readonly vintage: string }) => row.vintage === vintage;
  return {
    readings: rows.filter(isOfReport).map(({ reading }) => reading),
    evaluations: evaluations.filter(isOfReport).map(({ evaluation }) => evaluation),
    vintage,
  };
}

const firstRows = (grids: readonly Grid[], read: (grid: Grid) => DatedReading[] | null) =>
  grids.map(read).find((rows) => rows !== null && rows.length > 0) ?? [];

const newest = (rows: readonly { readonly vintage: string }[]) =>
  rows.reduce((day, { vintage }) => (vintage > day ? vintage : day), '');

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
    ...placeInGrid(grid, cellOf('value') ?? cellOf('value_as_published')),
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
    ...placeInGrid(grid, cellOf(series) ?? cellOf(`${series}_as_published`)),
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
