import { type Csv, readCsv } from '../site-files.ts';
import { type DescribedColumn, type DescribedTable, tableFaults } from './table.ts';

interface Column {
  readonly name: string;
  readonly titles: string;
  readonly required: boolean;
  readonly datatype: {
    readonly base: string;
    readonly format?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly maxLength?: number;
  };
}

interface Table {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly Column[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: string;
      readonly reference: { readonly resource: string; readonly columnReference: string };
    }[];
  };
}

export interface Csvw {
  readonly '@context': readonly unknown[];
  readonly dialect: { readonly encoding: string };
  readonly tables: readonly Table[];
}

const notations: Readonly<Record<string, RegExp>> = {
  string: /[^]/,
  integer: /^-?\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  gYear: /^\d{4}$/,
  anyURI: /^https?:\/\/\S+$/,
};

function columnOf({ name, required, datatype }: Column): DescribedColumn {
  const { base, format, minimum, maximum, maxLength } = datatype;
  const accepts = (cell: string) =>
    notations[base]?.test(cell) === true &&
    (format === undefined || new RegExp(`^(?:${format})$`).test(cell)) &&
    (minimum === undefined || Number(cell) >= minimum) &&
    (maximum === undefined || Number(cell) <= maximum) &&
    (maxLength === undefined || [...cell].length <= maxLength);
  return { name, required, accepts };
}

function tableOf({ url, tableSchema }: Table): DescribedTable {
  const { columns, primaryKey = [], foreignKeys = [] } = tableSchema;
  return {
    name: url,
    columns: columns.map(columnOf),
    primaryKey,
    foreignKeys: foreignKeys.map(({ columnReference, reference }) => ({
      column: columnReference,
      table: reference.resource,
      target: reference.columnReference,
    })),
  };
}

/** The rows by the names of the columns: what the header says must be their titles. */
function namedRows({ columns }: Table['tableSchema'], { header, rows }: Csv): Csv {
  const nameOf = new Map(columns.map(({ name, titles }) => [titles, name]));
  const named = (heading: string) => nameOf.get(heading) ?? heading;
  return {
    header: header.map(named),
    rows: rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([heading, cell]) => [named(heading), cell])),
    ),
  };
}

/**
 * Strict validators look every cell of a foreign key up, an empty one too: such columns must be
 * required. A column that a key names must be there, in its table and in the other one.
 */
function foreignKeyFaults({ url, tableSchema }: Table, tables: readonly Table[]) {
  const columns = new Map(tableSchema.columns.map((column) => [column.name, column]));
  return (tableSchema.foreignKeys ?? []).flatMap(({ columnReference, reference }) => {
    const other = tables.find((table) => table.url === reference.resource);
    const target = other?.tableSchema.columns.some(
      ({ name }) => name === reference.columnReference,
    );
    return [
      ...(columns.get(columnReference)?.required === true
        ? []
        : [`${url}: the foreign key ${columnReference} may be empty`]),
      ...(target === true ? [] : [`${url}: ${columnReference} refers to no column`]),
    ];
  });
}

/** Where the tables beside a CSVW description are not what it says. */
export function csvwFaults(csvw: Csvw, textOf: (path: string) => string): readonly string[] {
  const { '@context': context, dialect, tables: described } = csvw;
  const files = new Map(described.map(({ url }) => [url, readCsv(textOf(url))]));
  const tables = new Map(
    described.map(({ url, tableSchema }) => [
      url,
      namedRows(tableSchema, files.get(url) ?? { header: [], rows: [] }),
    ]),
  );
  const differing = described.flatMap(({ url, tableSchema }) =>
    tableSchema.columns
      .filter(({ titles }) => files.get(url)?.header.includes(titles) !== true)
      .map(({ name }) => `${url}: the title of ${name} is not what the header says`),
  );
  return [
    ...(context[0] === 'http://www.w3.org/ns/csvw' ? [] : ['the context is another']),
    ...(dialect.encoding === 'utf-8' ? [] : ['the encoding is another']),
    ...differing,
    ...described.flatMap((table) => foreignKeyFaults(table, described)),
    ...described.flatMap((table) => tableFaults(tableOf(table), tables)),
  ];
}
