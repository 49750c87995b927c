/** Words of pictures to take away, of embedded figures and of the printed paper. */
import type * as ja from '../ja/pictures.ts';
import type { Translation } from '../translation.ts';
import { counted, countedThings } from './counted.ts';

export const pictures: Translation<typeof ja.pictures> = {
  title: 'Download the picture',
  credit: ({ sources }) => `Source: edited from ${sources}`,
  alternative: ({ title, sentence }) => `${title}. ${sentence}`,
  finance: 'Money of the projects and the goals',
  projectAmounts: ({ year, unit }) => `By project: ${year} (${unit})`,
  goalAmounts: ({ unit }) => `By goal: settlement and budget (${unit})`,
};

export const embed: Translation<typeof ja.embed> = {
  title: ({ name }) => `${name} (to embed)`,
  summary: 'Show this chart in an article or blog',
  frame: ({ width, dark }) =>
    `Chart and table. Everything is visible from a width of ${width} pixels. The ground is light; add “${dark}” to the end of the address for a dark one.`,
  preview: 'See what it looks like',
  picture: 'Picture only.',
  back: ({ site }) => `See it on ${site}`,
};

export const paper: Translation<typeof ja.paper> = {
  leaflet: 'Leaflet of this project (A4)',
  leafletTitle: ({ name }) => `${name} (A4 leaflet)`,
  whole: 'All of it, with data:',
  title: 'Paper for the verification committee',
  heading: ({ municipality, hasProjects }) =>
    `${municipality}: ${hasProjects ? 'projects and ' : ''}KPIs`,
  lead: (of) => `Where ${countedThings(of)} stand, on A4 paper.`,
  link: 'Paper to print (A4)',
  source: 'Source',
  date: 'Date of the source',
  address: 'Address of this page',
  publisher: 'Made by',
  panels: ({ hasGoals, hasProjects }) => {
    const by = [...(hasGoals ? ['goal'] : []), ...(hasProjects ? ['project'] : [])].join(' and ');
    return by === '' ? 'Targets and results' : `Targets and results by ${by}`;
  },
  money: 'Money',
  discrepancies: 'Contradictions in the source',
  discrepanciesCaption: 'Contradictions, and what this site does about them',
  about: 'About',
  rest: ({ count }) =>
    `The source leaves ${counted(count, 'more point')} open. The page of the source lists them all.`,
  sources: 'Source and licence',
  licence: ({ licence }) => `You may use this paper under ${licence}.`,
  back: ({ site }) => `Back to ${site}`,
  earlier: ({ date }) => `Paper for the verification committee (${date})`,
  replaced: 'There is a newer document, and a newer paper with it.',
  print: 'Print this page from your browser, on paper or as a PDF.',
};
