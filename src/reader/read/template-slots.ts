import { columnOf, type TableMap } from '../recognise/table-map.ts';
import { inOneLine } from '../grid/fold.ts';
import { resultInWords } from '../vocabulary/template.ts';
import type { TableRow } from './rows.ts';
import type { Slot } from './slot.ts';

/** What a row of our own workbook holds: a result together with its state and its day. */
export function templateSlots(map: TableMap, row: TableRow): readonly Slot[] {
  const { columns, covering } = map;
  const remark =
    covering(row.index, columnOf(map, 'state') ?? -1) ??
    covering(row.index, columnOf(map, 'as-of') ?? -1);
  return columns.flatMap((column, index): Slot[] => {
    const own = covering(row.index, index);
    const cell = own ?? (column.series === 'actual' ? remark : undefined);
    if (column.role !== 'value' || !cell || row.name === null) return [];
    const shown = inOneLine(own?.text ?? cell.text);
    const text =
      column.series === 'actual'
        ? resultInWords(inOneLine(own?.text ?? ''), row.textOf('state'), row.textOf('as-of'))
        : shown;
    return [{ column, cell, name: row.name, text, shown, half: null }];
  });
}
