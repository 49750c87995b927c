import Papa from 'papaparse';
import { cellPlace, linePlace } from '../problem/place.ts';
import { problem, type Problem } from '../problem/problem.ts';

/** One row of a CSV file. */
export interface CsvRecord {
  /** As a spreadsheet shows it, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface ParsedCsv {
  /** Rows with at least one cell that is not empty. */
  readonly records: readonly CsvRecord[];
  /** False when rows could not be told apart. */
  readonly isComplete: boolean;
  readonly problems: readonly Problem[];
}

/** Cells of a text whose lines end with `\n`. Blank rows count, but are left out. */
export function parseCsv(file: string, text: string): ParsedCsv {
  const foreign = foreignDelimiter(text);
  if (foreign) {
    const place = cellPlace(file, 1, foreign.column, 0);
    const delimited = problem(place, 'delimiter-unknown', { found: foreign.name });
    return { records: [], isComplete: false, problems: [delimited] };
  }
  const { data: cells, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
  const broken = errors[0]?.row ?? cells.length;
  const records = cells
    .map((row, index) => ({ row: index + 1, cells: row }))
    .filter((record, index) => index < broken && record.cells.some((cell) => cell !== ''));
  if (errors.length === 0) return { records, isComplete: true, problems: [] };
  return { records, isComplete: false, problems: [unpaired(file, broken, cells)] };
}

/** Names of separators that Excel and other programs write instead of a comma. */
const separators = [
  { character: '\t', name: 'Tab' },
  { character: ';', name: '";"' },
] as const;

function foreignDelimiter(text: string): { name: string; column: string } | null {
  const [header = ''] = text.split('\n', 1);
  if (header.includes(',')) return null;
  const separator = separators.find(({ character }) => header.includes(character));
  if (!separator) return null;
  return { name: separator.name, column: header.split(separator.character, 1)[0] ?? '' };
}

function unpaired(file: string, index: number, cells: readonly string[][]): Problem {
  const row = cells[index] ?? [];
  const column = Math.max(
    0,
    row.findIndex((cell) => cell.includes('\n') || cell.includes('"')),
  );
  const name = cells[0]?.[column];
  const place =
    name === undefined || index === 0
      ? linePlace(file, index + 1, '1')
      : cellPlace(file, index + 1, name, column);
  return problem(place, 'quote-unpaired', { found: row[column] ?? '' });
}
