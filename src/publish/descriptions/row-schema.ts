import { codes } from '../../model/codes.ts';
import type { Column } from '../../model/column.ts';
import type { Table } from '../../model/table.ts';
import { patterns } from './patterns.ts';

/** JSON Schema 2020-12 of the rows of a table, as OpenAPI 3.1 uses it. */

const types: Readonly<Record<Column['type'], 'string' | 'integer' | 'number'>> = {
  text: 'string',
  identifier: 'string',
  integer: 'integer',
  decimal: 'number',
  date: 'string',
  fiscal_year: 'integer',
  code: 'string',
  url: 'string',
  municipality_code: 'string',
  sha256: 'string',
};

const formats: Readonly<Partial<Record<Column['type'], string>>> = { date: 'date', url: 'uri' };

function propertyOf(column: Column) {
  const { type, title, description, required, codelist, minimum, maximum, maxLength } = column;
  const [pattern, format] = [patterns[type], formats[type]];
  const values: readonly (string | null)[] = codelist ? codes[codelist] : [];
  return {
    title: title.en,
    description: description.en,
    type: required ? types[type] : [types[type], 'null'],
    ...(format !== undefined && { format }),
    ...(pattern !== undefined && { pattern: `^${pattern}$` }),
    ...(codelist && { enum: required ? values : [...values, null] }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(maxLength !== undefined && { maxLength }),
  };
}

/** Every column is there in every row; absent values are null. */
export function rowSchema({ title, description, columns }: Table) {
  return {
    title: title.en,
    description: description.en,
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [name, propertyOf(column)]),
    ),
    required: Object.keys(columns),
  };
}
