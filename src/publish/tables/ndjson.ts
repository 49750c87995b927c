import type { PublishedTable } from './published-table.ts';

/** One row per line as a JSON object with the columns of the table; absent is null. */
export function writeNdjson({ table, rows }: PublishedTable): string {
  const names = Object.keys(table.columns);
  return rows
    .map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null])))
    .map((object) => `${JSON.stringify(object)}\n`)
    .join('');
}
