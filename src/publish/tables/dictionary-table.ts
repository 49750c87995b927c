import type { AnyRow, Table } from '../../model/table.ts';
import { dictionary } from '../../model/views/dictionary.ts';
import type { PublishedTable } from './published-table.ts';

/** The columns of these tables as the rows of a table; `municipality` is in every row. */
export function dictionaryTable(tables: readonly Table[], municipality: AnyRow): PublishedTable {
  const rows = tables.flatMap(({ name, key, columns }) =>
    Object.entries(columns).map(([column, declaration]) => ({
      table: name,
      column,
      title: declaration.title.ja,
      title_en: declaration.title.en,
      description: declaration.description.ja,
      description_en: declaration.description.en,
      type: declaration.type,
      required: String(declaration.required),
      key: String(key.includes(column)),
      codelist: declaration.codelist ?? null,
      refers_to: declaration.references ?? null,
      unit_in: declaration.unitIn ?? null,
      minimum: declaration.minimum ?? null,
      maximum: declaration.maximum ?? null,
      ...municipality,
    })),
  );
  return { table: dictionary, rows };
}
