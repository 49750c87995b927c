import { rowsOf } from '../derive/year-cells.ts';
import { financeSentences, goalSentence } from '../derive/finance-sentences.ts';
import { financeRows, hasMoney, newestAmounts } from '../derive/finance.ts';
import { periodsOf } from '../derive/periods.ts';
import { placesOf } from '../derive/places.ts';
import { projectPlaces } from '../derive/project-places.ts';
import type { KpiAnswer } from '../derive/kpi-answer.ts';
import type { ProjectAnswer } from '../derive/project-answer.ts';
import { portfolioSentences } from '../derive/portfolio-sentences.ts';
import { yearWords } from '../derive/year-words.ts';
import type { CodeOf } from '../model/codes.ts';
import { card } from '../pictures/card.ts';
import type { PictureOrder } from '../pictures/ordered-pictures.ts';
import type { Drawing, Picture } from '../pictures/drawing.ts';
import { financePicture } from '../pictures/finance-picture.ts';
import { kpiPicture } from '../pictures/kpi-picture.ts';
import { paletteOf } from '../pictures/palette.ts';
import { projectPicture } from '../pictures/project-picture.ts';
import tokens from '../styles/tokens.css?raw';
import { creditOf } from './credit.ts';
import { finance, labels, language, otherManagerOf, portfolio, words } from '../site/database.ts';
import { url } from '../site/url.ts';

/** What every picture is drawn with. */
export const drawing: Drawing = {
  language,
  words,
  labels,
  palette: paletteOf(tokens),
};

const page = words.pages;
const yearName = (year: number | null) => yearWords(year, portfolio, words);

function kpiOrder(answer: KpiAnswer): PictureOrder {
  const { kpi_id, name_plain } = answer.kpi;
  return {
    path: `kpis/${kpi_id}`,
    name: `${kpi_id} ${name_plain}`,
    draw: () => {
      const credit = creditOf({ places: answer.places, href: url.kpi(kpi_id) });
      return kpiPicture(answer, credit, drawing);
    },
  };
}

/** A project whose KPIs the source leaves out: period, money and the reason. */
function projectCard(answer: ProjectAnswer): Picture {
  const { project, budgets } = answer;
  const speech = { words, labels };
  const periods = periodsOf(answer, portfolio, speech).map(({ basis, period }) => ({
    name: basis === null ? page.project.period : page.project.periodBasis({ basis }),
    value: period,
  }));
  const amounts = newestAmounts(budgets).map((row) => ({
    name: page.project.amount({
      year: yearName(row.fiscal_year),
      type: labels('amount_types', row.amount_type).label,
    }),
    value: words.format.withUnit(words.format.number(row.amount), row.unit),
  }));
  const manager = otherManagerOf(project);
  const sentence =
    manager === null ? page.project.noKpis : page.project.managedElsewhere({ manager });
  return card(
    {
      kicker: page.project.label({ number: words.format.circled(project.project_no) }),
      title: project.name_plain,
      sentence,
      facts: [...periods, ...amounts].slice(0, 4),
    },
    creditOf({
      places: projectPlaces(answer),
      href: url.project(project.project_id),
    }),
    drawing,
  );
}

function drawProject(answer: ProjectAnswer): Picture {
  const { project, kpis } = answer;
  if (kpis.length === 0) return projectCard(answer);
  const rows = kpis.flatMap(({ years }) => years.flatMap(rowsOf));
  const credit = creditOf({ places: placesOf(rows), href: url.project(project.project_id) });
  const kicker = page.project.label({ number: words.format.circled(project.project_no) });
  const sentence = words.format.paragraph(portfolioSentences({ ...portfolio, kpis }, drawing));
  return projectPicture(answer, { kicker, sentence, credit }, drawing);
}

const projectOrder = (answer: ProjectAnswer): PictureOrder => ({
  path: `projects/${answer.project.project_id}`,
  name: `${answer.project.project_id} ${answer.project.name_plain}`,
  draw: () => drawProject(answer),
});

function drawFinance(): Picture {
  const year = yearName(finance.fiscalYear);
  const rows = financeRows(finance);
  const sentences = [
    ...financeSentences(finance, portfolio, words),
    goalSentence(finance, portfolio, words) ?? '',
  ].filter((sentence) => sentence !== '');
  const amountName = (type: CodeOf<'amount_types'>, of: number | null) =>
    page.project.amount({ year: yearName(of), type: labels('amount_types', type).label });
  const credit = creditOf({
    places: placesOf([...rows.goals, ...rows.projects]),
    href: url.finance,
  });
  const headings = {
    kicker: drawing.words.pages.finance.title,
    title: words.pictures.finance,
    sentence: words.format.paragraph(sentences),
    projects: words.pictures.projectAmounts({ year, unit: finance.unit ?? '' }),
    goals: words.pictures.goalAmounts({ unit: finance.goalUnit ?? '' }),
    settlement: amountName('settlement', finance.settlementYear),
    budget: amountName('budget', finance.budgetYear),
  };
  return financePicture(finance, { credit, headings }, drawing);
}

const financeOrder: PictureOrder = {
  path: 'finance',
  name: page.finance.title,
  draw: drawFinance,
};

/** Pictures of figures: one for each KPI, each project, and for money where there is any. */
export const figureOrders = (): readonly PictureOrder[] => [
  ...portfolio.everyKpi.map(kpiOrder),
  ...portfolio.projects.map(projectOrder),
  ...(hasMoney(finance) ? [financeOrder] : []),
];
