import type { GridCell, Grid } from '../grid/grid.ts';
import { fold, inOneLine, shareThat } from '../grid/fold.ts';
import { columnRoleOf, type ColumnRole } from '../vocabulary/headings.ts';
import { isSeriesWord, seriesIn } from '../vocabulary/series-words.ts';
import { isUnit, saysUnit } from '../vocabulary/units.ts';
import { readNotation } from '../vocabulary/values.ts';
import { fiscalYearOfMonth, isYear, yearIn, writtenYears } from '../vocabulary/years.ts';
import { isValue } from './header.ts';
import { isOrdinal, nameOf, unitBehind } from './name-of.ts';
import { isJudgement, type TableColumn } from './table-map.ts';

/** The texts below each heading. */
export function bodiesOf({ cells, columnCount }: Grid, headerRows: number): string[][] {
  const isOfBody = (cell: GridCell, column: number) =>
    cell.column === column &&
    cell.row >= headerRows &&
    cell.text.trim() !== '' &&
    cell.columnSpan < columnCount / 2;
  return Array.from({ length: columnCount }, (_, column) =>
    cells.filter((cell) => isOfBody(cell, column)).map(({ text }) => text),
  );
}

/** What each column is, told by its heading and by what stands below. */
export function columnsOf(
  headings: readonly string[][],
  bodies: readonly string[][],
): TableColumn[] {
  const alone = headings.map((lines, index) => columnAlone(lines, bodies[index] ?? []));
  return settled(alone, headings, bodies);
}

function columnAlone(lines: readonly string[], body: readonly string[]): TableColumn {
  const heading = lines.join(' ');
  const leaf = lines.at(-1) ?? '';
  const named = seriesIn(leaf) ?? seriesIn(heading);
  const years = writtenYears(leaf).length === 1 ? writtenYears(leaf) : writtenYears(heading);
  const [year] = years;
  const column = {
    heading,
    leaf,
    year: year && years.length === 1 ? year : null,
    series: named?.series ?? null,
    isStart: named?.isStart ?? false,
    unit: unitBehind(leaf) ?? unitBehind(heading),
    kpi: null,
  };
  const role = roleAlone(column, body);
  const keepsYear = role === 'value' || isJudgement(role);
  return keepsYear ? { ...column, role } : { ...column, role, year: null, series: null };
}

function roleAlone(column: Omit<TableColumn, 'role'>, body: readonly string[]): ColumnRole {
  const { heading, leaf, year, series } = column;
  const ofLeaf = columnRoleOf(leaf);
  const named = ofLeaf ?? columnRoleOf(heading);
  if (shareThat(body, isSeriesWord) >= 0.6) return 'series';
  // A cost or a rate of a year is no value of it, also where the year stands below.
  const isApart = (named === 'rate' || named === 'skipped') && series === null;
  if (isAside(named) && (ofLeaf === named || yearIn(leaf) === null || isApart)) {
    return named === 'grade' ? gradeRole(body) : named;
  }
  if (named === 'base-year' && shareThat(body, isYear) > 0.5) return 'base-year';
  if (named === 'unit' || (!year && !series && isColumnOfUnits(body))) return 'unit';
  if (named === 'number') return 'number';
  if (named === 'due' && shareThat(body, isDue) >= 0.5) return 'due';
  if ((named === 'year' || !year) && shareThat(body, isYear) >= 0.7) return 'year';
  const isNamed = year !== null || series !== null || named === 'value';
  if (isNamed && (body.length === 0 || shareThat(body, holdsValue) >= 0.4)) return 'value';
  if (named === 'name' || named === 'group') return named;
  if (heading === '') return 'unknown';
  return shareThat(body, isValue) >= 0.6 ? 'value' : 'unknown';
}

const asides = ['grade', 'rate', 'comment', 'next-step', 'skipped', 'note'] as const;

const isAside = (role: ColumnRole | null): role is (typeof asides)[number] =>
  (asides as readonly (ColumnRole | null)[]).includes(role);

