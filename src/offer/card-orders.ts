import { rowAt } from '../derive/rows-by-key.ts';
import { standingGroups, standingNames } from '../derive/counts.ts';
import { portfolioSentences } from '../derive/portfolio-sentences.ts';
import { card, type CardFact } from '../pictures/card.ts';
import type { PictureOrder } from '../pictures/ordered-pictures.ts';
import { creditOf } from './credit.ts';
import { labels, pageProse, portfolio, settings, words } from '../site/database.ts';
import { drawing } from './picture-orders.ts';
import { url } from '../site/url.ts';

/** Folder of the pictures of pages that show no single figure. */
export const cardFolder = 'cards';

interface Page {
  /** Address below the base; pages below it share the card. */
  readonly path: string;
  readonly title: string;
  readonly sentence: string;
  readonly facts?: readonly CardFact[];
}

const { pages, method } = words;
const { projects, currentProjects, kpis, source } = portfolio;

const speech = { words, labels };

/** How many KPIs have a result, are measured, and so on: at most four kinds. */
function standings(): readonly CardFact[] {
  const groups = standingGroups(kpis);
  const names = standingNames(groups, speech);
  return groups.slice(0, 4).map(({ status, kpis: group }) => ({
    name: rowAt(names, status),
    value: String(group.length),
  }));
}

const counts = { projects: currentProjects.length, kpis: kpis.length, count: kpis.length };

const cards = (): readonly Page[] => [
  {
    path: 'home',
    title: pages.home.heading({ municipality: settings.municipality, ...counts }),
    sentence: words.format.paragraph(portfolioSentences(portfolio, speech)),
    facts: standings(),
  },
  {
    path: 'kpis',
    title: pages.kpis.title,
    sentence: pages.kpis.lead(counts),
    facts: standings(),
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
  { path: 'data', title: pages.dataPages.title, sentence: pages.dataPages.lead },
  { path: 'updates', title: pages.updates.title, sentence: pages.updates.lead },
  { path: 'about', title: pageProse('about').title, sentence: pageProse('about').summary },
  { path: 'about/method', title: method.title, sentence: method.lead },
  {
    path: 'sources',
    title: pages.sourcePage.title({ title: source.title, date: words.format.date(source.issued) }),
    sentence: pages.sourcePage.lead,
  },
];

function cardOrder({ path, title, sentence, facts }: Page): PictureOrder {
  const href = path === 'home' ? url.home : url.file(`${path}/`);
  return {
    path: `${cardFolder}/${path}`,
    name: title,
    draw: () =>
      card(
        { kicker: settings.name, title, sentence, facts },
        creditOf({ places: [], href }),
        drawing,
      ),
  };
}

/** Pictures in words, for shared links to pages without a figure of their own. */
export const cardOrders = (): readonly PictureOrder[] => cards().map(cardOrder);
