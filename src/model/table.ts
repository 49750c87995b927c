import type { Column } from './column.ts';
import type { Text } from './text.ts';

export type Columns = Readonly<Record<string, Column>>;

/**
 * A table, declared once. The row type, the reader, the data dictionary and every
 * published schema follow from this declaration.
 */
export interface Table<C extends Columns = Columns> {
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  /** Columns that together name a row. Empty: rows have no key. */
  readonly key: readonly string[];
  /** In the order in which the columns are written. */
  readonly columns: C;
  /** Columns that are published behind the others: content does not hold them, they follow from it. */
  readonly derived: Columns;
  /** The headings of a CSV or sheet: their names, or their titles for people. */
  readonly headings: 'names' | 'titles';
  /** A city may leave the whole file out. */
  readonly optional: boolean;
  /** Only the site itself uses the rows: they are not published as data. */
  readonly internal: boolean;
  /** Rows have addresses that readers keep, or are the record itself: none that was released goes. */
  readonly permanent: boolean;
}

type ValueOf<C> = C extends Column<infer Value> ? Value : never;

export type Row<T extends Table> = {
  readonly [Name in keyof T['columns']]: ValueOf<T['columns'][Name]>;
};

/** A row whose table is not known: column name to value. */
export type AnyRow = Readonly<Record<string, string | number | null>>;

interface Declaration<C extends Columns> {
  readonly title: Text;
  readonly description: Text;
  readonly key: readonly (keyof C & string)[];
  readonly columns: C;
  readonly derived?: Columns;
  readonly headings?: 'names' | 'titles';
  readonly optional?: boolean;
  readonly internal?: boolean;
  readonly permanent?: boolean;
}

export function table<C extends Columns>(name: string, declaration: Declaration<C>): Table<C> {
  const usual = { optional: false, internal: false, permanent: false };
  return { name, derived: {}, headings: 'names', ...usual, ...declaration };
}
