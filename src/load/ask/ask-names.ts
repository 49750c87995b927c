import type { ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import type { Question } from '../question/question.ts';
import type { Snapshot } from '../release/snapshot.ts';
import { askAt } from './ask-at.ts';

/** Tables whose IDs are addresses: once released, an ID names one thing for good. */
const named = ['kpis', 'projects', 'goals', 'policies'] as const;

/** IDs that had another official name in a release, told against the newest one that has them. */
export function askNames(tables: ParsedTables, released: readonly Snapshot[]): Question[] {
  const newestFirst = released.toReversed();
  return named.flatMap((name) => {
    const table: ParsedTable = tables[name];
    const [key = ''] = table.table.key;
    return table.rows.flatMap((row) => {
      const id = String(row.values[key] ?? '');
      const release = newestFirst.find((one) => one.tables.get(name)?.rows.has(id));
      const before = release?.tables.get(name)?.rows.get(id)?.name;
      const found = row.values.name;
      if (typeof found !== 'string' || before === undefined || before === found) return [];
      const facts = { found, id, before, release: release?.name ?? '' };
      return askAt({ table, row, column: 'name' }, 'name-replaced', facts);
    });
  });
}
