import { tableNames, tables } from '../../model/database.ts';

/** The one column by which other tables refer to the rows of a table. */
export function referencedKey(references: string): string {
  const table = tableNames.find((name) => name === references);
  const key = table && tables[table].key[0];
  if (!key) throw new Error(`No table ${references} that can be referred to`);
  return key;
}
