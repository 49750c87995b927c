import type { AnyRow } from '../../model/table.ts';
import type { Database } from '../../model/database.ts';
import { codelistNames, dataTables } from '../content-layout.ts';
import type { ParsedCodelists, ParsedTables } from './parse-tables.ts';

/** Only for tables without problems: then every row has every column of its declaration. */
export function databaseOf(tables: ParsedTables, codelists: ParsedCodelists): Database {
  const rows: Record<string, readonly Partial<AnyRow>[]> = {};
  for (const name of dataTables) rows[name] = tables[name].rows.map(({ values }) => values);
  rows.codelists = codelistNames.flatMap((codelist) =>
    codelists[codelist].rows.map(({ values }) => ({ codelist, ...values })),
  );
  return rows as unknown as Database;
}
