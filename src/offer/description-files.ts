import { writeFeed } from '../publish/web/feed.ts';
import { dataFolder, publishedFile, type PublishedFile } from '../publish/file.ts';
import { checksumsName } from '../write/checksums.ts';
import { checksumsFile } from '../publish/data-files.ts';
import { changelogFile } from '../publish/descriptions/changelog.ts';
import {
  citationFiles,
  indexFile,
  metadataFiles,
} from '../publish/descriptions/description-files.ts';
import { releaseFolder } from '../publish/whole/release.ts';
import { writeRobots } from '../publish/web/robots.ts';
import { sitemapIndexName } from '../publish/web/sitemap.ts';
import { wholeName } from '../publish/whole/whole-files.ts';
import type { Site } from '../site/site.ts';
import { changesFeed } from './changes-feed.ts';
import { datasetOf } from './dataset.ts';
import { publishedDataIn } from './published-data.ts';
import { kpiCitation, wholeReference } from './references.ts';
import { wantedReleases } from './releases.ts';

const describedIn = (site: Site) => ({
  data: publishedDataIn(site),
  portfolio: site.portfolio,
  dataset: datasetOf(site),
  /** Releases as programs find them. */
  releases: wantedReleases(site).map(({ name, vintage }) => ({
    ...{ release: name, vintage },
    path: `${releaseFolder}/${name}/${checksumsName}`,
  })),
});

/** Citations and the feed, which each edition has in its language. */
export const toldFiles = (site: Site): readonly PublishedFile[] => [
  ...citationFiles(`${dataFolder}/${wholeName}`, wholeReference(site)),
  ...site.portfolio.everyKpi.flatMap((answer) =>
    citationFiles(`kpis/${answer.kpi.kpi_id}`, kpiCitation(answer, site)),
  ),
  publishedFile({ path: 'feed.xml', format: 'atom' }, () => writeFeed(changesFeed(site))),
];

/** Everything that describes these files, cites them or leads to them. */
export function descriptionFiles(
  files: readonly PublishedFile[],
  site: Site,
): readonly PublishedFile[] {
  const sitemap = site.absolute(site.url.file(sitemapIndexName));
  return [
    ...metadataFiles({ ...describedIn(site), files }),
    changelogFile(publishedDataIn(site)),
    ...toldFiles(site),
    publishedFile({ path: 'robots.txt', format: 'text' }, () => writeRobots(sitemap)),
  ];
}

/** The index of all files and the checksums of those in the data folder, the index included. */
export function listsOf(files: readonly PublishedFile[], site: Site): readonly PublishedFile[] {
  const index = indexFile({ ...describedIn(site), files });
  return [index, checksumsFile([...files, index])];
}
