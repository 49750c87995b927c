import type { Column } from '../../model/column.ts';
import type { AnyRow } from '../../model/table.ts';
import type { ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';

/** The codes that a cell of the column takes; null where the whole list is allowed, or unknown. */
export function codesFor(
  tables: ParsedTables,
  { name, column }: { readonly name: string; readonly column: Column },
  values: Partial<AnyRow>,
): readonly string[] | null {
  if (column.only) return column.only;
  if (column.onlyAsIn === undefined) return null;
  const byName: Readonly<Record<string, ParsedTable>> = tables;
  const other = byName[String(values[column.onlyAsIn] ?? '')];
  return other?.table.columns[name]?.only ?? null;
}
