import type { Kpi } from '../../model/database.ts';
import { placeIn, type ParsedRow, type ParsedTable } from '../parse/parse-table.ts';
import { problem, type Problem } from '../problem/problem.ts';

/** What a meaning rests on is stated exactly when the meaning is known. */
export function checkKpis(kpis: ParsedTable<Kpi>): Problem[] {
  return kpis.rows
    .filter((row) => row.isAligned)
    .flatMap((row) => [
      ...basisProblems(kpis, row, 'accumulation', 'accumulation_basis'),
      ...basisProblems(kpis, row, 'baseline_meaning', 'baseline_basis'),
      ...successorProblems(kpis, row),
    ]);
}

function basisProblems(
  kpis: ParsedTable<Kpi>,
  { row, values }: ParsedRow<Kpi>,
  meaning: 'accumulation' | 'baseline_meaning',
  basis: 'accumulation_basis' | 'baseline_basis',
): Problem[] {
  const known = values[meaning];
  const stated = values[basis];
  if (known == null || stated === undefined) return [];
  const place = placeIn(kpis, row, basis);
  if (known === 'unknown') {
    return stated === null ? [] : [problem(place, 'basis-unexpected', { meaning, found: stated })];
  }
  // A rate neither accumulates nor starts anew, and needs no one to say so.
  if (stated !== null || known === 'not_applicable') return [];
  return [problem(place, 'basis-missing', { meaning, found: known })];
}

function successorProblems(kpis: ParsedTable<Kpi>, { row, values }: ParsedRow<Kpi>): Problem[] {
  const { successor, kpi_id: id } = values;
  if (!successor || successor !== id) return [];
  return [problem(placeIn(kpis, row, 'successor'), 'reference-circular', { found: successor })];
}
