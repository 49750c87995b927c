import { dataTables, declarationOf, tablePath, type DataTable } from '../load/content-layout.ts';
import type { ContentFile } from '../load/content.ts';
import { parseCodelists, parseTables } from '../load/parse/parse-tables.ts';
import type { ParsedTable } from '../load/parse/parse-table.ts';
import type { EditedTable } from './edited-tables.ts';
import { editedTable, type TableEdits, type WrittenCells } from './edit-table.ts';

/** One change of a table: a new row, or other cells of the row with this key. */
export type Edit<Name extends DataTable = EditedTable> =
  | { readonly table: Name; readonly row: 'new'; readonly cells: WrittenCells }
  | { readonly table: Name; readonly row: string; readonly cells: WrittenCells };

/** A change of any table: a content that begins has all of them before it. */
export type AnyEdit = Edit<DataTable>;

/** The texts of the tables that change, by path. */
export function editedTexts(
  files: readonly ContentFile[],
  edits: readonly AnyEdit[],
): ReadonlyMap<string, string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const tables = parseTables(byPath, parseCodelists(byPath));
  const texts = dataTables.flatMap((name): [string, string][] => {
    const of = edits.filter(({ table }) => table === name);
    if (of.length === 0) return [];
    const path = tablePath(name);
    const before = textOfFile(byPath.get(path));
    const after = editedTable(before, declarationOf(name), editsOf(tables[name], of));
    return after === before ? [] : [[path, after]];
  });
  return new Map(texts);
}

/** With its byte-order mark, so that it can be written back as it was. */
export function textOfFile(file: ContentFile | undefined): string {
  return file ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes) : '';
}

function editsOf(parsed: ParsedTable, edits: readonly AnyEdit[]): TableEdits {
  const { key } = parsed.table;
  const rowOf = new Map(
    parsed.rows.map(({ row, values }) => [
      key.map((name) => String(values[name] ?? '')).join('/'),
      row,
    ]),
  );
  return {
    added: edits.flatMap(({ row, cells }) => (row === 'new' ? [cells] : [])),
    changed: edits.flatMap(({ row, cells }) => {
      const at = rowOf.get(row);
      return row === 'new' || at === undefined ? [] : [{ row: at, cells }];
    }),
  };
}

/** The content as it would be with these tables. */
export function changedFiles(
  files: readonly ContentFile[],
  texts: ReadonlyMap<string, string>,
): ContentFile[] {
  const encoder = new TextEncoder();
  const kept = files.filter(({ path }) => !texts.has(path));
  const changed = [...texts].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  return [...kept, ...changed].sort((a, b) => (a.path < b.path ? -1 : 1));
}
