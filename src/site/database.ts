import { easyPrefix, type Edition, editionAt, editionsOf } from '../model/edition.ts';
import { written } from '../model/language.ts';
import { once } from '../derive/once.ts';
import { contentOrReport } from './checked-content.ts';
import { buildConfig } from './config.ts';
import { contactOf } from './contact.ts';
import { createSite, createSiteContent, type Site } from './site.ts';

/** The content, read, checked and joined once per build. */

const { basePath, contentDirectory, siteUrl } = buildConfig(process.env);

const checked = contentOrReport(contentDirectory);

const contactUrl = contactOf(checked.settings, process.env);

const content = createSiteContent(checked);

const editions = editionsOf(checked.settings.languages);

/** What the pages of an edition speak about. */
const siteOfEdition = once((edition: Edition): Site => {
  const [first = edition] = editions;
  return createSite(content, {
    ...{ edition, editions, basePath, siteUrl, contactUrl },
    first: edition === first ? null : siteOfEdition(first),
  });
});

/** The edition to which pages in plain Japanese belong; the first one has none where it is not Japanese. */
const easyEdition = editions.find(({ language }) => language === written) ?? editions[0];

function siteBelow(path: string): Site {
  const edition = path.startsWith(easyPrefix) ? easyEdition : editionAt(path, editions);
  if (!edition) throw new Error(`No edition has a page at ${path}.`);
  return siteOfEdition(edition);
}

/** What the page at an address speaks about. */
export const siteAt = (pathname: string): Site => siteBelow(pathname.slice(basePath.length));

/** A route as Astro tells it to the function that lists its pages. */
export interface Route {
  /** The address with the names of its variable parts, below the base: `/en/kpis/[kpi]`. */
  readonly routePattern: string;
}

/** What the pages of a route speak about. */
export const siteOf = ({ routePattern }: Route): Site => siteBelow(routePattern.replace(/^\//, ''));
