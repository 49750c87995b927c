import { rmSync } from 'node:fs';
import { build } from 'astro';
import { loadContent } from '../load/load-content.ts';
import { readContentFiles } from '../load/read-files.ts';
import { reportOf } from '../load/report.ts';
import { reportText } from '../load/report-text.ts';
import { buildIndex } from '../search/build-index.ts';
import { buildConfig } from './config.ts';
import { searchFacetNames } from './search-facets.ts';
import { buildSummary } from './summary.ts';

/** Where a build tells what it is doing. */
export interface BuildOutput {
  readonly log: (line: string) => void;
  readonly fail: (text: string) => void;
}

/**
 * Checks the content and builds the whole site. Content with problems is reported and
 * leaves no site behind. Returns whether there is a site.
 */
export async function buildSite(
  environment: Readonly<Record<string, string | undefined>>,
  output: BuildOutput,
): Promise<boolean> {
  const start = performance.now();
  const { contentDirectory, outputDirectory } = buildConfig(environment);
  rmSync(outputDirectory, { recursive: true, force: true });
  const files = readContentFiles(contentDirectory);
  const loaded = loadContent(files);
  if (!loaded.content) {
    output.fail(reportText(reportOf(files, loaded)));
    return false;
  }
  output.log('Building pages …');
  await build({ logLevel: 'error' });
  output.log('Indexing for the search …');
  await buildIndex({ site: outputDirectory, facets: searchFacetNames });
  const seconds = (performance.now() - start) / 1000;
  output.log(buildSummary(loaded.content.database, outputDirectory, seconds));
  return true;
}
