import { filePlace } from '../problem/place.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { ParsedTable } from '../parse/parse-table.ts';
import type { Source } from '../../model/database.ts';
import { releasesPath, type ReadRelease } from './releases.ts';

/**
 * A release of another municipality, left behind when its content was taken as a pattern: none of
 * its codes is one of the sources here.
 */
export function foreignRelease(
  releases: readonly ReadRelease[],
  sources: ParsedTable<Source>,
): Problem | null {
  const here = new Set(sources.rows.map(({ values }) => values.municipality_code));
  if (here.size === 0 || here.has(undefined)) return null;
  for (const release of releases) {
    const rows = release.snapshot.tables.get('sources')?.rows.values() ?? [];
    const codes = [...new Set([...rows].map((cells) => cells.municipality_code ?? ''))];
    if (codes.length === 0 || codes.some((code) => here.has(code))) continue;
    return problem(filePlace(`${releasesPath}${release.name}`), 'release-foreign', {
      found: codes.join(', '),
      here: [...here].join(', '),
    });
  }
  return null;
}
