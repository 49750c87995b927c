import { placeIn } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { allTables, columnsWith, type RuledColumn } from './ruled-columns.ts';

/** Cells of one row that belong together, exclude each other, differ, or of which one is needed. */
export function checkCombinations(tables: ParsedTables): Problem[] {
  const all = allTables(tables);
  return [
    ...columnsWith('pairedWith', all).flatMap(halves),
    ...columnsWith('insteadOf', all).flatMap(doubled),
    ...columnsWith('orElse', all).flatMap(neither),
    ...columnsWith('unlike', all).flatMap(alike),
  ];
}

function halves({ table, name, rule: other }: RuledColumn<'pairedWith'>): Problem[] {
  return table.rows.flatMap(({ row, values: { [name]: own, [other]: partner }, isAligned }) => {
    if (!isAligned || own === undefined || partner === undefined) return [];
    if ((own === null) === (partner === null)) return [];
    const [empty, filled] = own === null ? [name, other] : [other, name];
    const facts = { found: String(own ?? partner), filled, empty };
    return [problem(placeIn(table, row, empty), 'partner-missing', facts)];
  });
}

function doubled({ table, name, rule: others }: RuledColumn<'insteadOf'>): Problem[] {
  return table.rows.flatMap(({ row, values, isAligned }) => {
    const other = others.find((column) => values[column] != null);
    const found = values[name];
    if (!isAligned || found == null || other === undefined) return [];
    const facts = { found: String(found), other, otherFound: String(values[other]) };
    return [problem(placeIn(table, row, name), 'cells-exclusive', facts)];
  });
}

function neither({ table, name, column, rule: other }: RuledColumn<'orElse'>): Problem[] {
  const code = column.emptyProblem;
  if (code === undefined) return [];
  return table.rows.flatMap(({ row, values: { [name]: own, [other]: instead }, isAligned }) =>
    isAligned && own === null && instead === null
      ? [problem(placeIn(table, row, name), code, {})]
      : [],
  );
}

/** A meaning that is the word itself, a change into the same. */
function alike({ table, name, rule: other }: RuledColumn<'unlike'>): Problem[] {
  return table.rows.flatMap(({ row, values: { [name]: found, [other]: said }, isAligned }) => {
    if (!isAligned || typeof found !== 'string' || typeof said !== 'string') return [];
    if (found.normalize('NFKC') !== said.normalize('NFKC')) return [];
    return [problem(placeIn(table, row, name), 'cells-alike', { found, other })];
  });
}
