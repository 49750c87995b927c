import type { Csv } from '../site-files.ts';

/** What a description says of a table, whatever language it is written in. */
export interface DescribedTable {
  readonly name: string;
  readonly columns: readonly DescribedColumn[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly {
    readonly column: string;
    readonly table: string;
    readonly target: string;
  }[];
}

export interface DescribedColumn {
  readonly name: string;
  readonly required: boolean;
  /** Whether a cell that is not empty is what the description says. */
  readonly accepts: (cell: string) => boolean;
}

export type Tables = ReadonlyMap<string, Csv>;

function cellFaults({ name, columns }: DescribedTable, { rows }: Csv): readonly string[] {
  return columns.flatMap((column) =>
    rows.flatMap((row, index) => {
      const cell = row[column.name] ?? '';
      const place = `${name}:${index + 2}:${column.name}`;
      if (cell === '') return column.required ? [`${place} is empty`] : [];
      return column.accepts(cell) ? [] : [`${place} is “${cell}”`];
    }),
  );
}

function keyFaults({ name, primaryKey }: DescribedTable, { rows }: Csv): readonly string[] {
  if (primaryKey.length === 0) return [];
  const keys = rows.map((row) => primaryKey.map((column) => row[column]).join('/'));
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  return twice.map((key) => `${name} has the key ${key} twice`);
}

function referenceFaults(
  { name, foreignKeys }: DescribedTable,
  { rows }: Csv,
  tables: Tables,
): readonly string[] {
  return foreignKeys.flatMap(({ column, table, target }) => {
    const known = new Set(tables.get(table)?.rows.map((row) => row[target]));
    return rows
      .map((row) => row[column] ?? '')
      .filter((value) => value !== '' && !known.has(value))
      .map((value) => `${name}.${column} refers to ${table} ${value}`);
  });
}

/** Where the rows of the tables are not what the description says. */
export function tableFaults(described: DescribedTable, tables: Tables): readonly string[] {
  const csv = tables.get(described.name);
  if (!csv) return [`${described.name} has no CSV`];
  const names = described.columns.map(({ name }) => name);
  if (names.join() !== csv.header.join()) return [`${described.name} has other columns`];
  return [
    ...cellFaults(described, csv),
    ...keyFaults(described, csv),
    ...referenceFaults(described, csv, tables),
  ];
}
