import { financeOf, type Finance } from '../derive/finance.ts';
import { createLabels, type Labels } from '../derive/labels.ts';
import { once } from '../derive/once.ts';
import { portfolioOf, type Portfolio } from '../derive/portfolio.ts';
import { indexBy, rowAt } from '../derive/rows-by-key.ts';
import { settingsIn, toldIn } from '../derive/told-in.ts';
import { japaneseWords } from '../i18n/japanese-words.ts';
import { wordsOf, type Words } from '../i18n/words.ts';
import type { ContentFile, KeptRelease, PageProse, ProjectProse, Prose } from '../load/content.ts';
import { createUrls } from '../model/addresses.ts';
import type { Database, Project, Source } from '../model/database.ts';
import type { Edition } from '../model/edition.ts';
import { type Language, written } from '../model/language.ts';
import type { Settings } from '../model/settings.ts';
import { createEasySite, type EasySite } from './easy-site.ts';
import { createSourcePages, type SourcePages } from './source-pages.ts';
import { createAddresses, type SiteAddresses } from './whole-address.ts';

/** What was read from the content of one municipality, or the same in another language. */
export interface CheckedContent {
  readonly database: Database;
  readonly settings: Settings;
  readonly prose: Prose;
  readonly releases: readonly KeptRelease[];
  /** The files of tables and codelists, as they are written. */
  readonly tableFiles: readonly ContentFile[];
}

/** The same with its answers. */
export interface SiteContent extends CheckedContent {
  readonly portfolio: Portfolio;
  readonly finance: Finance;
}

/** Answers are derived when they are first asked for, and once. */
export function createSiteContent(checked: CheckedContent): SiteContent {
  const { database, settings, prose, releases, tableFiles } = checked;
  const portfolio = once(() => portfolioOf(database));
  const finance = once(() => financeOf(database));
  return {
    ...{ database, settings, prose, releases, tableFiles },
    get portfolio() {
      return portfolio();
    },
    get finance() {
      return finance();
    },
  };
}

/** The content in the words of a language; in its own where there are no others. */
function contentIn(content: SiteContent, language: Language): SiteContent {
  if (language === written) return content;
  return createSiteContent({
    database: toldIn(content.database, language),
    settings: settingsIn(content.settings, language),
    prose: proseIn(content.prose, language),
    releases: content.releases,
    tableFiles: content.tableFiles,
  });
}

/** Content may be written in another language than its own: a text without Japanese needs no translation. */
const asWritten = <T extends ProjectProse | PageProse>(text: T, language: Language): T =>
  japaneseWords(text.body).length > 0 ? text : { ...text, language };

/** Each text in the language if there is a translation, else as it is written. */
function proseIn(prose: Prose, language: Language): Prose {
  const { projects = [], pages = [] } = prose.translations.get(language) ?? {};
  const byProject = indexBy(projects, ({ project_id }) => project_id);
  const byName = indexBy(pages, ({ name }) => name);
  return {
    ...prose,
    projects: prose.projects.map(
      (text) => byProject.get(text.project_id) ?? asWritten(text, language),
    ),
    pages: prose.pages.map((text) => byName.get(text.name) ?? asWritten(text, language)),
  };
}

/** The edition of a page, and where the site is. */
export interface SitePlace {
  readonly edition: Edition;
  /** All of them, that one too. */
  readonly editions: readonly Edition[];
  /** The one whose data files are those of all; null where it is this one. */
  readonly first: Site | null;
  /** Path below the origin, with slashes at both ends. */
  readonly basePath: string;
  /** Origin of the site; null where nobody has given it. */
  readonly siteUrl: string | null;
  /** Where readers report mistakes; null where nobody is named. */
  readonly contactUrl: string | null;
}

/**
 * All that a page speaks about, in its language: components take it from `Astro.locals` and import
 * no content.
 */
export interface Site extends SiteContent, SiteAddresses {
  /** The content as it is written, which is what data files publish in every language. */
  readonly written: SiteContent;
  readonly edition: Edition;
  readonly editions: readonly Edition[];
  /** The edition whose data files are those of all. */
  readonly first: Site;
  readonly language: Language;
  readonly words: Words;
  readonly labels: Labels;
  readonly url: ReturnType<typeof createUrls>;
  readonly contactUrl: string | null;
  readonly sourceOf: (sourceId: string) => Source;
  /** What a project's text says about itself; null where there is none. */
  readonly proseOf: (projectId: string) => ProjectProse | null;
  /** What a page in `content/pages/` says about itself, by its file name without the ending. */
  readonly pageProse: (name: string) => PageProse;
  readonly sourcePages: SourcePages;
  /** The pages in plain Japanese. */
  readonly easy: EasySite;
  /** Who keeps track of a project's KPIs; null where the source names nobody. */
  readonly managerOf: (project: Project) => string | null;
  /** Who keeps track of KPIs that the source leaves out for that reason; null where nobody else does. */
  readonly otherManagerOf: (project: Project) => string | null;
}

/** Derives nothing before it is asked for, and everything once. */
export function createSite(source: SiteContent, place: SitePlace): Site {
  const { basePath, contactUrl, edition, editions, siteUrl } = place;
  const { language, prefix } = edition;
  const content = contentIn(source, language);
  const { database, settings, prose, releases, tableFiles } = content;
  const labels = createLabels(database, language);
  const url = createUrls(basePath, prefix);
  const sources = once(() => indexBy(database.sources, (row) => row.source_id));
  const projectProse = once(() => indexBy(prose.projects, ({ project_id }) => project_id));
  const pages = once(() => indexBy(prose.pages, ({ name }) => name));
  const sourcePages = once(() => createSourcePages(database, url));
  const easy = once(() => createEasySite(site));
  const site: Site = {
    written: source,
    get first() {
      return place.first ?? site;
    },
    ...{
      edition,
      editions,
      database,
      settings,
      prose,
      releases,
      tableFiles,
      language,
      labels,
      url,
      contactUrl,
    },
    ...createManagers(labels),
    ...createAddresses(siteUrl),
    words: wordsOf(language, settings),
    sourceOf: (sourceId) => rowAt(sources(), sourceId),
    proseOf: (projectId) => projectProse().get(projectId) ?? null,
    pageProse: (name) => rowAt(pages(), name),
    get portfolio() {
      return content.portfolio;
    },
    get finance() {
      return content.finance;
    },
    get easy() {
      return easy();
    },
    get sourcePages() {
      return sourcePages();
    },
  };
  return site;
}

/** `municipality` without a name means that nobody is named. */
function createManagers(labels: Labels): Pick<Site, 'managerOf' | 'otherManagerOf'> {
  const managerOf = ({ kpi_manager_name, kpi_managed_by }: Project) => {
    if (kpi_manager_name !== null) return kpi_manager_name;
    return kpi_managed_by === 'municipality' ? null : labels('managers', kpi_managed_by).label;
  };
  const otherManagerOf = (project: Project) =>
    project.kpi_managed_by === 'municipality' ? null : managerOf(project);
  return { managerOf, otherManagerOf };
}
