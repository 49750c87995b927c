import { rowAt } from '../derive/rows-by-key.ts';
import { standingGroups, standingNames } from '../derive/counts.ts';
import { portfolioSentences } from '../derive/portfolio-sentences.ts';
import { card, type CardFact } from '../pictures/card.ts';
import type { PictureOrder } from '../pictures/ordered-pictures.ts';
import type { Site } from '../site/site.ts';
import { creditOf } from './credit.ts';
import { drawingOf } from './picture-orders.ts';

/** Folder of the pictures of pages that show no single figure. */
export const cardFolder = 'cards';

interface Page {
  /** Address below the base; pages below it share the card. */
  readonly path: string;
  readonly title: string;
  readonly sentence: string;
  readonly facts?: readonly CardFact[];
}

/** How many KPIs have a result, are measured, and so on: at most four kinds. */
function standings({ labels, portfolio, words }: Site): readonly CardFact[] {
  const groups = standingGroups(portfolio.kpis);
  const names = standingNames(groups, { words, labels });
  return groups.slice(0, 4).map(({ status, kpis: group }) => ({
    name: rowAt(names, status),
    value: String(group.length),
  }));
}

/** Pages whose subject is the whole. */
function mainPages(site: Site): readonly Page[] {
  const { labels, portfolio, settings, words } = site;
  const { pages, format } = words;
  const { projects, currentProjects, kpis, source } = portfolio;
  const counts = { projects: currentProjects.length, kpis: kpis.length, count: kpis.length };
  return [
    {
      path: 'home',
      title: pages.home.heading({ municipality: settings.municipality, ...counts }),
      sentence: format.paragraph(portfolioSentences(portfolio, { words, labels })),
      facts: standings(site),
    },
    {
      path: 'kpis',
      title: pages.kpis.title,
      sentence: pages.kpis.lead(counts),
      facts: standings(site),
    },
    {
      path: 'projects',
      title: pages.projects.title,
      sentence: pages.projects.lead({
        projects: projects.length,
        current: currentProjects.length,
        source: source.title,
      }),
    },
  ];
}

/** Pages about the data and the site. */
function otherPages({ pageProse, portfolio, words }: Site): readonly Page[] {
  const { pages, method, format } = words;
  const { title, issued } = portfolio.source;
  const about = pageProse('about');
  return [
    { path: 'data', title: pages.dataPages.title, sentence: pages.dataPages.lead },
    { path: 'updates', title: pages.updates.title, sentence: pages.updates.lead },
    { path: 'about', title: about.title, sentence: about.summary },
    { path: 'about/method', title: method.title, sentence: method.lead },
    {
      path: 'sources',
      title: pages.sourcePage.title({ title, date: format.date(issued) }),
      sentence: pages.sourcePage.lead,
    },
  ];
}

function cardOrder({ path, title, sentence, facts }: Page, site: Site): PictureOrder {
  const { settings, url } = site;
  const href = path === 'home' ? url.home : url.file(`${path}/`);
  return {
    path: `${cardFolder}/${path}`,
    name: title,
    draw: () =>
      card(
        { kicker: settings.name, title, sentence, facts },
        creditOf({ places: [], href }, site),
        drawingOf(site),
      ),
  };
}

/** Pictures in words, for shared links to pages without a figure of their own. */
export const cardOrders = (site: Site): readonly PictureOrder[] =>
  [...mainPages(site), ...otherPages(site)].map((page) => cardOrder(page, site));
