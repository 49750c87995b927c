import { goalCounts, standingFacts, thingCounts } from '../derive/counts.ts';
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

const only = (isThere: boolean, page: Page) => (isThere ? [page] : []);

/** Pages whose subject is the whole. */
function mainPages(site: Site): readonly Page[] {
  const { labels, portfolio, settings, words } = site;
  const { goals, pages, format } = words;
  const { projects, currentProjects, kpis, source, structure } = portfolio;
  const counts = thingCounts(portfolio);
  const facts = standingFacts(kpis, { words, labels });
  return [
    {
      path: 'home',
      title: pages.home.heading({ municipality: settings.municipality, ...counts }),
      sentence: format.paragraph(portfolioSentences(portfolio, { words, labels })),
      facts,
    },
    {
      path: 'kpis',
      title: pages.kpis.title,
      sentence: pages.kpis.lead(counts),
      facts,
    },
    ...only(structure.hasGoals, {
      path: 'goals',
      title: goals.title,
      sentence: goals.lead(goalCounts(portfolio)),
    }),
    ...only(structure.hasProjects, {
      path: 'projects',
      title: pages.projects.title,
      sentence: pages.projects.lead({
        projects: projects.length,
        current: currentProjects.length,
        source: source.title,
      }),
    }),
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
  const href = path === 'home' ? url.home : url.own(`${path}/`);
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
