import type { Table } from '../../model/table.ts';
import { dataTables, declarationOf, headerOf } from '../content-layout.ts';
import { nearest } from '../read/nearest.ts';
import type { CsvRecord } from './parse-csv.ts';
import { columnLetters } from '../../write/column-letters.ts';
import { cellPlace } from '../problem/place.ts';
import { problem, type Problem } from '../problem/problem.ts';

export interface ParsedHeader {
  /**
   * Position of each column, from 0, in declared order. The order in the file is free. A
   * misspelt header counts as the column that was meant, so that its cells are checked too.
   */
  readonly columns: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

export function parseHeader(file: string, table: Table, header: CsvRecord): ParsedHeader {
  const declared = Object.keys(table.columns);
  const needed = declared.filter((name) => table.columns[name]?.since === undefined);
  const found = foundColumns(table, header.cells);
  const absent = declared.filter((name) => !found.has(name));
  const unknown = unknownHeaders(table, header.cells, absent);
  const meant = new Map(unknown.map(({ meant: name, index }) => [name ?? '', index]));
  const columns = new Map(
    declared.flatMap((name) => {
      const index = found.get(name) ?? meant.get(name);
      return index === undefined ? [] : [[name, index] as const];
    }),
  );
  // A title, or the header of another table: naming every column would not help.
  if (header.row > 1 || columns.size < needed.length / 2) {
    return { columns: new Map(), problems: [notHeader(file, table, header)] };
  }
  const missing = needed.filter((name) => !columns.has(name));
  return {
    columns,
    problems: [
      ...duplicates(file, header.cells, found),
      ...unknown.map((column) => unknownHeader(file, column)),
      ...missing.map((name) =>
        problem(whereMissing(file, table, name), 'header-missing', { header: name }),
      ),
    ],
  };
}

function unknownHeader(file: string, { found, index, meant }: UnknownHeader): Problem {
  const place = cellPlace(file, 1, found || columnLetters(index), index);
  return problem(place, 'header-unknown', { found, nearest: meant });
}

function foundColumns(table: Table, cells: readonly string[]): Map<string, number> {
  const places = Object.keys(table.columns).map((name) => [name, cells.indexOf(name)] as const);
  return new Map(places.filter(([, index]) => index >= 0));
}

interface UnknownHeader {
  readonly found: string;
  readonly index: number;
  /** The column whose name or Japanese title was misspelt. */
  readonly meant: string | null;
}

function unknownHeaders(
  table: Table,
  cells: readonly string[],
  missing: readonly string[],
): UnknownHeader[] {
  const open = new Set(missing);
  return cells.flatMap((found, index) => {
    if (Object.hasOwn(table.columns, found)) return [];
    const titled = [...open].find((name) => isTitle(table, name, found.trim()));
    const meant = titled ?? nearest(found, open);
    if (meant !== null) open.delete(meant);
    return [{ found, index, meant }];
  });
}

function isTitle(table: Table, name: string, found: string): boolean {
  const title = table.columns[name]?.title;
  return title?.ja === found || title?.en === found;
}

function duplicates(
  file: string,
  cells: readonly string[],
  columns: ReadonlyMap<string, number>,
): Problem[] {
  return cells.flatMap((found, index) => {
    const first = columns.get(found);
    if (first === undefined || first === index) return [];
    const place = cellPlace(file, 1, found, index);
    return [problem(place, 'header-duplicate', { found, first: columnLetters(first) })];
  });
}

/** A missing column is reported where its header belongs. */
function whereMissing(file: string, table: Table, name: string) {
  return cellPlace(file, 1, name, Object.keys(table.columns).indexOf(name));
}

function notHeader(file: string, table: Table, header: CsvRecord): Problem {
  const [name = ''] = Object.keys(table.columns);
  const found = header.row > 1 ? '' : (header.cells[0] ?? '');
  const facts = { found, header: headerOf(table), table: otherTable(table, header.cells) };
  return problem(cellPlace(file, 1, name, 0), 'header-absent', facts);
}

/** Every column that content needs is there, and no other but those that came later. */
function isHeaderOf({ columns }: Table, found: ReadonlySet<string>): boolean {
  const needed = Object.keys(columns).filter((name) => columns[name]?.since === undefined);
  return needed.every((name) => found.has(name)) && [...found].every((name) => name in columns);
}

/** Another table whose header this is: a file was saved under the wrong name. */
function otherTable({ name: own }: Table, cells: readonly string[]): string | null {
  const found = new Set(cells.map((cell) => cell.trim()));
  const names = dataTables.filter((name) => isHeaderOf(declarationOf(name), found));
  return names.find((name) => name !== own) ?? null;
}
