/** Words of pictures to take away, of embedded figures and of the printed paper. */
export const pictures = {
  title: 'Download the picture',
  credit: ({ sources }: { sources: string }) => `Source: edited from ${sources}`,
  alternative: ({ title, sentence }: { title: string; sentence: string }) =>
    `${title}. ${sentence}`,
  finance: 'Money for regional revitalization',
  projectAmounts: ({ year, unit }: { year: string; unit: string }) =>
    `By project: ${year} (${unit})`,
  goalAmounts: ({ unit }: { unit: string }) => `By goal: settlement and budget (${unit})`,
};

export const embed = {
  title: ({ name }: { name: string }) => `${name} (to embed)`,
  summary: 'Embed',
  lead: 'You can show this figure with its table on your own site. Copy this code.',
  frame: ({ width }: { width: number }) =>
    `For figure and table; all of it is seen from a width of ${width} pixels.`,
  picture: 'For the picture alone.',
  back: ({ site }: { site: string }) => `See it on ${site}`,
};

export const paper = {
  title: 'Paper for the verification committee',
  heading: ({ municipality }: { municipality: string }) =>
    `Regional revitalization in ${municipality}: projects and KPIs`,
  lead: ({ projects, kpis }: { projects: number; kpis: number }) =>
    `Where ${projects} projects and ${kpis} KPIs stand, on A4 paper.`,
  link: 'Paper to print (A4)',
  source: 'Source',
  date: 'Date of the source',
  address: 'Address of this page',
  publisher: 'Made by',
  panels: 'Targets and results by project',
  money: 'Money',
  discrepancies: 'Contradictions in the source',
  discrepanciesCaption: 'Contradictions, and what this site does about them',
  about: 'About',
  rest: ({ count }: { count: number }) =>
    `There are ${count} more points that the source leaves open. The page of the source lists them all.`,
  sources: 'Source and licence',
  licence: ({ licence }: { licence: string }) => `You may use this paper under ${licence}.`,
  back: ({ site }: { site: string }) => `Back to ${site}`,
  earlier: ({ date }: { date: string }) => `Paper for the verification committee (${date})`,
  replaced: 'A newer document has come, and with it a newer paper.',
  print: 'Print this page in your browser to have it on paper or as PDF.',
};
