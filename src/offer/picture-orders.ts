import { projectMoneyChart } from '../charts/finance-chart.ts';
import { once } from '../derive/once.ts';
import { rowsOf } from '../derive/year-cells.ts';
import { financeSentences, goalSentence } from '../derive/finance-sentences.ts';
import { budgetsIn, hasMoney, type MoneyColumn } from '../derive/finance.ts';
import { projectKicker } from '../derive/numbered.ts';
import { periodsOf } from '../derive/periods.ts';
import { placesOf } from '../derive/places.ts';
import { projectPlaces } from '../derive/project-places.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { ProjectAnswer } from '../derive/project-answer.ts';
import { portfolioSentences } from '../derive/portfolio-sentences.ts';
import { yearWords } from '../derive/year-words.ts';
import { card, type CardFact } from '../pictures/card.ts';
import type { PictureOrder } from '../pictures/ordered-pictures.ts';
import type { Drawing, Picture } from '../pictures/drawing.ts';
import { type FinanceHeadings, financePicture } from '../pictures/finance-picture.ts';
import { kpiPicture, type KpiPictureShape } from '../pictures/kpi-picture.ts';
import { paletteOf } from '../pictures/palette.ts';
import { groupPicture } from '../pictures/group-picture.ts';
import { amountName, sharedYear } from '../site/money-lines.ts';
import { newestAmountTexts } from '../site/newest-amounts.ts';
import type { Site } from '../site/site.ts';
import tokens from '../styles/tokens.css?raw';
import { aimOrders } from './aim-orders.ts';
import { creditOf } from './credit.ts';

const palette = once(() => paletteOf(tokens));

/** What every picture is drawn with. */
export const drawingOf = once(({ labels, language, words }: Site): Drawing => ({
  ...{ language, words, labels },
  palette: palette(),
}));

/** What comes before the ending of a square picture. */
export const squareEnding = '.square';

/** Most KPIs of which there are pictures to post and print: each takes a quarter of a megabyte. */
const mostFurtherPictures = 200;

const hasFurtherPictures = ({ portfolio }: Site) =>
  portfolio.everyKpi.length <= mostFurtherPictures;

const kpiPath = ({ kpi }: KpiAnswer) => `kpis/${kpi.kpi_id}`;

/** Pictures that are also published for print, with shapes for letters. */
export const pathsForPrint = once(
  (site: Site): ReadonlySet<string> =>
    new Set(hasFurtherPictures(site) ? site.portfolio.everyKpi.map(kpiPath) : []),
);

/** The picture of a KPI, and a square one to post. */
function kpiOrders(answer: KpiAnswer, site: Site): readonly PictureOrder[] {
  const { kpi_id, name_plain } = answer.kpi;
  const order = (path: string, shape: KpiPictureShape) => ({
    path,
    name: site.words.format.phrase([kpi_id, name_plain]),
    draw: () => {
      const credit = creditOf({ places: answer.places, href: site.url.kpi(kpi_id) }, site);
      return kpiPicture(answer, credit, drawingOf(site), shape);
    },
  });
  const path = kpiPath(answer);
  return [
    order(path, 'wide'),
    ...(hasFurtherPictures(site) ? [order(path.concat(squareEnding), 'square')] : []),
  ];
}

/** How many facts a card has room for. */
const mostFacts = 4;

/** Periods of a project and as many of its newest amounts as its card has room for. */
function projectFacts(answer: ProjectAnswer, site: Site): readonly CardFact[] {
  const { labels, portfolio, words } = site;
  const { period: name, periodBasis } = words.pages.project;
  const periods = periodsOf(answer, portfolio, { words, labels }).map(({ basis, period }) => ({
    name: basis === null ? name : periodBasis({ basis }),
    value: period,
  }));
  const amounts = newestAmountTexts(answer.budgets, site);
  return [...periods, ...amounts.slice(-Math.max(1, mostFacts - periods.length))].slice(
    0,
    mostFacts,
  );
}