/** Letters of a cell that is no grade any more but a sentence about it. */
const sentenceLength = 14;

/** Below a heading of grades there may be rates, or sentences. */
function gradeRole(body: readonly string[]): ColumnRole {
  if (shareThat(body, (text) => /^[\d.,]+%/u.test(fold(text))) > 0.5) return 'rate';
  const isSentence = (text: string) => inOneLine(text).length > sentenceLength;
  return shareThat(body, isSentence) > 0.5 ? 'comment' : 'grade';
}

const isDue = (text: string) => fiscalYearOfMonth(text) !== null || isYear(text);

const holdsValue = (text: string) => isValue(text) || readNotation(text).kind === 'number';

function isColumnOfUnits(body: readonly string[]): boolean {
  return body.length > 1 && shareThat(body, saysUnit) >= 0.9 && shareThat(body, isUnit) > 0.5;
}

/** What one column alone cannot tell: which of several holds the names, what a number without a heading is. */
function settled(
  alone: readonly TableColumn[],
  headings: readonly string[][],
  bodies: readonly string[][],
): TableColumn[] {
  const firstValue = alone.findIndex(({ role }) => role === 'value');
  const named = withOneName(alone, bodies, firstValue);
  const hasName = named.some(({ role }) => role === 'name');
  const isByYear = named.some(({ role }) => role === 'year');
  const found = isByYear && !hasName ? withKpiColumns(named, headings, bodies) : named;
  return found.map((column, index) => {
    const body = bodies[index] ?? [];
    if (column.role === 'unknown' && index < firstValue && shareThat(body, isOrdinal) >= 0.8) {
      return { ...column, role: 'number' };
    }
    return isStray(column) ? { ...column, role: 'skipped' } : column;
  });
}

/** A number under a heading that names neither a year nor a series. */
const isStray = ({ role, year, series, kpi, leaf }: TableColumn) =>
  role === 'value' && !year && !series && kpi === null && !/^(?:値|数値|データ)$/u.test(fold(leaf));

function withOneName(
  columns: readonly TableColumn[],
  bodies: readonly string[][],
  firstValue: number,
): TableColumn[] {
  const lengthOf = (index: number) => {
    const body = bodies[index] ?? [];
    return body.reduce((sum, text) => sum + inOneLine(text).length, 0) / Math.max(1, body.length);
  };
  const longest = (indices: readonly number[]) =>
    [...indices].sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  const places = (roles: readonly ColumnRole[]) =>
    columns.flatMap(({ role }, index) => (roles.includes(role) ? [index] : []));
  const names = places(['name']);
  const isByYear = columns.some(({ role }) => role === 'year');
  const others = places(['unknown', 'group']).filter(
    (index) => (firstValue < 0 || index < firstValue) && lengthOf(index) > 2,
  );
  const chosen = names.length > 0 ? longest(names) : isByYear ? undefined : longest(others);
  return columns.map((column, index) => {
    if (index === chosen) return { ...column, role: 'name' };
    if (column.role !== 'name') return column;
    const isNumber = shareThat(bodies[index] ?? [], isOrdinal) >= 0.8;
    return { ...column, role: isNumber ? 'number' : 'group' };
  });
}

/** Rows are years, and each column is an indicator. */
function withKpiColumns(
  columns: readonly TableColumn[],
  headings: readonly string[][],
  bodies: readonly string[][],
): TableColumn[] {
  return columns.map((column, index) => {
    const body = bodies[index] ?? [];
    const isFull = column.role === 'unknown' && body.length > 0 && body.every(isValue);
    if (column.role !== 'value' && !isFull) return column;
    const lines = headings[index] ?? [];
    const kpi = lines.filter((line) => !isSeriesWord(nameOf(line).name)).join(' ');
    if (kpi === '' || seriesIn(kpi)?.isStart || isYear(kpi)) return column;
    const series = seriesIn(column.leaf)?.series ?? null;
    return { ...column, role: 'value', kpi, series, year: null, isStart: false };
  });
}
