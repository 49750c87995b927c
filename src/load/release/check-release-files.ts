import { checksumsName } from '../../write/checksums.ts';
import { sha256 } from '../../write/sha256.ts';
import type { ContentFile, Release } from '../content.ts';
import { filePlace } from '../problem/place.ts';
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
    ...unknown.map(({ path }) => problem(filePlace(path), 'release-file-unknown', {})),
    ...changedFiles(released.filter(({ path }) => !ignored.has(path))),
  ];
}

function belongs(file: ContentFile, folders: ReadonlyMap<string, Release>): boolean {
  const [folder = '', name = '', ...deeper] = releasedName(file).split('/');
  return folders.has(folder) && deeper.length === 0 && isReleaseFile(name);
}

/** Every line of the list must be true, and every file must be in it. */
function changedFiles(released: readonly ContentFile[]): Problem[] {
  const list = released.find(({ path }) => path === listPath);
  const present = new Map(
    released
      .filter(({ path }) => path !== listPath)
      .map((file) => [releasedName(file), sha256(file.bytes)]),
  );
  const promised = promisedSums(list);
  const broken = [...new Set([...promised.keys(), ...present.keys()])]
    .filter((name) => promised.get(name) !== present.get(name))
    .sort();
  return broken.map((name) => {
    const facts = { isGone: !present.has(name), isListed: promised.has(name) };
    return problem(filePlace(`${releasesPath}${name}`), 'release-file-changed', facts);
  });
}

function promisedSums(list: ContentFile | undefined): ReadonlyMap<string, string> {
  const text = list ? new TextDecoder().decode(list.bytes) : '';
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(line.indexOf('  ') + 2), line.slice(0, 64)]));
}
