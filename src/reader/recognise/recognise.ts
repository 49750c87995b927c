import type { Series } from '../../model/codes.ts';
import { coveringOf, isAligned, type Covering, type Grid } from '../grid/grid.ts';
import { fold, inOneLine, shareThat } from '../grid/fold.ts';
import { columnRoleOf, speaksOfKpis } from '../vocabulary/headings.ts';
import { seriesIn } from '../vocabulary/series-words.ts';
import { bodiesOf, columnsOf } from './columns.ts';
import { cellsOfRow, headerRowsOf, headingsOf, isPair } from './header.ts';
import { templateMapOf } from './template-map.ts';
import type { TableColumn, TableMap, TableQuestion, Unread, UnreadTable } from './table-map.ts';

/** What each column of a grid is, or why it is no table of indicators. */
export function recognise(grid: Grid, before: TableMap | null): TableMap | UnreadTable {
  const covering = coveringOf(grid);
  const ofTemplate = templateMapOf(grid, covering);
  if (ofTemplate) return ofTemplate;
  if (grid.kind === 'unruled') return { grid, why: 'rows-unclear' };
  const headerRows = headerRowsOf(grid, covering);
  if (headerRows === null) return { grid, why: 'no-numbers' };
  if (headerRows === 0) return continued(grid, covering, before);
  const bodies = bodiesOf(grid, headerRows);
  const columns = columnsOf(headingsOf(grid, covering, headerRows), bodies);
  const paired = withPairs(columns, bodies, aboutOf(grid, columns));
  const why = unreadOf({ grid, covering, headerRows, ...paired });
  if (why !== null) return { grid, why };
  const { columns: read, pair } = paired;
  const told = defaultSeriesOf(grid, read, pair);
  const kpi = onlyKpiOf(grid, covering, headerRows, read);
  const questions: TableQuestion[] = [
    ...(pair ? [{ code: 'pair-order', first: pair[0] } as const] : []),
    ...(told ? [told] : []),
    ...(grid.kind === 'half-ruled' ? [{ code: 'columns-unruled' } as const] : []),
    ...(isCut(grid, headerRows) ? [{ code: 'header-cut' } as const] : []),
  ];
  const defaultSeries = told?.series ?? null;
  return { grid, covering, headerRows, columns: read, defaultSeries, pair, kpi, questions };
}

/** A heading that does not fit into its cell, or stands on another text. */
const isCut = ({ cells }: Grid, headerRows: number) =>
  cells.some(({ row, trouble }) => row < headerRows && trouble !== undefined);

/** A table without a heading goes on where one of the same columns ended. */
function continued(grid: Grid, covering: Covering, before: TableMap | null) {
  if (before?.columns.length !== grid.columnCount) {
    return { grid, why: 'no-header' } as const;
  }
  const questions = before.questions.filter(({ code }) => code !== 'header-continued');
  return {
    ...before,
    grid,
    covering,
    headerRows: 0,
    questions: isAligned(grid, before.grid)
      ? questions
      : [...questions, { code: 'header-continued' } as const],
  };
}

const aboutOf = (grid: Grid, columns: readonly TableColumn[]) =>
  [...grid.above, ...columns.map(({ heading }) => heading)].join(' ');

interface Paired {
  readonly columns: readonly TableColumn[];
  readonly pair: TableMap['pair'];
}

/** Columns whose cells hold a target and a result, when the table says in which order. */
function withPairs(
  columns: readonly TableColumn[],
  bodies: readonly string[][],
  about: string,
): Paired {
  const isPaired = (column: TableColumn, index: number) =>
    column.heading !== '' &&
    column.role !== 'name' &&
    shareThat(bodies[index] ?? [], isPair) >= 0.7;
  const hasSeries = columns.some(({ role, series }) => role === 'series' || series !== null);
  const pair = seriesOrderIn(fold(about));
  if (!pair || (hasSeries && !columns.some((column, index) => isPaired(column, index)))) {
    return { columns, pair: null };
  }
  const found = columns.map((column, index) =>
    isPaired(column, index)
      ? ({ ...column, role: 'value', series: null, isStart: false } as const)
      : column,
  );
  return found.some((column, index) => isPaired(column, index))
    ? { columns: found, pair }
    : { columns, pair: null };
}

