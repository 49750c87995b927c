/** Words of single pages. */
import type * as ja from '../ja/pages.ts';
import { fixed } from '../numerals.ts';
import type { Translation } from '../translation.ts';
import { counted, countedOwners } from './counted.ts';
import { countedIn } from './counted-in.ts';

export const standings: Translation<typeof ja.standings> = {
  withResult: 'With a result',
  withoutResult: 'Without a result:',
  named: ({ name, label }) => `${name} (${label})`,
};

export const projects: Translation<typeof ja.projects> = {
  title: 'All projects',
  lead: ({ projects: count, current, source }) =>
    current === count
      ? `The ${counted(count, 'project')} in “${source}”.`
      : `${counted(count, 'project')}, of which ${fixed(current, 0)} ${current === 1 ? 'has' : 'have'} figures in “${source}”.`,
  caption: ({ hasMoney }) => `Periods${hasMoney ? ' and amounts' : ''} of the projects`,
  period: 'Period',
  status: 'New or continuing',
  kpis: 'KPIs',
  managedBy: ({ manager }) => `Managed by ${manager}`,
  notes: 'Notes to the table',
  sort: ({ column }) => `Sort by ${column}`,
  unknown: 'Not stated',
};

export const project: Translation<typeof ja.project> = {
  money: 'Money',
  place: 'Period and place',
  label: ({ number }) => `Project ${number}`.trim(),
  officialName: 'Official name',
  period: 'Period',
  periodBasis: ({ basis }) => `Period (${basis})`,
  amount: ({ year, type }) => `${type} for ${year}`,
  status: 'New or continuing',
  strategy: 'Place in the strategy',
  kpis: 'Targets and results',
  kpisLead: ({ count }) => `This project has ${counted(count, 'KPI')}.`,
  managedElsewhere: ({ manager }) =>
    `${manager} manages the results of this project. This document gives no figures for them. No figures have been left out.`,
  noKpis: 'The document gives no KPIs for this project.',
  description: ({ name }) => `What the document says of “${name}” in figures.`,
  thatYear: ({ year }) => `What was done in ${year}`,
  sameAxis: 'Charts with the same unit share one scale, unless a chart says otherwise.',
  facts: 'Figures and events in the text of the document',
  factsCaption: 'Figures and events in the text',
};

export const kpis: Translation<typeof ja.kpis> = {
  title: 'All KPIs',
  lead: (of) => {
    const named = countedOwners(of);
    return `The ${counted(of.kpis, 'KPI')}${named === '' ? '' : ` of ${named}`}.`;
  },
  filter: 'Filter by status',
  all: 'All',
  filtered: ({ label }) => `KPIs: ${label}`,
  filteredLead: ({ total, count }) =>
    `${count === 0 ? 'None' : fixed(count, 0)} of ${counted(total, 'KPI')} ${count === 1 ? 'matches' : 'match'}.`,
  caption: ({ owner }) => `Targets and latest results: ${owner}`,
  newest: 'Latest result',
  lastTarget: 'Target for the last year',
  matrix: 'What has been measured',
  matrixLead: 'Whether each year has a result.',
  matrixCaption: 'What has been measured, by KPI and year',
  matrixPart: ({ first, last }) =>
    `What has been measured, by KPI and year (${first === last ? first : `${first} to ${last}`})`,
  outside: 'Not in the document',
};

export const kpi: Translation<typeof ja.kpi> = {
  figure: 'Targets and results',
  officialName: 'Official name',
  unit: 'Unit',
  unitLine: ({ unit }) => (unit === '' ? '' : `Unit: ${unit}`),
  tableCaption: ({ name, unit }) => `Targets and results: ${name}${countedIn(unit)}`,
  about: 'About this KPI',
  explanation: 'What is counted',
  notStated: 'What the document does not say',
  accumulation: 'How it is counted',
  higherRank: 'A higher rank is better',
  direction: 'Better direction',
  baseline: 'Baseline',
  baselineValue: ({ year, value }) => `${value} in ${year}`,
  manager: 'Body that collects the results',
  nextUpdate: 'When the next result is due',
  inferred: 'our reading',
  inferredNote: ({ mark }) => `${mark}: the document does not say this; this site inferred it.`,
  source: 'Source',
  rows: 'As written in the document',
  rowsLead: 'Each figure, letter by letter.',
  rowsCaption: ({ name }) => `As published, with source pages: ${name}`,
  asOf: ({ date }) => `as of ${date}`,
  series: 'Target or result',
  citation: ({ site, name, sources, url }) => `“${name}”, ${site}. Adapted from ${sources}. ${url}`,
  project: 'The project with this KPI',
};

export const finance: Translation<typeof ja.finance> = {
  title: 'Money',
  projects: 'Amounts by project',
  projectsCaption: ({ year, unit }) => `Amounts by project for ${year} (unit: ${unit})`,
  goals: 'Amounts by goal',
  goalsLead: ({ settlement, budget }) =>
    `${settlement} is the amount spent. ${budget} is the amount planned. These are different kinds of figure, so they do not show growth.`,
  caption: ({ name, unit }) => `${name} (unit: ${unit})`,
  marked: (text) => `*${text}`,
  partial: 'Sum of those only for which the document gives an amount.',
  converted: ({ unit }) => `Amounts that the document gives in other units are put into ${unit}.`,
  others: 'Other amounts: not in the document',
  amounts: 'Amounts',
  goal: 'Goal',
  policies: 'Amounts by policy',
  policy: 'Policy',
  policiesApart:
    'The money of policies is apart from that of goals and of projects. We do not add or divide them.',
  apart:
    'The money of the projects and the money of the goals are different figures. We do not add or divide them.',
  rounding:
    'Sentences give rounded amounts, marked “about”. Rounded amounts may not add up to the total. The exact amounts are in the tables.',
  lead: 'The amounts that the document gives.',
};

export const updates: Translation<typeof ja.updates> = {
  title: 'Updates',
  lead: 'When and why figures and explanations changed. We never change a published value without saying so.',
  caption: 'Updates',
  date: 'Date',
  scope: 'What it is about',
  type: 'Type',
  before: 'Before',
  after: 'After',
  reason: 'Reason',
  none: 'There are no updates yet.',
};

export const sourcePage: Translation<typeof ja.sourcePage> = {
  title: ({ title, date }) => `Source: ${title} (${date})`,
  lead: 'The document from which the figures on this site come, and which figures are on which page.',
  document: 'About the document',
  publisher: 'Publisher',
  meeting: 'Meeting',
  issued: 'Date',
  municipalityCode: 'Municipality code',
  address: 'Web address',
  retrieved: 'Retrieved',
  terms: 'Terms of the document',
  termsText: 'The licence of this site does not cover the document. Ask its publisher.',
  sha256: 'SHA-256 of the file',
  unknown: 'Not known',
  pages: 'Pages and figures',
  pageCaption: ({ page }) => `Figures on page ${page}`,
  what: 'What the figure is',
  open: 'What is not known about the document',
  contents: 'Choose a page',
};

export const notFound: Translation<typeof ja.notFound> = {
  title: 'Page not found',
  lead: 'The address may have changed or may be mistyped. Try one of the following pages.',
};
