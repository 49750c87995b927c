import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { rowsBy } from '../check/row-index.ts';
import type { Question } from '../question/question.ts';
import { askAt } from './ask-at.ts';

type NotationCode = 'notation-commas-lost' | 'notation-decimals-lost';

/**
 * A spreadsheet that opens and saves a table drops the comma of 25,897 and the zero of 13.0 in the
 * column that keeps what the source prints. One save does it to all rows, so it is asked once for
 * a table, at the first.
 */
export function askNotation(tables: ParsedTables): Question[] {
  const { observations, facts, project_budgets, goal_budgets, control_totals } = tables;
  const money = [facts, project_budgets, goal_budgets, control_totals] as const;
  return [
    ...[observations, ...money].flatMap((table) =>
      askOnce(table, 'notation-commas-lost', notationRows(table).filter(isWithoutComma)),
    ),
    ...askOnce(observations, 'notation-decimals-lost', withoutDecimals(tables)),
  ];
}

interface NotationRow {
  readonly row: ParsedRow;
  readonly notation: string;
}

function notationRows(table: ParsedTable): NotationRow[] {
  return table.rows.flatMap((row) => {
    const notation = row.values.value_as_published;
    const value = row.values.value ?? row.values.amount;
    if (!row.isAligned || typeof notation !== 'string' || typeof value !== 'number') return [];
    return [{ row, notation }];
  });
}

const isWithoutComma = ({ notation }: NotationRow) => /^-?\d{4,}(?:\.\d+)?$/u.test(notation);

/** Notations of whole numbers, other than 0, of KPIs that have decimals. */
function withoutDecimals({ observations, kpis }: ParsedTables): NotationRow[] {
  const byId = rowsBy(kpis, 'kpi_id');
  return notationRows(observations).filter(({ row, notation }) => {
    const kpi = byId.get(String(row.values.kpi_id));
    return (kpi?.values.decimals ?? 0) > 0 && /^-?[1-9]\d*$/u.test(notation);
  });
}

function askOnce(
  table: ParsedTable,
  code: NotationCode,
  [first, ...others]: readonly NotationRow[],
): Question[] {
  if (!first) return [];
  const facts = { found: first.notation, rows: others.map(({ row }) => row.row) };
  return askAt({ table, row: first.row, column: 'value_as_published' }, code, facts);
}
