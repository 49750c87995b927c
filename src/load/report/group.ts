import type { Finding } from '../problem/problem.ts';

/** A finding that is told, with those that have its cause and go without saying. */
export interface Told<F extends Finding> {
  readonly finding: F;
  readonly others: readonly F[];
}

/** What findings may have in common, and how many that have it are still told one by one. */
const causes: readonly {
  readonly each: number;
  /** Null where a finding cannot have it. */
  readonly nameOf: (finding: Finding) => string | null;
}[] = [
  // The very same sentence, wherever it stands.
  { each: 3, nameOf: ({ code, facts }) => JSON.stringify([code, facts]) },
  // One column of one table; in other files a column is a position or a name of its own.
  {
    each: 8,
    nameOf: ({ code, place: { file, column, cell } }) =>
      cell === null ? null : JSON.stringify([code, file, column]),
  },
  // One reason, such as a unit or the end of a source, for whatever was found in cells or texts.
  // What a question says besides is no reason: each of them is answered by itself.
  {
    each: 8,
    nameOf: (finding) => {
      const { code, facts } = finding;
      if ('answer' in finding) return null;
      const reason = Object.entries(facts).filter(
        ([name, fact]) => name !== 'found' && fact !== null,
      );
      return reason.length === 0 ? null : JSON.stringify([code, reason]);
    },
  },
];

/**
 * What has one cause is told once: a column in which a spreadsheet rewrote every cell, or a dead
 * link in every line of a text, would otherwise be told as often as it stands there. Every report
 * comes by here, so that none of them can repeat itself.
 */
export function groupsOf<F extends Finding>(findings: readonly F[]): Told<F>[] {
  const others = new Map<F, readonly F[]>();
  const folded = new Set<F>();
  for (const { each, group } of commonest(findings)) {
    const left = group.filter((finding) => !folded.has(finding) && !others.has(finding));
    const [first, ...rest] = left;
    if (first === undefined || left.length <= each) continue;
    others.set(first, rest);
    for (const finding of rest) folded.add(finding);
  }
  return findings
    .filter((finding) => !folded.has(finding))
    .map((finding) => ({ finding, others: others.get(finding) ?? [] }));
}

interface Group<F> {
  readonly each: number;
  readonly group: readonly F[];
}

/** Those with a cause in common, from the most of them. */
function commonest<F extends Finding>(findings: readonly F[]): Group<F>[] {
  return causes
    .flatMap(({ each, nameOf }) =>
      [...Map.groupBy(findings, nameOf)].flatMap(([name, group]) =>
        name === null || group.length <= each ? [] : [{ each, group }],
      ),
    )
    .sort((a, b) => b.group.length - a.group.length);
}
