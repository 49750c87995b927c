import { allTables } from '../check/ruled-columns.ts';
import type { TableName } from '../../model/database.ts';
import type { ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import type { Snapshot } from '../release/snapshot.ts';
import { askAt } from './ask-at.ts';

/** Tables whose IDs stand for an official name: once released, an ID names one thing for good. */
function namedTables(tables: ParsedTables): readonly ParsedTable[] {
  return allTables(tables).filter(
    ({ table: { key, columns } }) => key.length === 1 && columns.name?.properName === true,
  );
}

/** IDs that had another official name in a release, told against the newest one that has them. */
export function askNames(tables: ParsedTables, released: readonly Snapshot[]): Question[] {
  const newestFirst = released.toReversed();
  return namedTables(tables).flatMap((table) => {
    const {
      name,
      key: [key = ''],
    } = table.table;
    const rowsIn = (one: Snapshot) => one.tables.get(name as TableName)?.rows;
    return table.rows.flatMap((row) => {
      const id = String(row.values[key] ?? '');
      const release = newestFirst.find((one) => rowsIn(one)?.has(id));
      const before = release && rowsIn(release)?.get(id)?.name;
      const found = row.values.name;
      if (typeof found !== 'string' || before === undefined || before === found) return [];
      const facts = { found, id, before, release: release?.name ?? '' };
      return askAt({ table, row, column: 'name' }, 'name-replaced', facts);
    });
  });
}
