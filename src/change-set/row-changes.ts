import { dataTables, tablePath, type DataTable } from '../load/content-layout.ts';
import type { ContentFile } from '../load/content.ts';
import { parseCodelists, parseTables } from '../load/parse/parse-tables.ts';
import type { ParsedTable } from '../load/parse/parse-table.ts';
import { changedFiles } from './apply-edits.ts';
import type { ContentChange } from './content-change.ts';

type Cell = string | number | null;

/** What whole tables that were handed in change, row by row and cell by cell. */
export function rowChanges(
  files: readonly ContentFile[],
  texts: ReadonlyMap<string, string>,
): ContentChange[] {
  const parsed = (of: readonly ContentFile[]) => {
    const byPath = new Map(of.map((file) => [file.path, file]));
    return parseTables(byPath, parseCodelists(byPath));
  };
  const [before, after] = [parsed(files), parsed(changedFiles(files, texts))];
  return dataTables
    .filter((name) => texts.has(tablePath(name)))
    .flatMap((name) => changesOfTable(name, rowsOf(before[name]), rowsOf(after[name])));
}

type Rows = ReadonlyMap<string, Readonly<Record<string, Cell | undefined>>>;

/** By the columns of the key; by all that is written where rows have none. */
function rowsOf({ table: { key }, rows }: ParsedTable): Rows {
  return new Map(
    rows.map(({ values, written }) => {
      const parts = key.length > 0 ? key.map((name) => String(values[name] ?? '')) : written;
      return [parts.join('/'), values];
    }),
  );
}

function changesOfTable(table: DataTable, before: Rows, after: Rows): ContentChange[] {
  const one = { table, name: null, cell: null };
  const gone = [...before].filter(([key]) => !after.has(key));
  return [
    ...[...after].flatMap(([key, now]): ContentChange[] => {
      const was = before.get(key);
      if (was) return changedCells(was, now).map((cell) => ({ ...one, ...cell, key }));
      return [{ ...one, kind: 'added', key, field: null, before: null, after: shown(now) }];
    }),
    ...gone.map(([key, was]): ContentChange => ({
      ...{ ...one, kind: 'removed', key, field: null, after: null },
      before: shown(was),
    })),
  ];
}

type Cells = Readonly<Record<string, Cell | undefined>>;

function changedCells(was: Cells, now: Cells) {
  const names = [...new Set([...Object.keys(was), ...Object.keys(now)])];
  return names.flatMap((field) => {
    const [before, after] = [String(was[field] ?? ''), String(now[field] ?? '')];
    return before === after ? [] : [{ kind: 'corrected' as const, field, before, after }];
  });
}

/** What a row says in one line: how it is printed, where it is a figure. */
function shown({ value_as_published: printed, ...cells }: Cells): string {
  if (typeof printed === 'string') return printed;
  return Object.values(cells)
    .filter((cell) => cell !== null && cell !== undefined)
    .join(', ')
    .slice(0, 120);
}
