import type { Column } from '../../model/column.ts';
import type { Database } from '../../model/database.ts';
import type { AnyRow, Table } from '../../model/table.ts';

/** The heading of a column of a table. */
export const headingOf = ({ headings }: Table, name: string, column: Column): string =>
  headings === 'titles' ? column.title.ja : name;

export type CellWriter = (row: AnyRow, name: string, column: Column) => string;

/** Digits after the point that a value must show; undefined where the number itself says it. */
export type DecimalsOf = (row: AnyRow, column: Column) => number | undefined;

export function createDecimalsOf(database: Pick<Database, 'kpis'>): DecimalsOf {
  const decimals = new Map(database.kpis.map((kpi) => [kpi.kpi_id, kpi.decimals]));
  return (row, column) => (column.decimalsOfKpi ? decimals.get(String(row.kpi_id)) : undefined);
}

/**
 * Writes a value as its cell, the exact inverse of reading it. Values of a KPI keep the
 * KPI's decimals: 13.0 and 10.00.
 */
export function createCellWriter(database: Pick<Database, 'kpis'>): CellWriter {
  const decimalsOf = createDecimalsOf(database);
  return (row, name, column) => {
    const value = row[name] ?? null;
    if (value === null) return '';
    if (typeof value === 'string') return value;
    const digits = decimalsOf(row, column);
    return digits === undefined ? String(value) : value.toFixed(digits);
  };
}
