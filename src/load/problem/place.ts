import { columnLetters } from '../../write/column-letters.ts';
import type { Place } from './problem.ts';

/** The file as a whole. */
export function filePlace(file: string): Place {
  return { file, row: null, column: null, cell: null };
}

/** A line of YAML, front matter or MDX. */
export function linePlace(file: string, row: number, column: string): Place {
  return { file, row, column, cell: null };
}

/** A cell of a table; `index` counts its columns from 0. */
export function cellPlace(file: string, row: number, column: string, index: number): Place {
  return { file, row, column, cell: `${columnLetters(index)}${row}` };
}

/** Position in its row, from 1: of the cell in CSV, of the character in MDX. */
export function columnNumber(place: Place): number | null {
  const letters = /^[A-Z]+/u.exec(place.cell ?? '')?.[0];
  if (letters) return [...letters].reduce((sum, letter) => sum * 26 + letterNumber(letter), 0);
  const written = place.column ?? '';
  return /^\d+$/u.test(written) ? Number(written) : null;
}

const letterNumber = (letter: string) => letter.charCodeAt(0) - 64;

/** Orders places by file, row and column. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.row ?? 0) - (b.row ?? 0) || (columnNumber(a) ?? 0) - (columnNumber(b) ?? 0);
}
