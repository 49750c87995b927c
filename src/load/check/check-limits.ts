import type { Kpi, Observation } from '../../model/database.ts';
import { statusRules } from '../../model/status.ts';
import { placeIn, type ParsedRow } from '../parse/parse-table.ts';
import type { ParsedTables } from '../parse/parse-tables.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { exactDecimal, isEqual } from '../read/exact-decimal.ts';
import { isTurnedRange, limitsIn, type PrintedBound } from '../read/read-bound.ts';
import { matchNotation } from '../read/match-notation.ts';
import { createUnitReader, type UnitOf } from './ruled-columns.ts';

type Row = ParsedRow<Observation>;

/** Columns that say more of a value, and nothing without one. */
const ofValue = ['bound', 'value_to', 'unit', 'numerator', 'denominator'] as const;

/** What a row says of its value besides the number: words, bounds, both ends of a range. */
export function checkLimits(tables: ParsedTables): Problem[] {
  const { observations } = tables;
  const { value } = observations.table.columns;
  const unitOf = value ? createUnitReader(tables)(value) : () => null;
  const directions = directionsIn(tables);
  return observations.rows
    .filter(({ isAligned }) => isAligned)
    .flatMap((row) => [
      ...wordProblems(tables, row),
      ...idleProblems(tables, row),
      ...boundProblems(tables, row, directions),
      ...rangeProblems(tables, row, unitOf),
    ]);
}

function wordProblems({ observations }: ParsedTables, { row, values }: Row): Problem[] {
  const { status, value_text: words } = values;
  if (status === undefined || words === undefined) return [];
  if (statusRules[status].hasWords === (words !== null)) return [];
  const place = placeIn(observations, row, 'value_text');
  return words === null
    ? [problem(place, 'words-missing', { status })]
    : [problem(place, 'words-unexpected', { found: words, status })];
}

function idleProblems({ observations }: ParsedTables, { row, values }: Row): Problem[] {
  if (values.value !== null) return [];
  return ofValue.flatMap((column) => {
    const found = values[column];
    if (found == null) return [];
    return [problem(placeIn(observations, row, column), 'value-lacking', { found: String(found) })];
  });
}

type Directions = ReadonlyMap<string, Kpi['direction']>;

const directionsIn = ({ kpis }: ParsedTables): Directions =>
  new Map(
    kpis.rows.flatMap(({ values: { kpi_id: id, direction } }) =>
      typeof id === 'string' && direction ? [[id, direction]] : [],
    ),
  );

/**
 * A bound that is printed and not written changes what is judged: 93 does not reach 93％超, 約93 is
 * not 93, and a result of 93以下 is none. It may be left out of a target only where the direction
 * says the same.
 */
function boundProblems(
  { observations }: ParsedTables,
  { row, values }: Row,
  directions: Directions,
): Problem[] {
  const { bound: found, value, value_to: to, value_as_published: notation } = values;
  if (typeof value !== 'number' || found === undefined || typeof notation !== 'string') return [];
  if (to !== null) return [];
  const { bound: printed } = limitsIn(notation);
  if (found === printed) return [];
  const place = placeIn(observations, row, 'bound');
  if (found !== null)
    return [problem(place, 'bound-different', { found, notation, write: printed })];
  if (printed === null || isImplied(printed, values, directions)) return [];
  return [problem(place, 'bound-missing', { notation, write: printed })];
}

/** The bound that the direction of a KPI gives its targets. */
const ofDirection: Partial<Record<Kpi['direction'], PrintedBound>> = {
  higher_is_better: 'at_least',
  lower_is_better: 'at_most',
};

function isImplied(
  printed: PrintedBound,
  { series, kpi_id: id }: Row['values'],
  directions: Directions,
): boolean {
  const direction = directions.get(id ?? '');
  return series === 'target' && direction !== undefined && ofDirection[direction] === printed;
}

function rangeProblems({ observations }: ParsedTables, row: Row, unitOf: UnitOf): Problem[] {
  const { value, value_to: to, value_as_published: notation } = row.values;
  if (typeof value !== 'number' || to === undefined || typeof notation !== 'string') return [];
  const place = placeIn(observations, row.row, 'value_to');
  const { range } = limitsIn(notation);
  if (to !== null) {
    const unit = unitOf(row);
    if (unit === undefined) return [];
    const match = matchNotation(notation, { number: String(to), unit });
    if (range && match === 'same') return [];
    const facts = { found: String(to), notation, isTurned: isTurnedRange(notation) };
    return [problem(place, 'range-different', facts)];
  }
  const isLower = range && isEqual(range[0], exactDecimal(String(value)));
  return isLower ? [problem(place, 'range-missing', { notation })] : [];
}
