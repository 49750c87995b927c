import type { Language } from '../model/language.ts';
import { contentOrReport } from './checked-content.ts';
import { buildConfig } from './config.ts';
import { contactOf } from './contact.ts';
import { createSite, createSiteContent, type Site } from './site.ts';

/** The content, read, checked and joined once per build. */

const { basePath, contentDirectory, siteUrl } = buildConfig(process.env);

const checked = contentOrReport(contentDirectory);

export const { database, settings, releases } = checked;

const content = createSiteContent(checked);

const contact = contactOf(settings, process.env);

const sites = new Map<Language, Site>();

/** What the pages of a language speak about. */
export function siteIn(language: Language): Site {
  const known = sites.get(language);
  if (known) return known;
  const made = createSite(content, { language, basePath, siteUrl, contactUrl: contact });
  sites.set(language, made);
  return made;
}

/** The language of addresses that name none, and of every file beside the pages. */
export const [language] = settings.languages;

export const {
  portfolio,
  finance,
  labels,
  words,
  contactUrl,
  sourceOf,
  otherManagerOf,
  pageProse,
} = siteIn(language);
