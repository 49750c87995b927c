import type { Reading } from '../reading.ts';
import type { ReadTable } from './read-table.ts';
import type { TableRow } from './rows.ts';

/**
 * A page may cut a name in two: one indicator then seems to be two, each with fewer rows than the
 * others. Whether it is so is asked of all values of both.
 */
export function withCutNames(tables: readonly ReadTable[]): Reading[] {
  return tables.flatMap((table, index) => {
    const [before, after] = [tables[index - 1], tables[index + 1]];
    const cut = [
      ...(before && isCutBetween(before, table) ? [nameCellAt(table, 0)] : []),
      ...(after && isCutBetween(table, after) ? [nameCellAt(table, -1)] : []),
    ];
    const rows = table.rows.filter(({ nameCell }) => nameCell !== null && cut.includes(nameCell));
    const readings = new Set(rows.flatMap((row) => table.readingsOf(row)));
    return table.readings.map((reading) =>
      readings.has(reading) || isUnbalanced(reading.name)
        ? { ...reading, doubts: [...reading.doubts, { code: 'name-cut', name: reading.name }] }
        : reading,
    );
  });
}

const nameCellAt = ({ rows }: ReadTable, index: number) => rows.at(index)?.nameCell ?? null;

function isCutBetween(one: ReadTable, other: ReadTable): boolean {
  const sizes = [...sizesOf(one.rows).values(), ...sizesOf(other.rows).values()];
  const usual = Math.max(0, ...sizes);
  const [last, first] = [nameCellAt(one, -1), nameCellAt(other, 0)];
  if (!last || !first || usual < 2 || one.columnCount !== other.columnCount) return false;
  const sizeOf = (table: ReadTable, cell: typeof last) => sizesOf(table.rows).get(cell) ?? 0;
  return sizeOf(one, last) < usual && sizeOf(other, first) < usual;
}

/** How many rows each name has. */
function sizesOf(rows: readonly TableRow[]) {
  const sizes = new Map<TableRow['nameCell'], number>();
  for (const { nameCell } of rows) sizes.set(nameCell, (sizes.get(nameCell) ?? 0) + 1);
  return sizes;
}

/** Brackets that open and do not close, or the other way round. */
const isUnbalanced = (name: string) =>
  (name.match(/[（([［「『【]/gu)?.length ?? 0) !== (name.match(/[）)\]］」』】]/gu)?.length ?? 0);