/** A project whose KPIs the source leaves out: period, money and the reason. */
function projectCard(answer: ProjectAnswer, site: Site): Picture {
  const { otherManagerOf, url, words } = site;
  const { project } = answer;
  const { noKpis, managedElsewhere } = words.pages.project;
  const manager = otherManagerOf(project);
  return card(
    {
      kicker: projectKicker(project, words),
      title: project.name_plain,
      sentence: manager === null ? noKpis : managedElsewhere({ manager }),
      facts: projectFacts(answer, site),
    },
    creditOf({ places: projectPlaces(answer), href: url.project(project.project_id) }, site),
    drawingOf(site),
  );
}

function drawProject(answer: ProjectAnswer, site: Site): Picture {
  const { portfolio, url, words } = site;
  const { project, kpis } = answer;
  if (kpis.length === 0) return projectCard(answer, site);
  const rows = kpis.flatMap(({ years }) => years.flatMap(rowsOf));
  const place = { places: placesOf(rows), href: url.project(project.project_id) };
  const sentences = portfolioSentences({ ...portfolio, kpis }, drawingOf(site));
  return groupPicture(
    { id: project.project_id, kpis },
    {
      kicker: projectKicker(project, words),
      title: project.name_plain,
      sentence: words.format.paragraph(sentences),
      credit: creditOf(place, site),
    },
    drawingOf(site),
  );
}

const projectOrder = (answer: ProjectAnswer, site: Site): PictureOrder => ({
  path: `projects/${answer.project.project_id}`,
  name: site.words.format.phrase([answer.project.project_id, answer.project.name_plain]),
  draw: () => drawProject(answer, site),
});

/** The headings of the amounts of projects and of goals, and of each of their columns. */
function moneyHeadings(site: Site): Pick<FinanceHeadings, 'projects' | 'goals'> {
  const { finance, labels, portfolio, words } = site;
  const { caption, projects, goals } = words.pages.finance;
  const year = sharedYear(projectMoneyChart(finance));
  const [unit, goalUnit] = [finance.projects.unit ?? '', finance.goals.unit ?? ''];
  const typeOf = ({ type }: MoneyColumn) => labels('amount_types', type).label;
  const nameOf = (column: MoneyColumn) => amountName(column, site);
  return {
    projects:
      year === null
        ? { heading: caption({ name: projects, unit }), nameOf }
        : {
            heading: words.pictures.projectAmounts({
              year: yearWords(year, portfolio, words),
              unit,
            }),
            nameOf: typeOf,
          },
    goals: {
      heading:
        finance.settlement && finance.budget
          ? words.pictures.goalAmounts({ unit: goalUnit })
          : caption({ name: goals, unit: goalUnit }),
      nameOf,
    },
  };
}

function drawFinance(site: Site): Picture {
  const { finance, portfolio, url, words } = site;
  const sentences = [
    ...financeSentences(finance, portfolio, site),
    goalSentence(finance, portfolio, words) ?? '',
  ].filter((sentence) => sentence !== '');
  const headings = {
    kicker: words.pages.finance.title,
    title: words.pictures.finance,
    sentence: words.format.paragraph(sentences),
    ...moneyHeadings(site),
  };
  const places = placesOf([...budgetsIn(finance.goals), ...budgetsIn(finance.projects)]);
  const credit = creditOf({ places, href: url.finance }, site);
  return financePicture(finance, { credit, headings }, drawingOf(site));
}

const financeOrder = (site: Site): PictureOrder => ({
  path: 'finance',
  name: site.words.pages.finance.title,
  draw: () => drawFinance(site),
});

/** Pictures of figures: one for each KPI, project, goal and policy, and for money where there is any. */
export const figureOrders = (site: Site): readonly PictureOrder[] => [
  ...site.portfolio.everyKpi.flatMap((answer) => kpiOrders(answer, site)),
  ...site.portfolio.projects.map((answer) => projectOrder(answer, site)),
  ...aimOrders(site, drawingOf),
  ...(hasMoney(site.finance) ? [financeOrder(site)] : []),
];
