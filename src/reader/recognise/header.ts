import type { GridCell, Covering, Grid } from '../grid/grid.ts';
import { fold, inOneLine } from '../grid/fold.ts';
import { columnRoleOf } from '../vocabulary/headings.ts';
import { seriesIn, isSeriesWord } from '../vocabulary/series-words.ts';
import { isUnit } from '../vocabulary/units.ts';
import { readNotation } from '../vocabulary/values.ts';
import { isBareYear, isYear, writtenYears, yearIn } from '../vocabulary/years.ts';

/** A heading with more rows than this is none. */
const maxHeaderRows = 6;

/** A cell that can be a target or a result. */
export function isValue(text: string): boolean {
  if (isYear(text) && !isBareYear(text)) return false;
  const notation = readNotation(text);
  if (notation.kind !== 'number') {
    return notation.kind === 'absent' || notation.kind === 'dash' || isUsualWord(text);
  }
  return notation.unit === null || isUnit(notation.unit) || notation.trouble === 'large-words';
}

function isUsualWord(text: string): boolean {
  const notation = readNotation(text);
  return notation.kind === 'described' && notation.isUsual && fold(text).length >= 3;
}

/** Two numbers in one cell: 45／43. */
export const isPair = (text: string): boolean => pairIn(text) !== null;

/** Both halves of a cell with two values, as printed. */
export function pairIn(text: string): readonly [string, string] | null {
  const [first, second, ...others] = inOneLine(text).split(/[/／∕⁄]/u);
  if (first === undefined || second === undefined || others.length > 0) return null;
  const hasRate = /[(（][\d.]+[%％]/u.test(second);
  return isValue(first) && isValue(second) && !hasRate ? [first, second] : null;
}

/** Rows of the heading; null where no row with numbers follows. */
export function headerRowsOf(grid: Grid, covering: Covering): number | null {
  let rows = 0;
  while (rows < grid.rowCount && rows < maxHeaderRows && !isBodyRow(grid, covering, rows))
    rows += 1;
  if (rows >= grid.rowCount || rows === maxHeaderRows) return null;
  while (rows > 1 && isSection(grid, covering, rows - 1)) rows -= 1;
  return rows;
}

/** The cells of a row that hold something, each once. */
export function cellsOfRow(grid: Grid, covering: Covering, row: number): GridCell[] {
  const cells = Array.from({ length: grid.columnCount }, (_, column) => covering(row, column));
  return [...new Set(cells)].filter(
    (cell) => cell !== undefined && cell.text.trim() !== '',
  ) as GridCell[];
}

function isBodyRow(grid: Grid, covering: Covering, row: number): boolean {
  const cells = cellsOfRow(grid, covering, row);
  const isHeading = areYears(cells) ? ({ text }: GridCell) => isYear(text) : () => false;
  return cells.some(
    (cell) =>
      cell.row === row &&
      cell.column > 0 &&
      !isHeading(cell) &&
      (isValue(cell.text) || isPair(cell.text)),
  );
}

/** 2022 | 2023 | 2024 are years; 2002 | 2002 are numbers of people. */
function areYears(cells: readonly GridCell[]): boolean {
  const bare = cells.filter(({ text }) => isBareYear(text)).map(({ text }) => yearIn(text) ?? 0);
  return bare.every((year, index) => index === 0 || year > (bare[index - 1] ?? 0));
}

/** One text over half of the width: 基本目標１ … */
export function isSection(grid: Grid, covering: Covering, row: number): boolean {
  const [only, ...others] = cellsOfRow(grid, covering, row);
  if (!only || others.length > 0 || only.row !== row) return false;
  const isWide = only.columnSpan >= grid.columnCount / 2 || grid.kind !== 'ruled';
  return isWide && writtenYears(only.text).length === 0 && !isValue(only.text);
}

/** The lines of each column's heading, outermost first. */
export function headingsOf(grid: Grid, covering: Covering, headerRows: number): string[][] {
  const headings = Array.from({ length: grid.columnCount }, (_, column) => {
    const cells = Array.from({ length: headerRows }, (_, row) => covering(row, column));
    return [...new Set(cells)].flatMap((cell) => (cell ? linesOf(cell.text) : []));
  });
  const spread = grid.kind === 'ruled' ? headings : spreadOver(headings, covering, headerRows);
  return withEras(spread);
}

/** `令和5年度⏎目標` in one cell is a year and a series. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const last = lines.at(-1);
  if (lines.length > 1 && last !== undefined && isSeriesWord(last)) {
    return [inOneLine(lines.slice(0, -1).join('\n')), last.trim()];
  }
  const line = inOneLine(text);
  return line === '' ? [] : [line];
}

/** A heading written once over several columns, without merging their cells. */
function spreadOver(headings: readonly string[][], covering: Covering, headerRows: number) {
  const spread: string[][] = [];
  headings.forEach((own, column) => {
    const [left, leaf] = [spread[column - 1], own.at(-1)];
    const isBlankAbove = headerRows > 1 && !covering(0, column);
    const [outer, beside] = [left?.[0], left?.at(-1)];
    const isOfGroup =
      leaf !== undefined && outer !== undefined && beside !== undefined && outer !== beside;
    spread.push(
      isBlankAbove && isOfGroup && isSameKind(leaf, beside, outer) ? [outer, ...own] : [...own],
    );
  });
  return spread;
}

function isSameKind(leaf: string, beside: string, outer: string): boolean {
  if (isSeriesWord(leaf) && isSeriesWord(beside)) return !isSeriesWord(outer);
  const isOfYears = yearIn(leaf) !== null && yearIn(beside) !== null;
  const isOfCosts = columnRoleOf(outer) === 'skipped';
  return isOfYears && (isOfCosts || seriesIn(outer) !== null) && seriesIn(leaf) === null;
}

/** 令和3年度 | 4年度 | 5年度: the era is written once. */
function withEras(headings: readonly string[][]): string[][] {
  let era = '';
  return headings.map((lines) =>
    lines.map((line) => {
      const [, named] = /(令和|平成|R|H)(?:元|\d)/u.exec(fold(line)) ?? [];
      if (named !== undefined) era = named;
      return era !== '' && /^\d{1,2}年度/u.test(fold(line)) ? era + fold(line) : line;
    }),
  );
}
