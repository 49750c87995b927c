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
import { changesFeed } from './changes-feed.ts';
import { portfolio } from '../site/database.ts';
import { dataset } from './dataset.ts';
import { publishedData } from './published-data.ts';
import { releases } from './releases.ts';
import { kpiCitation, wholeReference } from './references.ts';

/** Releases as programs find them. */
const releaseEntries = releases.map(({ name, vintage }) => ({
  ...{ release: name, vintage },
  path: `${releaseFolder}/${name}/${checksumsName}`,
}));

const described = () => ({
  ...{ data: publishedData(), portfolio, dataset },
  releases: releaseEntries,
});

/** Everything that describes these files, cites them or leads to them. */
export function descriptionFiles(files: readonly PublishedFile[]): readonly PublishedFile[] {
  const sitemap = dataset.addresses.file(sitemapIndexName);
  return [
    ...metadataFiles({ ...described(), files }),
    changelogFile(),
    ...citationFiles(`${dataFolder}/${wholeName}`, wholeReference),
    ...portfolio.everyKpi.flatMap((answer) =>
      citationFiles(`kpis/${answer.kpi.kpi_id}`, kpiCitation(answer)),
    ),
    publishedFile({ path: 'feed.xml', format: 'atom' }, () => writeFeed(changesFeed())),
    publishedFile({ path: 'robots.txt', format: 'text' }, () => writeRobots(sitemap)),
  ];
}

/** The index of all files and the checksums of those in the data folder, the index included. */
export function listsOf(files: readonly PublishedFile[]): readonly PublishedFile[] {
  const index = indexFile({ ...described(), files });
  return [index, checksumsFile([...files, index])];
}
