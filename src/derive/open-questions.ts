import type { Database, Discrepancy, Source } from '../model/database.ts';

/** Where the source says two things. */
export function contradictions(discrepancies: readonly Discrepancy[]): readonly Discrepancy[] {
  return discrepancies.filter(({ kind }) => kind === 'contradiction');
}

/** What the source leaves open: unclear or not stated, rather than contradictory. */
export function leftOpen(
  discrepancies: readonly Discrepancy[],
  sourceId: string,
): readonly Discrepancy[] {
  return discrepancies.filter(
    ({ kind, source_id }) => source_id === sourceId && kind !== 'contradiction',
  );
}

/** The newest document that leaves something open; null where none does. */
export function newestOpenSource({
  sources,
  discrepancies,
}: Pick<Database, 'sources' | 'discrepancies'>): Source | null {
  const open = sources.filter(({ source_id }) => leftOpen(discrepancies, source_id).length > 0);
  return open.toSorted((a, b) => b.issued.localeCompare(a.issued, 'en'))[0] ?? null;
}
