import { codes } from '../../model/codes.ts';
import type { Column } from '../../model/column.ts';
import type { AnyRow, Table } from '../../model/table.ts';
import { headingOf } from '../tables/cells.ts';
import { referencedKey } from '../tables/keys.ts';
import { patterns } from './patterns.ts';

/** Table Schema 2.0 of a table: https://datapackage.org/standard/table-schema/ */

const types: Readonly<Record<Column['type'], string>> = {
  text: 'string',
  identifier: 'string',
  integer: 'integer',
  decimal: 'number',
  date: 'date',
  fiscal_year: 'year',
  code: 'string',
  url: 'string',
  municipality_code: 'string',
  sha256: 'string',
};

/** Rows of the published table of codes. */
type Labels = readonly AnyRow[];

/** Codes of a column with their labels; `enum` repeats them for readers without categories. */
function categoriesOf({ codelist }: Column, rows: Labels) {
  if (!codelist) return {};
  const labels = new Map(
    rows.filter((row) => row.codelist === codelist).map(({ code, ja }) => [code, ja]),
  );
  return {
    categories: codes[codelist].map((value) => ({ value, label: labels.get(value) ?? value })),
  };
}

function constraintsOf(name: string, column: Column, key: readonly string[]) {
  const { type, codelist, required, minimum, maximum, maxLength } = column;
  const pattern = patterns[type];
  return {
    required,
    ...(key.length === 1 && key[0] === name && { unique: true }),
    ...(pattern !== undefined && { pattern: `^${pattern}$` }),
    ...(codelist && { enum: codes[codelist] }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(maxLength !== undefined && { maxLength }),
  };
}

/** Fields have the names in the header. */
function fieldOf(name: string, column: Column, { table, labels }: Described) {
  const { type, title, description, notation, unitIn } = column;
  return {
    name: headingOf(table, name, column),
    type: types[type],
    ...(type === 'url' && { format: 'uri' }),
    title: title.ja,
    description: description.ja,
    title_en: title.en,
    description_en: description.en,
    ...(unitIn !== undefined && { unit_in: unitIn }),
    // What the source prints is text, also where it is a lone dash.
    ...(notation && { missingValues: [] }),
    constraints: constraintsOf(name, column, table.key),
    ...categoriesOf(column, labels),
  };
}

/** Without a resource, a reference means the table itself. */
function foreignKeysOf(table: Table) {
  return Object.entries(table.columns).flatMap(([name, column]) => {
    const { references } = column;
    if (references === undefined) return [];
    const reference = { fields: [referencedKey(references)] };
    const elsewhere =
      references === table.name ? reference : { resource: references, ...reference };
    return [{ fields: [headingOf(table, name, column)], reference: elsewhere }];
  });
}

interface Described {
  readonly table: Table;
  readonly labels: Labels;
}

export function tableSchema(table: Table, labels: Labels) {
  const { columns } = table;
  const foreignKeys = foreignKeysOf(table);
  const key = table.key.flatMap((name) => {
    const column = columns[name];
    return column ? [headingOf(table, name, column)] : [];
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: Object.entries(columns).map(([name, column]) =>
      fieldOf(name, column, { table, labels }),
    ),
    missingValues: [''],
    ...(key.length > 0 && { primaryKey: key }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}
