import type { Column, ColumnType } from '../../model/column.ts';
import { codes } from '../../model/codes.ts';
import type { Table } from '../../model/table.ts';
import { referencedKey } from './keys.ts';

/** Storage of each type. Days are texts, which SQLite's own functions for dates read. */
const storages: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  identifier: 'TEXT',
  integer: 'INTEGER',
  decimal: 'REAL',
  date: 'TEXT',
  fiscal_year: 'INTEGER',
  code: 'TEXT',
  url: 'TEXT',
  municipality_code: 'TEXT',
  sha256: 'TEXT',
};

/** A name as SQL writes it. */
export const quotedName = (name: string) => `"${name.replaceAll('"', '""')}"`;

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

function rulesOf(name: string, column: Column): string[] {
  const { type, required, codelist, references } = column;
  return [
    ...(required ? ['NOT NULL'] : []),
    ...(references
      ? [`REFERENCES ${quotedName(references)} (${quotedName(referencedKey(references))})`]
      : []),
    ...(codelist
      ? [`CHECK (${quotedName(name)} IN (${codes[codelist].map(literal).join(', ')}))`]
      : []),
    ...(type === 'date' ? [`CHECK (${quotedName(name)} IS date(${quotedName(name)}))`] : []),
  ];
}

/** Types, primary key, foreign keys and allowed codes as the declaration of the table gives them. */
export function createTableStatement({ name, key, columns }: Table): string {
  const lines = Object.entries(columns).map(([column, declaration]) =>
    [quotedName(column), storages[declaration.type], ...rulesOf(column, declaration)].join(' '),
  );
  const keyLine = key.length > 0 ? [`PRIMARY KEY (${key.map(quotedName).join(', ')})`] : [];
  return `CREATE TABLE ${quotedName(name)} (\n  ${[...lines, ...keyLine].join(',\n  ')}\n)`;
}

export function insertStatement({ name, columns }: Table): string {
  const places = Object.keys(columns).map(() => '?');
  return `INSERT INTO ${quotedName(name)} VALUES (${places.join(', ')})`;
}
