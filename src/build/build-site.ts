import { rmSync } from 'node:fs';
import { build } from 'astro';
import { createModifiedOf } from '../derive/dataset-dates.ts';
import { loadContent } from '../load/load-content.ts';
import { readContentFiles } from '../load/read-files.ts';
import { reportOf } from '../load/report/report.ts';
import { reportText } from '../load/report/text.ts';
import { buildIndex } from '../search/build/build-index.ts';
import { buildConfig } from '../site/config.ts';
import { searchFacetNames } from '../site/search-facets.ts';
import { securePages } from './security-policy.ts';
import { onPicture } from '../offer/picture-progress.ts';
import { createPictureReport } from './picture-report.ts';
import { releaseReport } from './release-report.ts';
import { writeSitemapOf } from './built-pages.ts';
import { buildSummary } from './summary.ts';

/** Where a build tells what it is doing. */
export interface BuildOutput {
  readonly log: (line: string) => void;
  readonly fail: (text: string) => void;
  /** Shows a line until the next one; machines without a terminal show nothing. */
  readonly progress: (line: string) => void;
}

/**
 * Checks the content and builds the whole site. Content with problems is reported and
 * leaves no site behind. Returns whether everything is there; a picture that cannot be drawn is
 * missing from the site and named.
 */
export async function buildSite(
  environment: Readonly<Record<string, string | undefined>>,
  output: BuildOutput,
): Promise<boolean> {
  const start = performance.now();
  const { contentDirectory, outputDirectory, siteUrl, basePath } = buildConfig(environment);
  rmSync(outputDirectory, { recursive: true, force: true });
  const files = readContentFiles(contentDirectory);
  const loaded = loadContent(files);
  if (!loaded.content) {
    output.fail(reportText(reportOf(files, loaded)));
    return false;
  }
  const changed = releaseReport(contentDirectory);
  if (changed !== null) {
    output.fail(changed);
    return false;
  }
  output.log('Building pages …');
  const pictures = createPictureReport(output.progress);
  const stopListening = onPicture(pictures.receive);
  await build({ logLevel: 'error' });
  stopListening();
  const drawn = pictures.summary();
  if (drawn !== null) output.log(drawn);
  const failures = pictures.failures();
  if (failures.length > 0) output.fail(failures.join('\n'));
  securePages(outputDirectory);
  const home = new URL(basePath, siteUrl).href;
  writeSitemapOf(outputDirectory, home, createModifiedOf(loaded.content.database));
  output.log('Indexing for the search …');
  await buildIndex({ site: outputDirectory, facets: searchFacetNames });
  const seconds = (performance.now() - start) / 1000;
  output.log(buildSummary(loaded.content.database, outputDirectory, seconds));
  return failures.length === 0;
}
