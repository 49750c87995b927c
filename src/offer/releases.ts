import { once } from '../derive/once.ts';
import { checksumsName } from '../write/checksums.ts';
import { writeJson } from '../write/json.ts';
import { factsOfAll, publishedFile, type PublishedFile } from '../publish/file.ts';
import { releasedFile, releaseFolder } from '../publish/whole/release.ts';
import { wholeName } from '../publish/whole/whole-files.ts';
import type { Site } from '../site/site.ts';

/** A release as readers find it. */
export interface PublishedRelease {
  /** The day of its report, with a number behind it if it was corrected: `2023-08-31.1`. */
  readonly name: string;
  readonly vintage: string;
  readonly number: number;
  readonly files: readonly PublishedFile[];
}

/** Frozen releases, newest first; every file as it was frozen. */
const releasesOfFirst = once(({ releases }: Site): readonly PublishedRelease[] =>
  releases
    .map(({ name, vintage, number, files }) => ({
      name,
      vintage,
      number,
      files: [...files].map(([file, { bytes }]) =>
        releasedFile(`${name}/${file}`, new Uint8Array(bytes)),
      ),
    }))
    .toReversed(),
);

const releasesIn = ({ first }: Site) => releasesOfFirst(first);

/** What most readers want of a release: workbook, package, checksums. */
const wanted = [`${wholeName}.xlsx`, `${wholeName}.zip`, checksumsName];

export const wantedReleases = (site: Site): readonly PublishedRelease[] =>
  releasesIn(site).map((release) => ({
    ...release,
    files: wanted.flatMap(
      (name) =>
        release.files.find(({ path }) => path === `${releaseFolder}/${release.name}/${name}`) ?? [],
    ),
  }));

/** The same list for programs: what each release is, what it changed, what it consists of. */
async function writeReleaseIndex(site: Site): Promise<string> {
  const { database, releases: kept, sourceOf } = site;
  const published = releasesIn(site);
  const entries = published.map(async ({ name, vintage, number, files }) => {
    const { counts } = kept.find((release) => release.name === name) ?? {};
    const report = database.vintages.find((row) => row.vintage === vintage);
    return {
      release: name,
      vintage,
      number,
      title: report ? sourceOf(report.source_id).title : null,
      rows_added: counts?.rowsAdded ?? null,
      rows_removed: counts?.rowsRemoved ?? null,
      cells_changed: counts?.cellsChanged ?? null,
      files: (await factsOfAll(files)).map(({ path, size, sha256 }) => ({
        path: path.slice(releaseFolder.length + 1),
        bytes: size,
        sha256,
      })),
    };
  });
  return writeJson({ newest: published[0]?.name ?? null, releases: await Promise.all(entries) });
}

/** Every released file, copied to the site as it is, and the list of all releases. */
export function releasedFiles(site: Site): readonly PublishedFile[] {
  const published = releasesIn(site);
  if (published.length === 0) return [];
  const index = publishedFile({ path: `${releaseFolder}/index.json`, format: 'json' }, () =>
    writeReleaseIndex(site),
  );
  return [...published.flatMap(({ files }) => files), index];
}
