import type { Edit } from './apply-edits.ts';
import type { AskingCell } from './asked.ts';
import type { ContentChange } from './content-change.ts';
import type { Edited } from './edited.ts';
import type { EditedTable } from './edited-tables.ts';

interface WrongRow {
  readonly table: EditedTable;
  /** The columns of the key with `/` between them. */
  readonly key: string;
  readonly was: Readonly<Record<string, string | number | null>>;
  /** What its cells should say. */
  readonly said: Readonly<Record<string, string>>;
  /** What is told of it: whose it is, where the report says it, and why it is corrected. */
  readonly scope: string;
  readonly name: string | null;
  readonly cell: AskingCell | null;
  readonly reason: string;
  readonly day: string;
}

/** Cells of a row that was wrong, and a line for each of them in the record of changes. */
export function correctedCells(row: WrongRow): Edited {
  const { table, key, was, said, scope, name, cell, reason, day } = row;
  const wrong = Object.entries(said).filter(([field, after]) => {
    const { [field]: before } = was;
    return typeof before === 'number' ? Number(after || NaN) !== before : (before ?? '') !== after;
  });
  const changes = wrong.map(([field, after]): ContentChange => ({
    ...{ kind: 'corrected', table, key, name, cell },
    ...{ field, before: String(was[field] ?? ''), after },
  }));
  const records = changes.map(({ field, before, after }): Edit => ({
    table: 'changes',
    row: 'new',
    cells: {
      ...{ date: day, scope, change_type: 'corrected' },
      ...{ before: before ?? '', after: after ?? '', reason },
      ...{ table_name: table, row_key: key, field: field ?? '' },
    },
  }));
  const edit: Edit = { table, row: key, cells: Object.fromEntries(wrong) };
  return { edits: [edit, ...records], changes, again: 0 };
}
