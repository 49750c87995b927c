import { publishedTables } from '../../model/database.ts';
import { viewNames, wholeName } from '../../model/offered.ts';
import { checksumsName } from '../../write/checksums.ts';

/**
 * A release is the data as it was published with a report, kept for good: a folder below
 * `content/releases/` that is never written again. The first of a report has the report's date as
 * its name, a corrected one a number behind it: `2023-08-31`, `2023-08-31.1`, `2023-08-31.2`.
 */
export interface ReleaseName {
  readonly name: string;
  readonly vintage: string;
  /** 0: the first of this report; 1 and more: what was corrected after it. */
  readonly number: number;
}

const fileNames: ReadonlySet<string> = new Set([
  'README.txt',
  'LICENSE.txt',
  'CHANGELOG.md',
  'datapackage.json',
  checksumsName,
  ...['zip', 'xlsx', 'sqlite'].map((ending) => `${wholeName}.${ending}`),
  ...[...publishedTables, ...viewNames].map((name) => `${name}.csv`),
]);

/** True for the name of a file that a release may consist of. */
export const isReleaseFile = (name: string) => fileNames.has(name);

/** What the name of a folder says; null if it is none of a release. */
export function readReleaseName(name: string): ReleaseName | null {
  const [, vintage, number = '0'] = /^(\d{4}-\d{2}-\d{2})(?:\.([1-9]\d{0,2}))?$/u.exec(name) ?? [];
  return vintage === undefined ? null : { name, vintage, number: Number(number) };
}

/** From the oldest to the newest. */
export function compareReleases(one: ReleaseName, other: ReleaseName): number {
  if (one.vintage !== other.vintage) return one.vintage < other.vintage ? -1 : 1;
  return one.number - other.number;
}

/** The name of the next release of a report, when these are there. */
export function nextReleaseName(vintage: string, present: readonly ReleaseName[]): string {
  const numbers = present.filter((release) => release.vintage === vintage).map((r) => r.number);
  return numbers.length === 0 ? vintage : `${vintage}.${Math.max(...numbers) + 1}`;
}
