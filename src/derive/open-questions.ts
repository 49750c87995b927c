import type { Discrepancy } from '../model/database.ts';

/** Where the source says two things. */
export function contradictions(discrepancies: readonly Discrepancy[]): readonly Discrepancy[] {
  return discrepancies.filter(({ kind }) => kind === 'contradiction');
}

/** What the source leaves open: unclear or not stated, rather than contradictory. */
export function openQuestions(
  discrepancies: readonly Discrepancy[],
  sourceId: string,
): readonly Discrepancy[] {
  return discrepancies.filter(
    ({ kind, source_id }) => source_id === sourceId && kind !== 'contradiction',
  );
}
