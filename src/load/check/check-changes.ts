import type { Change } from '../../model/database.ts';
import { placeIn, type ParsedRow } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';

/** What was changed was published before, and each change is told once. */
export function checkChanges(tables: ParsedTables): Problem[] {
  const { changes } = tables;
  const vintages = tables.vintages.rows.flatMap(({ values }) => values.vintage ?? []).sort();
  const rows = changes.rows.filter(({ isAligned }) => isAligned);
  return [...rows.flatMap((row) => early(tables, row, vintages)), ...repeated(tables, rows)];
}

/** Rows have no key: they are told apart by all that they say. */
function repeated({ changes }: ParsedTables, rows: readonly ParsedRow<Change>[]): Problem[] {
  const said = Map.groupBy(rows, ({ written }) => JSON.stringify(written));
  return [...said.values()].flatMap(([first, ...others]) =>
    others.map(({ row, values: { date = '', scope = '' } }) => {
      const facts = { found: `${date} ${scope}`, row: first?.row ?? row };
      return problem(placeIn(changes, row, 'date'), 'key-duplicate', facts);
    }),
  );
}

/** A change of one report comes after it; nothing is changed before the first of them. */
function early(
  { changes }: ParsedTables,
  { row, values }: ParsedRow<Change>,
  vintages: readonly string[],
): Problem[] {
  const { date: found, scope } = values;
  const vintage = vintages.find((one) => one === scope) ?? vintages[0];
  if (found === undefined || vintage === undefined || found >= vintage) return [];
  return [problem(placeIn(changes, row, 'date'), 'change-early', { found, vintage })];
}
