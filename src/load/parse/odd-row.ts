import type { Table } from '../../model/table.ts';
import type { CsvRecord } from './parse-csv.ts';
import { cellPlace } from '../problem/place.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
import type { CodeOfLabel } from '../read/read-cell.ts';

/** What every row of a table is read with. */
export interface RowContext {
  readonly file: string;
  readonly table: Table;
  readonly columns: ReadonlyMap<string, number>;
  /** Number of cells in the header. */
  readonly width: number;
  readonly codeOfLabel: CodeOfLabel;
}

const total = /^(?:合計|総合計|総計|小計|計|(?:grand |sub)?total)$/iu;

/** A row that adds the others up, as people write it below a table; null for any other row. */
export function totalRow(context: RowContext, { row, cells }: CsvRecord): Problem | null {
  const index = cells.findIndex((cell) => cell !== '');
  const found = cells[index]?.trim() ?? '';
  if (!total.test(found)) return null;
  const { table, columns } = context;
  const isKeyEmpty = (cells[columns.get(table.key[0] ?? '') ?? 0] ?? '') === '';
  const name = columnAt(context, index);
  // A table may have a row about the word 合計 itself.
  if (table.columns[name]?.type === 'text' && !isKeyEmpty) return null;
  return problem(cellPlace(context.file, row, name, index), 'row-total', { found });
}

/** A row with too many or too few cells: told by its cause where one can be seen. */
export function cellCount(context: RowContext, { row, cells }: CsvRecord): Problem {
  const { file, width } = context;
  const place = (index: number): Place => cellPlace(file, row, columnAt(context, index), index);
  const curly = cells.findIndex((cell) => /^[“”]|[“”]$/u.test(cell));
  if (curly >= 0) return problem(place(curly), 'quote-curly', { found: cells[curly] ?? '' });
  const wide = cells.findIndex((cell) => cell.includes('，'));
  if (wide >= 0 && cells.length < width) {
    return problem(place(wide), 'comma-fullwidth', { found: cells[wide] ?? '' });
  }
  const [all = ''] = cells;
  const sign = cells.length === 1 ? (/[;\t]/u.exec(all) ?? [])[0] : undefined;
  if (sign !== undefined) {
    return problem(place(0), 'delimiter-unknown', { found: sign === '\t' ? 'Tab' : '";"' });
  }
  // At the first cell too many, or at the first that is not there.
  const index = Math.min(cells.length, width);
  const beyond = cells.slice(width);
  const isBlank = beyond.length > 0 && beyond.every((cell) => cell.trim() === '');
  return problem(place(index), 'cell-count', { count: cells.length, expected: width, isBlank });
}

/** The column at a position; the last one for a cell beyond the header. */
function columnAt({ columns }: RowContext, index: number): string {
  const name = [...columns].find(([, position]) => position === index)?.[0];
  return name ?? [...columns.keys()].at(-1) ?? '';
}
