import { withoutLookAlikes } from '../../model/look-alikes.ts';
import { dataTables } from '../content-layout.ts';
import { createNearest } from '../read/nearest.ts';
import { placeIn, type ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';

/** Cells that name a row of another table, where there is no such row. */
export function checkReferences(tables: ParsedTables): Problem[] {
  const byName: Readonly<Record<string, ParsedTable>> = tables;
  return dataTables.flatMap((name) => {
    const table = tables[name];
    return Object.entries(table.table.columns).flatMap(([column, { references }]) => {
      const target = references === undefined ? undefined : byName[references];
      return target ? unknownReferences(table, column, target) : [];
    });
  });
}

function unknownReferences(table: ParsedTable, column: string, target: ParsedTable): Problem[] {
  const key = target.table.key[0];
  if (key === undefined || !target.isComplete) return [];
  const keys = new Set(target.rows.map(({ values }) => ordinary(values[key])));
  const unread = target.rows.filter(({ values }) => values[key] === undefined).length;
  const meant = createNearest([...keys].filter((known) => typeof known === 'string'));
  return unexplained(rowsByUnknown(table, column, keys), unread).map(([found, rows]) => {
    const [row = 1, ...others] = rows;
    return problem(placeIn(table, row, column), 'reference-unknown', {
      found: String(found),
      file: target.file,
      // A year is not a misspelling of another year.
      nearest: typeof found === 'string' ? meant(found) : null,
      rows: others,
    });
  });
}

/** Look-alikes have a problem of their own, wherever they stand. */
const ordinary = <T>(value: T) => (typeof value === 'string' ? withoutLookAlikes(value) : value);

type Rows = readonly [found: string | number, rows: readonly number[]];

/** Each unknown value once, with every row that has it: it is one fault, made once. */
function rowsByUnknown(
  table: ParsedTable,
  column: string,
  keys: ReadonlySet<string | number | null | undefined>,
): Rows[] {
  const unknown = new Map<string | number, number[]>();
  for (const { row, values, isAligned } of table.rows) {
    const value = values[column];
    if (!isAligned || value === undefined || value === null || keys.has(ordinary(value))) continue;
    const rows = unknown.get(value);
    if (rows) rows.push(row);
    else unknown.set(value, [row]);
  }
  return [...unknown];
}

/**
 * A key that could not be read may be the very one that is missing, and has its own problem.
 * Each such key explains one unknown value, the commonest first.
 */
function unexplained(unknown: readonly Rows[], unreadKeys: number): Rows[] {
  return unknown.toSorted(([, a], [, b]) => b.length - a.length).slice(unreadKeys);
}
