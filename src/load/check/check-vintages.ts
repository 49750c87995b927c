import type { Vintage } from '../../model/database.ts';
import { placeIn, type ParsedTable } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { datedTables } from './ruled-columns.ts';

/** Reports follow each other in time, and each of them has figures. */
export function checkVintages(tables: ParsedTables): Problem[] {
  return [...chainProblems(tables.vintages), ...unusedVintages(tables)];
}

/** Vintages are ISO dates, ordered as text. */
function chainProblems(table: ParsedTable<Vintage>): Problem[] {
  const known = table.rows.flatMap(({ values }) => values.vintage ?? []).sort();
  return table.rows.flatMap(({ row, values: { vintage, supersedes: found }, isAligned }) => {
    if (vintage === undefined || found === undefined || !isAligned) return [];
    const place = placeIn(table, row, 'supersedes');
    if (found === vintage) return [problem(place, 'reference-circular', { found })];
    if (found !== null) {
      return found < vintage ? [] : [problem(place, 'supersedes-late', { found, vintage })];
    }
    const earlier = known.findLast((one) => one < vintage);
    return earlier === undefined
      ? []
      : [problem(place, 'supersedes-missing', { vintage, earlier })];
  });
}

/** Nothing is said while some row names an unknown vintage: that may be the one without rows. */
function unusedVintages(tables: ParsedTables): Problem[] {
  const dated = datedTables(tables);
  const used = new Set(dated.flatMap(({ rows }) => rows.map(({ values }) => values.vintage)));
  const { rows } = tables.vintages;
  const known = new Set<unknown>(rows.map(({ values }) => values.vintage));
  const isCertain = dated.every(({ isComplete }) => isComplete);
  if (!isCertain || [...used].some((vintage) => !known.has(vintage))) return [];
  return rows.flatMap(({ row, values: { vintage: found } }) => {
    if (found === undefined || used.has(found)) return [];
    return [problem(placeIn(tables.vintages, row, 'vintage'), 'vintage-unused', { found })];
  });
}
