import { writeFeed } from '../publish/feed.ts';
import { dataFolder, type Distribution, distribution } from '../publish/distribution.ts';
import { citationDistributions, metadataDistributions } from '../publish/metadata-distributions.ts';
import { writeRobots } from '../publish/robots.ts';
import { sitemapIndexName } from '../publish/sitemap.ts';
import { wholeName } from '../publish/whole-distributions.ts';
import { changesFeed } from './changes-feed.ts';
import { database, portfolio } from './database.ts';
import { dataset } from './dataset.ts';
import { kpiReference, wholeReference } from './references.ts';

/** Everything that describes these files, cites them or leads to them. */
export function metadataFiles(files: readonly Distribution[]): readonly Distribution[] {
  const sitemap = dataset.addresses.file(sitemapIndexName);
  return [
    ...metadataDistributions({ database, portfolio, dataset, files }),
    ...citationDistributions(`${dataFolder}/${wholeName}`, wholeReference),
    ...portfolio.everyKpi.flatMap((answer) =>
      citationDistributions(`kpis/${answer.kpi.kpi_id}`, kpiReference(answer)),
    ),
    distribution('feed.xml', 'atom', null, writeFeed(changesFeed)),
    distribution('robots.txt', 'text', null, writeRobots(sitemap)),
  ];
}
