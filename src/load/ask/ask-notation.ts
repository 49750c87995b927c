import type { Kpi } from '../../model/database.ts';
import { printedNumbers, type RuledColumn } from '../check/ruled-columns.ts';
import type { ParsedRow } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { rowsBy } from '../check/row-index.ts';
import type { Question } from '../question/question.ts';
import { narrow } from '../read/read-notation.ts';
import { isOfLess, unclearSign } from '../read/read-sign.ts';
import { askAt } from './ask-at.ts';

type Printed = RuledColumn<'printedIn'>;

type NotationCode = 'notation-commas-lost' | 'notation-decimals-lost';

/**
 * Each value whose sign its notation does not tell. A spreadsheet that opens and saves a table drops the comma of 25,897 and the zero of 13.0 in the
 * column that keeps what the source prints. One save does it to all rows, so it is asked once for
 * a table, at the first.
 */
export function askNotation(tables: ParsedTables): Question[] {
  const numbers = printedNumbers(tables);
  const kpis = rowsBy(tables.kpis, 'kpi_id');
  return [
    ...numbers.flatMap((number) => askSigns(number, kpis)),
    ...numbers.flatMap((number) =>
      askOnce(number, 'notation-commas-lost', notationRows(number).filter(isWithoutComma)),
    ),
    ...numbers
      .filter(({ column }) => column.decimalsOfKpi)
      .flatMap((number) =>
        askOnce(number, 'notation-decimals-lost', withoutDecimals(number, kpis)),
      ),
  ];
}

interface NotationRow {
  readonly row: ParsedRow;
  readonly notation: string;
}

function notationRows({ table, name, rule }: Printed): NotationRow[] {
  return table.rows.flatMap((row) => {
    const { [rule]: notation, [name]: value } = row.values;
    if (!row.isAligned || typeof notation !== 'string' || typeof value !== 'number') return [];
    return [{ row, notation }];
  });
}

/** A number of things that became fewer has no minus where its KPI counts that: 削減量 18t減. */
function askSigns(number: Printed, kpis: ReadonlyMap<string, ParsedRow<Kpi>>): readonly Question[] {
  const { table, name, rule } = number;
  return notationRows(number).flatMap(({ row, notation }) => {
    const value = Number(row.values[name]);
    const unclear = unclearSign(narrow(notation));
    const isLess = isOfLess(kpis.get(String(row.values.kpi_id))?.values.name ?? '');
    if (unclear === null || (unclear === 'told' && (value < 0 || isLess))) return [];
    const facts = { found: notation, value: String(value) };
    return askAt({ table, row, column: rule }, 'notation-sign', facts);
  });
}

const isWithoutComma = ({ notation }: NotationRow) => /^-?\d{4,}(?:\.\d+)?$/u.test(notation);

/** Notations of whole numbers, other than 0, of KPIs that have decimals. */
function withoutDecimals(
  number: Printed,
  kpis: ReadonlyMap<string, ParsedRow<Kpi>>,
): NotationRow[] {
  return notationRows(number).filter(({ row, notation }) => {
    const kpi = kpis.get(String(row.values.kpi_id));
    return (kpi?.values.decimals ?? 0) > 0 && /^-?[1-9]\d*$/u.test(notation);
  });
}

function askOnce(
  { table, rule }: Printed,
  code: NotationCode,
  [first, ...others]: readonly NotationRow[],
): Question[] {
  if (!first) return [];
  const facts = { found: first.notation, rows: others.map(({ row }) => row.row) };
  return askAt({ table, row: first.row, column: rule }, code, facts);
}
