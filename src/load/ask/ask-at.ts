import { placeIn } from '../parse/parse-table.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { AskedFacts, QuestionCode } from '../question/kinds.ts';
import { question } from '../question/question.ts';
import type { Question } from '../question/question.ts';
import { keyOf } from '../check/row-index.ts';

/** A cell of a table by its row. */
export interface Cell {
  readonly table: ParsedTable;
  readonly row: ParsedRow;
  readonly column: string;
}

/** Asks about a cell. A row whose key cannot be read has its own problem, and is not asked about. */
export function askAt<Code extends QuestionCode>(
  { table, row, column }: Cell,
  code: Code,
  facts: AskedFacts<Code>,
): Question[] {
  const key = keyOf(row, table.table.key);
  if (key === null || !row.isAligned) return [];
  const found = row.written[table.columns.get(column) ?? -1]?.trim() ?? '';
  const asked = { table_name: nameOf(table), row_key: key, column_name: column, found };
  return [question(placeIn(table, row.row, column), { code, asked }, facts)];
}

/** Name of the file without folder and ending: of a table, or of one of the codelists. */
const nameOf = ({ file }: ParsedTable) => /[^/]+(?=\.csv$)/u.exec(file)?.[0] ?? file;
