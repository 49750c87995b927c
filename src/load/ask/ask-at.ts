import { placeIn, type ParsedRow, type ParsedTable } from '../parse/parse-table.ts';
import type { AskedFacts, QuestionCode } from '../question/kinds.ts';
import { question, type Question } from '../question/question.ts';

/** A cell of a table by its row. */
export interface AskedCell {
  readonly table: ParsedTable;
  readonly row: ParsedRow;
  readonly column: string;
}

/** Asks about a cell. A row whose key cannot be read has its own problem, and is not asked about. */
export function askAt<Code extends QuestionCode>(
  { table, row, column }: AskedCell,
  code: Code,
  facts: AskedFacts<Code>,
): Question[] {
  const key = table.table.key.map((name) => row.values[name] ?? null);
  if (key.includes(null) || !row.isAligned) return [];
  const asked = {
    table_name: table.table.name,
    row_key: [...listOf(table), ...key].join('/'),
    field: column,
    found: row.written[table.columns.get(column) ?? -1]?.trim() ?? '',
  };
  return [question(placeIn(table, row.row, column), { code, asked }, facts)];
}

/** A code is named by its list, which is the name of the file, and by itself. */
const listOf = ({ file }: ParsedTable) =>
  /(?<=^content\/codelists\/).+(?=\.csv$)/u.exec(file) ?? [];
