import { placeIn } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { rowsBy } from './row-index.ts';
import { allTables } from './ruled-columns.ts';

/** `KPI!B5`, or several cells: `'第1 四半期'!B5:D7`. */
const cells = /^[^!]+![A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?$/u;

/** A place in a workbook is found by its sheet and cell. */
export function checkPlaces(tables: ParsedTables): Problem[] {
  const sources = rowsBy(tables.sources, 'source_id');
  return allTables(tables).flatMap((table) =>
    table.rows.flatMap(({ row, values: { source_id: id, source_place: found }, isAligned }) => {
      if (!isAligned || typeof found !== 'string' || typeof id !== 'string') return [];
      if (sources.get(id)?.values.kind !== 'workbook' || cells.test(found)) return [];
      const facts = { found, write: narrowed(found) };
      return [problem(placeIn(table, row, 'source_place'), 'place-unreadable', facts)];
    }),
  );
}

/** The same place in half-width capitals and without the signs of a fixed cell, if it is one. */
function narrowed(found: string): string | null {
  const narrow = found
    .normalize('NFKC')
    .replaceAll('$', '')
    .replace(/(?<=!).*$/su, upper);
  return cells.test(narrow) ? narrow : null;
}

const upper = (cell: string) => cell.trim().toUpperCase();
