import type { Text } from '../../model/text.ts';
import { visible, type Finding } from '../problem/problem.ts';
import { worded } from './worded.ts';

/** A finding that is told, with those of one column and kind that go without saying. */
export interface Told<F extends Finding> {
  readonly finding: F;
  readonly others: readonly F[];
}

/** Up to this many of a kind in one column are told one by one. */
const toldEach = 8;

/** How many others are named. */
const named = 10;

/**
 * What has one cause is told once: a column in which a spreadsheet rewrote every cell would
 * otherwise be told as often as it has rows.
 */
export function groupsOf<F extends Finding>(findings: readonly F[]): Told<F>[] {
  const groups = Map.groupBy(findings, groupName);
  const told = new Set<string>();
  return findings.flatMap((finding) => {
    const name = groupName(finding);
    const group = groups.get(name) ?? [];
    if (finding.place.cell === null || group.length <= toldEach) return [{ finding, others: [] }];
    if (told.has(name)) return [];
    told.add(name);
    return [{ finding, others: group.slice(1) }];
  });
}

/** One column of one table; in other files a column is a position or a name of its own. */
const groupName = ({ code, place }: Finding) => [code, place.file, place.column].join('\n');

/** Which other rows have it, and what is written there if that differs. */
export function othersText({ finding, others }: Told<Finding>): Text {
  if (others.length === 0) return { ja: '', en: '' };
  const first = others.slice(0, named);
  const more = others.length > named ? ' …' : '';
  const { repair } = worded(finding);
  if (others.every((other) => worded(other).repair.ja === repair.ja)) {
    const rows = first.map(({ place }) => place.row).join(', ') + more;
    return {
      ja: `ほかに${others.length}か所（${rows}行目）も同じです。`,
      en: ` ${others.length} more have it (rows ${rows}).`,
    };
  }
  const written = first.map(({ place, found }) => ({
    row: place.row,
    found: shortened(found ?? ''),
  }));
  const ja = written.map(({ row, found }) => `${row}行目「${found}」`).join('、') + more;
  const en = written.map(({ row, found }) => `row ${row} "${found}"`).join(', ') + more;
  return {
    ja: `ほかに${others.length}か所も同じです（${ja}）。`,
    en: ` ${others.length} more are like it (${en}).`,
  };
}

function shortened(found: string): string {
  const characters = [...visible(found.slice(0, 100))];
  return characters.length > 20 ? `${characters.slice(0, 19).join('')}…` : characters.join('');
}
