import { checksumsName } from '../../write/checksums.ts';
import { sha256 } from '../../write/sha256.ts';
import type { ContentFile, Release } from '../content.ts';
import { filePlace, linePlace } from '../problem/place.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { ParsedTable } from '../parse/parse-table.ts';
import type { Vintage } from '../../model/database.ts';
import { isReleaseFile } from './release-name.ts';
import { filesOfReleases, releasedName, releasesPath } from './releases.ts';

/** The list of what every released file must be, byte by byte. */
const listPath = `${releasesPath}${checksumsName}`;

/** Folders and files that belong to no release, and released files that are not what they were. */
export function checkReleaseFiles(
  files: readonly ContentFile[],
  releases: readonly Release[],
  vintages: ParsedTable<Vintage>,
): Problem[] {
  const released = filesOfReleases(files);
  const known = new Set(vintages.rows.map(({ values }) => values.vintage));
  const strange = releases.filter(({ vintage }) => vintages.isComplete && !known.has(vintage));
  const folders = new Map(releases.map((release) => [release.name, release]));
  const unknown = released.filter((file) => file.path !== listPath && !belongs(file, folders));
  const ignored = new Set(unknown.map(({ path }) => path));
  return [
    ...strange.map(({ name, vintage }) =>
      problem(filePlace(`${releasesPath}${name}`), 'release-unknown', { found: name, vintage }),
    ),
    ...gapProblems(releases),
    ...unknown.map(({ path }) => problem(filePlace(path), 'release-file-unknown', {})),
    ...changedFiles(released, ignored, releases),
  ];
}

/** A corrected release stands beside the one that it corrects. */
function gapProblems(releases: readonly Release[]): Problem[] {
  const present = new Set(releases.map(({ name }) => name));
  return releases.flatMap(({ name, vintage, number }) => {
    const before = number > 1 ? `${vintage}.${number - 1}` : vintage;
    if (number === 0 || present.has(before)) return [];
    const place = filePlace(`${releasesPath}${name}`);
    return [problem(place, 'release-gap', { found: name, missing: before })];
  });
}

function belongs(file: ContentFile, folders: ReadonlyMap<string, Release>): boolean {
  const [folder = '', name = '', ...deeper] = releasedName(file).split('/');
  return folders.has(folder) && deeper.length === 0 && isReleaseFile(name);
}

/** The lists of what released files are must be true: the one of all releases, and each release's own. */
function changedFiles(
  released: readonly ContentFile[],
  ignored: ReadonlySet<string>,
  releases: readonly Release[],
): Problem[] {
  if (released.length === 0) return [];
  const list = readList(listPath, released);
  const present = new Map(
    released
      .filter(({ path }) => path !== listPath && !ignored.has(path))
      .map((file) => [releasedName(file), sha256(file.bytes)]),
  );
  const ofReleases = releases.map(({ name, files }) => {
    const own = files.get(checksumsName);
    return own ? readList(own.path, released, `${name}/`) : { sums: new Map<string, string>() };
  });
  const lists = [list, ...ofReleases];
  const broken = lists.flatMap(({ problem: told }) => told ?? []);
  if (list.problem) return broken;
  const names = [...new Set([...list.sums.keys(), ...present.keys()])].sort();
  const changed = names.filter(
    (name) =>
      !ignored.has(releasesPath + name) &&
      lists.some(
        ({ sums }, n) => (n === 0 || sums.has(name)) && sums.get(name) !== present.get(name),
      ),
  );
  return [
    ...broken,
    ...changed.map((name) => {
      const facts = { isGone: !present.has(name), isListed: list.sums.has(name) };
      return problem(filePlace(`${releasesPath}${name}`), 'release-file-changed', facts);
    }),
  ];
}

/** What a list promises, or why it promises nothing. */
interface ReadList {
  readonly sums: ReadonlyMap<string, string>;
  readonly problem?: Problem;
}

/** Hashes by the names of files below `content/releases/`. */
function readList(path: string, released: readonly ContentFile[], folder = ''): ReadList {
  const file = released.find((one) => one.path === path);
  const sums = new Map<string, string>();
  if (!file) return { sums, problem: problem(filePlace(path), 'release-list-gone', {}) };
  const lines = new TextDecoder().decode(file.bytes).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === '' && index > 0 && index === lines.length - 1) break;
    const [, sum, name] = /^([\da-f]{64}) {2}([\w./-]+)$/u.exec(line) ?? [];
    if (sum === undefined || name === undefined || sums.has(folder + name)) {
      const place = linePlace(path, index + 1, '1');
      return { sums, problem: problem(place, 'release-list-broken', { found: line }) };
    }
    sums.set(folder + name, sum);
  }
  return { sums };
}
