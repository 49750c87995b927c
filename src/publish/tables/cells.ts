import type { Column } from '../../model/column.ts';
import type { Database, TableName } from '../../model/database.ts';
import { tables } from '../../model/database.ts';
import type { AnyRow } from '../../model/table.ts';

/** The columns of a table with their names, in the order in which they are written. */
export function columnsOf(table: TableName): readonly (readonly [string, Column])[] {
  return Object.entries(tables[table].columns);
}

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
