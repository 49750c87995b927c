import type { ParsedTables } from '../parse/parse-tables.ts';
import type { ParsedRow, ParsedTable } from '../parse/parse-table.ts';
import { createUnitReader, printedNumbers } from '../check/ruled-columns.ts';
import type { Question } from '../question/question.ts';
import { matchNotation } from '../read/match-notation.ts';
import { narrow } from '../read/read-notation.ts';
import { otherUnit } from '../read/printed-unit.ts';
import { askAt } from './ask-at.ts';

/** Words and units that a source prints, against those of the row and of its KPI. */
export function askPrinted(tables: ParsedTables): Question[] {
  return [...askWords(tables), ...askUnits(tables)];
}

/** The value in words is what is printed, or its beginning without a remark. */
function askWords({ observations: table }: ParsedTables): Question[] {
  return table.rows.flatMap((row) => {
    const { value_text: found, value_as_published: notation } = row.values;
    if (!found || !notation || beginning(notation).startsWith(beginning(found))) return [];
    return askAt({ table, row, column: 'value_text' }, 'words-different', { found, notation });
  });
}

const beginning = (text: string) => narrow(text).replace(/[\s「」『』"]/gu, '');

/** A number and the unit that is printed behind it. */
interface Counted {
  readonly table: ParsedTable;
  readonly row: ParsedRow;
  readonly column: string;
  readonly notation: string;
  readonly unit: string;
  readonly printed: string;
}

/** One slip in the unit of a KPI does it to all its rows, so it is asked once for each unit. */
function askUnits(tables: ParsedTables): Question[] {
  const groups = Map.groupBy(otherwiseCounted(tables), ({ table, row, unit, printed }) =>
    JSON.stringify([table.file, row.values.kpi_id ?? '', unit, printed]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { notation: found, unit, printed } = first;
    const rows = others.map(({ row }) => row.row);
    return askAt(first, 'unit-different', { found, unit, printed, rows });
  });
}

function otherwiseCounted(tables: ParsedTables): Counted[] {
  const unitOf = createUnitReader(tables);
  const known = tables.units.rows.flatMap(({ values: { unit } }) => unit ?? []);
  return printedNumbers(tables).flatMap(({ table, name, column, rule }) => {
    const readUnit = unitOf(column);
    return table.rows.flatMap((row) => {
      const { [rule]: notation, [name]: value } = row.values;
      const unit = readUnit(row);
      if (typeof notation !== 'string' || typeof value !== 'number' || !unit) return [];
      const other = otherUnit(notation, unit, known);
      if (!other || matchNotation(other.text, { number: String(value), unit }) !== 'same')
        return [];
      return [{ table, row, column: rule, notation, unit, printed: other.printed }];
    });
  });
}