function seriesOrderIn(about: string): readonly [Series, Series] | null {
  if (/(?:目標|計画)値?[/・と](?:実績)/u.test(about)) return ['target', 'actual'];
  return /実績値?[/・と](?:目標|計画)/u.test(about) ? ['actual', 'target'] : null;
}

type Found = Paired & Pick<TableMap, 'grid' | 'covering' | 'headerRows'>;

/** Why a grid cannot be read as a table of indicators; null when it can. */
function unreadOf({ grid, covering, headerRows, columns, pair }: Found): Unread | null {
  const values = columns.filter(({ role }) => role === 'value');
  const has = (role: TableColumn['role']) => columns.some((column) => column.role === role);
  const hasSeries = has('series') || pair !== null || values.some(({ series }) => series !== null);
  if (values.length === 0 && (hasSeries || speaksOfKpis(aboutOf(grid, columns))))
    return 'no-values';
  if (!hasSeries && titleSeries(grid) === null) {
    return speaksOfKpis(aboutOf(grid, columns)) ? 'no-series' : 'no-kpis';
  }
  const isNamed = has('name') || values.some(({ kpi }) => kpi !== null);
  if (!isNamed && onlyKpiOf(grid, covering, headerRows, columns) === null) return 'no-names';
  const hasYears =
    has('year') || has('base-year') || has('due') || values.some(({ year }) => year !== null);
  return hasYears ? null : 'no-years';
}

/** The series that the line nearest above names. */
function titleSeries({ above }: Grid): Series | null {
  for (const line of above.toReversed()) {
    const series = seriesIn(line)?.series;
    if (series) return series;
  }
  return null;
}

type SeriesQuestion = Extract<TableQuestion, { code: 'series-of-years' }>;

/** Columns that name a year only, beside others that name a target: the series is asked. */
function defaultSeriesOf(
  grid: Grid,
  columns: readonly TableColumn[],
  pair: TableMap['pair'],
): SeriesQuestion | null {
  if (pair || columns.some(({ role }) => role === 'series')) return null;
  const values = columns.filter(({ role }) => role === 'value');
  const silent = values.filter(({ series }) => series === null);
  if (silent.length === 0) return null;
  const hasTarget = values.some(({ series }) => series === 'target');
  const series = titleSeries(grid) ?? (hasTarget ? 'actual' : null);
  if (series === null) return null;
  const headings = silent.map(({ leaf }) => leaf).join('、');
  return { code: 'series-of-years', columns: headings, series };
}

const label = /^(?:KPI|重要業績評価指標|評価指標|成果指標|指標)(?:\(KPI\))?名?[①-⑳\d]*$/iu;
const named =
  /^(?:[■◆●○◎▼・※【]\s*)?(?:KPI|ＫＰＩ|重要業績評価指標|評価指標|成果指標|指標)(?:[（(]KPI[)）])?名?[①-⑳\d]*[】]?\s*[:：　]\s*(.{2,60})$/iu;

/** A card of one indicator: its name stands above the table, or beside its label in the heading. */
function onlyKpiOf(
  grid: Grid,
  covering: Covering,
  headerRows: number,
  columns: readonly TableColumn[],
): string | null {
  if (columns.some(({ role, kpi }) => role === 'name' || kpi !== null)) return null;
  for (let row = 0; row < headerRows; row += 1) {
    const cells = cellsOfRow(grid, covering, row);
    const at = cells.findIndex(({ text }) => label.test(fold(text)));
    const beside = cells[at + 1];
    if (at >= 0 && beside && columnRoleOf(beside.text) === null) return inOneLine(beside.text);
  }
  for (const line of grid.above.toReversed()) {
    const name = named.exec(inOneLine(line))?.[1];
    if (name !== undefined) return name;
  }
  return null;
}
