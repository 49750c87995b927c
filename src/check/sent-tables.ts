import { isEdited, type EditedTable } from '../change-set/edited-tables.ts';
import { dataTables, declarationOf, tablePath, type DataTable } from '../load/content-layout.ts';
import type { ContentFile } from '../load/content.ts';
import { decodeText } from '../load/parse/decode-text.ts';
import { parseCsv } from '../load/parse/parse-csv.ts';
import { csvText } from '../write/csv.ts';
import { asWritten, type WrittenTables } from './written-tables.ts';

/** Tables of words: no check compares a figure, or a KPI, of a report with them. */
const wordy: readonly Exclude<DataTable, EditedTable>[] = ['facts', 'terms', 'search_words'];

/**
 * What a browser is sent of the tables. Those that a report changes come as they are written, byte for
 * byte; of the others it needs what checks compare, and that in its row: they come without words in
 * other languages.
 */
export const sentTables = (files: readonly ContentFile[]): WrittenTables =>
  Object.fromEntries(
    files.flatMap((file): [string, string][] => {
      const name = dataTables.find((one) => tablePath(one) === file.path);
      if (name === undefined || isEdited(name)) return [[file.path, asWritten(file)]];
      if (wordy.some((one) => one === name)) return [];
      return [[file.path, untranslated(file, name)]];
    }),
  );

/** Rows keep their numbers, by which findings name them; a header keeps its columns. */
function untranslated(file: ContentFile, table: DataTable): string {
  const { columns } = declarationOf(table);
  const { records } = parseCsv(file.path, decodeText(file).text ?? '');
  const translates = (records[0]?.cells ?? []).map((name) => {
    const column = columns[name];
    return column?.translates !== undefined && !column.required;
  });
  const rows = new Map(records.map(({ row, cells }) => [row, cells]));
  return csvText(
    Array.from({ length: records.at(-1)?.row ?? 0 }, (_, index) => {
      const cells = rows.get(index + 1) ?? [''];
      return index === 0 ? cells : cells.map((cell, column) => (translates[column] ? '' : cell));
    }),
  );
}
