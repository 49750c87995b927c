import { type EasyProjectAnswer, easyProjectsOf } from '../derive/easy/easy-answer.ts';
import type { Portfolio } from '../derive/portfolio.ts';
import { easy, type EasyWords } from '../i18n/easy/words.ts';
import type { createUrls } from '../model/addresses.ts';
import type { Database } from '../model/database.ts';
import type { Edition } from '../model/edition.ts';
import { written } from '../model/language.ts';
import { usualPlace } from '../model/locality.ts';
import type { Settings } from '../model/settings.ts';

/** What the pages in plain Japanese speak about, and where they are. */
export interface EasySite {
  readonly words: EasyWords;
  /** The municipality with its reading. */
  readonly municipality: string;
  /** Projects that have such a page; none without such words, and where money is not in yen. */
  readonly projects: readonly EasyProjectAnswer[];
  /** Where what a page of this edition shows is told in plain Japanese; null where it is not. */
  readonly pageFor: (pathname: string) => string | null;
  /** BCP 47: Japanese in its plain form. Browsers and readers of screens know the first part only. */
  readonly tag: 'ja-simple';
}

/** The edition of a page, and the content as it is written. */
interface Told {
  readonly editions: readonly Edition[];
  readonly settings: Settings;
  readonly url: ReturnType<typeof createUrls>;
  readonly written: { readonly database: Database; readonly portfolio: Portfolio };
}

export function createEasySite(site: Told): EasySite {
  const { editions, settings, url, written: content } = site;
  const { municipality_easy: name } = settings;
  const isJapanese = editions.some(({ language }) => language === written);
  const isInYen = settings.currency === usualPlace.currency;
  const projects =
    name !== null && isJapanese && isInYen
      ? easyProjectsOf(content.database, content.portfolio)
      : [];
  const pages = new Map([
    ...(projects.length > 0 ? [[url.home, url.easy] as const] : []),
    ...projects.map(
      ({ answer: { project } }) =>
        [url.project(project.project_id), url.easyProject(project.project_id)] as const,
    ),
  ]);
  return {
    words: easy,
    municipality: name ?? settings.municipality,
    projects,
    pageFor: (pathname) => pages.get(pathname) ?? null,
    tag: 'ja-simple',
  };
}
