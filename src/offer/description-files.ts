import { writeFeed } from '../publish/web/feed.ts';
import { dataFolder, type Distribution, distribution } from '../publish/file.ts';
import {
  citationDistributions,
  metadataDistributions,
} from '../publish/descriptions/description-files.ts';
import { writeRobots } from '../publish/web/robots.ts';
import { sitemapIndexName } from '../publish/web/sitemap.ts';
import { wholeName } from '../publish/whole/whole-files.ts';
import { changesFeed } from './changes-feed.ts';
import { database, portfolio } from '../site/database.ts';
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
