import { codes } from '../../model/codes.ts';
import type { Column } from '../../model/column.ts';
import type { Table } from '../../model/table.ts';
import type { BaseLanguage, Text } from '../../model/text.ts';
import { headingOf } from '../tables/cells.ts';
import type { Dataset } from './dataset.ts';
import { dataFolder } from '../file.ts';
import { writeJson } from '../../write/json.ts';
import { referencedKey } from '../tables/keys.ts';
import { patterns } from './patterns.ts';
import type { PublishedTable } from '../tables/published-table.ts';

/**
 * CSV on the Web: https://www.w3.org/TR/tabular-metadata/. The name is the default location, in
 * which programs look where no header can name another.
 */
export const csvwName = 'csv-metadata.json';

type Described = readonly [BaseLanguage, ...BaseLanguage[]];

const inEach = (text: Text, spokenIn: Described) =>
  spokenIn.map((language) => ({ '@value': text[language], '@language': language }));

const bases: Readonly<Record<Column['type'], string>> = {
  text: 'string',
  identifier: 'string',
  integer: 'integer',
  decimal: 'decimal',
  date: 'date',
  fiscal_year: 'gYear',
  code: 'string',
  url: 'anyURI',
  municipality_code: 'string',
  sha256: 'string',
};

/** A format is a regular expression for the whole cell; codes are letters and underscores. */
function datatypeOf({ type, codelist, minimum, maximum, maxLength }: Column) {
  const format = codelist ? codes[codelist].join('|') : patterns[type];
  return {
    base: bases[type],
    ...(format !== undefined && { format }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(maxLength !== undefined && { maxLength }),
  };
}

function columnOf(table: Table, [name, column]: readonly [string, Column], spokenIn: Described) {
  return {
    name,
    // What the header says: titles are compared with it.
    titles: headingOf(table, name, column),
    'dc:title': inEach(column.title, spokenIn),
    'dc:description': inEach(column.description, spokenIn),
    datatype: datatypeOf(column),
    required: column.required,
  };
}

/**
 * An empty cell would have to be found in the other table, so columns that may be empty are no
 * foreign keys here. The Data Package names them, where null refers to nothing.
 */
function foreignKeysOf({ columns }: Table) {
  return Object.entries(columns).flatMap(([name, { references, required }]) => {
    if (references === undefined || !required) return [];
    const reference = { resource: `${references}.csv`, columnReference: referencedKey(references) };
    return [{ columnReference: name, reference }];
  });
}

function tableOf(table: Table, { licence, spokenIn }: Dataset) {
  const { name, title, description, key, columns } = table;
  const foreignKeys = foreignKeysOf(table);
  return {
    url: `${name}.csv`,
    'dc:title': inEach(title, spokenIn),
    'dc:description': inEach(description, spokenIn),
    'dc:license': { '@id': licence.url },
    tableSchema: {
      columns: Object.entries(columns).map((column) => columnOf(table, column, spokenIn)),
      ...(key.length > 0 && { primaryKey: key }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/**
 * Describes the CSV of every table as a group. `utf-8` is decoded as the Encoding Standard says,
 * which takes the byte-order mark away.
 */
export function writeCsvw({
  dataset,
  tables,
}: {
  readonly dataset: Dataset;
  readonly tables: readonly PublishedTable[];
}): string {
  const { name, description, licence, publisher, creator, modified, addresses } = dataset;
  return writeJson({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': dataset.spokenIn[0] }],
    '@id': addresses.file(`${dataFolder}/${csvwName}`),
    'dc:title': name,
    'dc:description': description,
    'dc:creator': creator.name,
    'dc:publisher': publisher.name,
    'dc:license': { '@id': licence.url },
    'dc:modified': { '@value': modified, '@type': 'xsd:date' },
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n', '\n'] },
    tables: tables.map(({ table }) => tableOf(table, dataset)),
  });
}
