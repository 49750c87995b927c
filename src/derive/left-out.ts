import type { Vintage } from '../model/database.ts';
import { indexBy } from './rows-by-key.ts';

/** Something that a report has rows of; null is nothing. */
export interface Appearance {
  readonly id: string | null;
  readonly vintage: string;
}

/**
 * What a report has no rows of, although the report that it replaces has. A report that has rows
 * of nothing of this kind leaves nothing out, and the one after it is compared with the one before.
 */
export function leftOut(
  vintages: readonly Vintage[],
  appearances: readonly Appearance[],
): (vintage: string) => ReadonlySet<string> {
  const byDay = indexBy(vintages, ({ vintage }) => vintage);
  const ids = new Map<string, Set<string>>();
  for (const { id, vintage } of appearances) {
    if (id !== null) ids.set(vintage, (ids.get(vintage) ?? new Set()).add(id));
  }
  const earlierOf = (vintage: string): ReadonlySet<string> => {
    const seen = new Set([vintage]);
    let earlier = byDay.get(vintage)?.supersedes ?? null;
    while (earlier !== null && !seen.has(earlier)) {
      const known = ids.get(earlier);
      if (known) return known;
      seen.add(earlier);
      earlier = byDay.get(earlier)?.supersedes ?? null;
    }
    return new Set();
  };
  return (vintage) => {
    const told = ids.get(vintage);
    return told ? new Set([...earlierOf(vintage)].filter((id) => !told.has(id))) : new Set();
  };
}
