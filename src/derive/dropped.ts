import type { Vintage } from '../model/database.ts';

interface OfVintage {
  readonly vintage: string;
}

/** A report and all that it replaces, one after the other. A circle ends where it closes. */
function replacedBy(vintage: string, vintages: ReadonlyMap<string, Vintage>): ReadonlySet<string> {
  const replaced = new Set<string>();
  let earlier = vintages.get(vintage)?.supersedes ?? null;
  while (earlier !== null && !replaced.has(earlier)) {
    replaced.add(earlier);
    earlier = vintages.get(earlier)?.supersedes ?? null;
  }
  return replaced;
}

/**
 * Tells whether something is told as current no longer: all reports that hold rows of it are
 * replaced by a report that holds such rows of other things. A report beside another, which
 * replaces none, drops nothing. `all` are the rows of everything of this kind.
 */
export function createIsDropped(
  vintages: readonly Vintage[],
  all: readonly OfVintage[],
): (rows: readonly OfVintage[]) => boolean {
  const byDay = new Map(vintages.map((row) => [row.vintage, row]));
  const telling = new Set(all.map(({ vintage }) => vintage));
  const replaced = new Set([...telling].flatMap((vintage) => [...replacedBy(vintage, byDay)]));
  return (rows) => rows.length > 0 && rows.every(({ vintage }) => replaced.has(vintage));
}
