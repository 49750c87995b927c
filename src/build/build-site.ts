import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedContent } from './checked-content.ts';
import type { CommandOutput } from './command-output.ts';
import { createExplain } from './explained-terms.ts';
import { createForeign } from './foreign-words.ts';
import { giveBackMemory } from './give-back.ts';
import { isSite } from './output-folder.ts';
import { troubleOf } from './trouble.ts';
import { shownPath } from './true-path.ts';
import { openWorkplace, type Workplace } from './workplace.ts';
import { createModifiedOf } from '../derive/dataset-dates.ts';
import { measuredNumbers } from '../i18n/measured.ts';
import { inBoth } from '../i18n/words.ts';
import type { Content } from '../load/content.ts';
import { editionsOf } from '../model/edition.ts';
import { writeSitemap } from '../publish/web/sitemap.ts';
import { buildIndex } from '../search/build/build-index.ts';
import { type BuildConfig, buildConfig, isPrivate } from '../site/config.ts';
import { questionsOf } from '../site/questions.ts';
import { searchFacetNames } from '../site/search-facets.ts';
import { createAddresses, placeholderUrl } from '../site/whole-address.ts';
import { builtPages } from './built-pages.ts';
import { buildSummary } from './summary.ts';
import { writePages } from './write-pages.ts';

/**
 * Checks the content, builds the whole site in a folder of its own and then puts it in the place
 * of the old one. Returns whether it did; whatever goes wrong is reported, and the old one stays.
 */
export async function buildSite(
  environment: Readonly<Record<string, string | undefined>>,
  output: CommandOutput,
): Promise<boolean> {
  const config = buildConfig(environment);
  const workplace = openWorkplace(config);
  try {
    const isBuilt = await buildIn(workplace, config, output);
    if (!isBuilt) tellWhatStays(config, output);
    return isBuilt;
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    output.fail(trouble);
    tellWhatStays(config, output);
    return false;
  } finally {
    workplace.close();
  }
}

async function buildIn(workplace: Workplace, config: BuildConfig, output: CommandOutput) {
  const start = performance.now();
  const content = checkedContent(config.contentDirectory, output);
  if (content === null) return false;
  tellAddress(config, output);
  output.log('Building pages …');
  await giveBackMemory();
  if (!(await writePages({ ...workplace, prose: content.prose }, output))) return false;
  output.log('Indexing for the search …');
  const home = createAddresses(config.siteUrl).absolute(config.basePath);
  await finishPages(workplace.site, { home, basePath: config.basePath }, content);
  workplace.publish();
  const seconds = (performance.now() - start) / 1000;
  output.log(buildSummary(content.database, config.outputDirectory, seconds));
  return true;
}

/** Says what has to be known of the site's address before it is published. */
function tellAddress({ siteUrl }: BuildConfig, output: CommandOutput): void {
  if (siteUrl === null) {
    output.log(inBoth(({ commands }) => commands.siteUrlMissing({ placeholder: placeholderUrl })));
  } else if (isPrivate(siteUrl)) {
    output.log(inBoth(({ commands }) => commands.siteUrlPrivate({ url: siteUrl })));
  }
}

/** Where the site will be: below its origin, and as a whole address. */
interface Address {
  readonly basePath: string;
  readonly home: string;
}

/** Secures, indexes and lists the pages that Astro has written. */
async function finishPages(
  site: string,
  { basePath, home }: Address,
  { database, settings }: Content,
) {
  const findNumbers = measuredNumbers(database.units.map(({ unit }) => unit));
  const editions = editionsOf(settings.languages);
  const explain = createExplain(database, editions, basePath);
  const foreign = createForeign(database, editions);
  const pages = builtPages({ site, basePath, findNumbers, foreign, explain });
  const folders = editions.map(({ prefix }) => prefix);
  for (const folder of folders) {
    await buildIndex({
      site,
      part: { folder, except: folders.filter((other) => other.length > folder.length) },
      readDocument: pages.finish,
      facets: searchFacetNames,
      questions: questionsOf(database, settings.municipality),
    });
  }
  const listed = pages.listed(home, createModifiedOf(database));
  for (const { name, text } of writeSitemap(listed, (file) => home + file)) {
    writeFileSync(join(site, name), text);
  }
}

function tellWhatStays({ outputDirectory }: BuildConfig, output: CommandOutput): void {
  if (!isSite(outputDirectory)) return;
  const folder = shownPath(outputDirectory);
  output.fail(inBoth(({ commands }) => commands.siteKept({ folder })));
}
