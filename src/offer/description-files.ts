import { writeFeed } from '../publish/web/feed.ts';
import { dataFolder, type Distribution, distribution } from '../publish/file.ts';
import { checksumsName } from '../write/checksums.ts';
import { checksumsDistribution } from '../publish/data-files.ts';
import { changelogDistribution } from '../publish/descriptions/changelog.ts';
import {
  citationDistributions,
  indexDistribution,
  metadataDistributions,
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
import { kpiReference, wholeReference } from './references.ts';

/** Releases as programs find them. */
const releaseEntries = releases.map(({ name, vintage }) => ({
  ...{ release: name, vintage },
  path: `${releaseFolder}/${name}/${checksumsName}`,
}));

const described = { data: publishedData, portfolio, dataset, releases: releaseEntries };

/** Everything that describes these files, cites them or leads to them. */
export function metadataFiles(files: readonly Distribution[]): readonly Distribution[] {
  const sitemap = dataset.addresses.file(sitemapIndexName);
  return [
    ...metadataDistributions({ ...described, files }),
    changelogDistribution(),
    ...citationDistributions(`${dataFolder}/${wholeName}`, wholeReference),
    ...portfolio.everyKpi.flatMap((answer) =>
      citationDistributions(`kpis/${answer.kpi.kpi_id}`, kpiReference(answer)),
    ),
    distribution('feed.xml', 'atom', null, writeFeed(changesFeed)),
    distribution('robots.txt', 'text', null, writeRobots(sitemap)),
  ];
}

/** The index of all files and the checksums of those in the data folder, the index included. */
export function listsOf(files: readonly Distribution[]): readonly Distribution[] {
  const index = indexDistribution({ ...described, files });
  return [index, checksumsDistribution([...files, index])];
}
