import type { Column, ColumnRules } from '../../model/column.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { rowsBy } from './row-index.ts';

/** A column whose declaration has a rule, in the table that was read. */
export interface RuledColumn<Rule extends keyof ColumnRules> {
  readonly table: ParsedTable;
  readonly name: string;
  readonly column: Column;
  readonly rule: NonNullable<ColumnRules[Rule]>;
}

/** Every column that declares the rule, in the order of the tables. */
export function columnsWith<Rule extends keyof ColumnRules>(
  rule: Rule,
  tables: Iterable<ParsedTable>,
): readonly RuledColumn<Rule>[] {
  return [...tables].flatMap((table) =>
    Object.entries(table.table.columns).flatMap(([name, column]) => {
      const declared = column[rule];
      return declared === undefined ? [] : [{ table, name, column, rule: declared }];
    }),
  );
}

/** Every table but the codelists, whichever it is. */
export const allTables = (tables: ParsedTables): readonly ParsedTable[] => Object.values(tables);

/** Tables whose rows belong to a report. */
export function datedTables(tables: ParsedTables): readonly ParsedTable[] {
  return columnsWith('references', allTables(tables))
    .filter(({ name, rule }) => name === 'vintage' && rule === tables.vintages.table.name)
    .map(({ table }) => table);
}

/** Numbers that the source prints, each with the column that keeps its notation. */
export function printedNumbers(tables: ParsedTables): readonly RuledColumn<'printedIn'>[] {
  return columnsWith('printedIn', allTables(tables)).filter(
    ({ column: { type } }) => type === 'integer' || type === 'decimal',
  );
}

/** Finds the symbol of the unit in which a number of the column is; undefined where it is not known. */
export type UnitOf = (row: ParsedRow) => string | null | undefined;

/** The row says its unit; where it does not and the column says so, its KPI does. */
export function createUnitReader(tables: ParsedTables): (column: Column) => UnitOf {
  const kpis = rowsBy(tables.kpis, 'kpi_id');
  const ofRow = ({ values: { unit } }: ParsedRow) => (typeof unit === 'string' ? unit : null);
  const ofKpi: UnitOf = (row) =>
    ofRow(row) ?? kpis.get(String(row.values.kpi_id ?? ''))?.values.unit;
  return ({ unitIn }) => (unitIn === 'kpis.unit' ? ofKpi : ofRow);
}
