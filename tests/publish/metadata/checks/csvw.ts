import { readCsv } from '../site-files.ts';
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

/** Where the tables beside a CSVW description are not what it says. */
export function csvwFaults(csvw: Csvw, textOf: (path: string) => string): readonly string[] {
  const { '@context': context, dialect, tables: described } = csvw;
  const tables = new Map(described.map(({ url }) => [url, readCsv(textOf(url))]));
  const differing = described.flatMap(({ url, tableSchema }) =>
    tableSchema.columns
      .filter(({ name, titles }) => name !== titles)
      .map(({ name }) => `${url}: the title of ${name} is not what the header says`),
  );
  return [
    ...(context[0] === 'http://www.w3.org/ns/csvw' ? [] : ['the context is another']),
    ...(dialect.encoding === 'utf-8' ? [] : ['the encoding is another']),
    ...differing,
    ...described.flatMap((table) => tableFaults(tableOf(table), tables)),
  ];
}
