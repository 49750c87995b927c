/** Words of the frame around every page, and of parts that many pages share. */
import type { site as japanese } from '../ja/site.ts';
import type { Translation } from '../translation.ts';

export const site: Translation<typeof japanese> = {
  locale: 'en_GB',
  skip: 'Skip to main content',
  nav: {
    label: 'Main pages',
    goals: 'Goals',
    projects: 'Projects',
    kpis: 'KPIs',
    finance: 'Money',
    data: 'Data',
    updates: 'Updates',
    paper: 'Print',
  },
  list: {
    squares: ({ most }) => `a square is up to ${most} KPIs`,
    others: ({ count }) => `and ${count} more`,
    label: 'Pages',
    labelBelow: 'Pages (below)',
    page: ({ number, total }) => `Page ${number} of ${total}`,
    title: ({ title, number, total }) =>
      total === 1 ? title : `${title} (page ${number} of ${total})`,
  },
  breadcrumb: { label: 'You are here', home: 'Home' },
  unofficial: 'Unofficial',
  untranslated: '(not translated yet)',
  untranslatedText: 'This text has not been translated yet. It is shown in Japanese.',
  search: { label: 'Search this site', placeholder: 'Words or numbers', submit: 'Search' },
  footer: {
    label: 'About this site',
    about: 'About this site',
    accessibility: 'Accessibility',
    method: 'How to read the figures',
    source: 'Source document',
    search: 'Search',
    reuse: 'How to use the data',
    check: 'For staff',
    notOfficial: ({ municipality }) =>
      `This is not an official site of ${municipality}. It is based on published documents.`,
    inventedTitle: 'About this example',
    invented: ({ municipality }) =>
      `${municipality} does not exist. All documents and figures on this site are invented.`,
    official: ({ municipality }) => `This site is run by ${municipality}.`,
    publisher: ({ publisher }) => `Publisher: ${publisher}`,
    licence: 'Data licence',
    contact: 'Report a mistake',
    noContact:
      'There is no contact for reporting mistakes yet. The sources on each page lead to the original document.',
    noContactButCode:
      'There is no contact for reporting mistakes yet. Meanwhile, use the page of the source code.',
    noCookies: 'This site uses no cookies and no external tracking.',
    repository: 'Source code',
  },
  rail: { label: 'About this page', contents: 'On this page' },
  table: {
    project: 'Project',
    kpi: 'KPI',
    unit: 'Unit',
    year: 'Year',
    baseline: 'Baseline',
    status: 'Status',
    total: 'Total',
    page: 'Page',
    as_published: 'As published',
    name: 'Name',
    value: 'Value',
    note: 'Note',
  },
  day: {
    document: ({ date }) => `the document of ${date}`,
    figures: { before: 'These are the figures of ', after: '.' },
    nothingLater: 'Later results have not been added yet.',
    notIn: ({ date }) => `The document of ${date} does not give them.`,
  },
  plan: 'The plan as a whole',
  notes: {
    title: 'About these figures',
    source: 'Source',
    place: ({ source_page: page, source_place: place }) => {
      if (page === null) return `“${place ?? ''}”`;
      return /^\d+$/.test(page) ? `p. ${page}` : `p. “${page}”`;
    },
    origin: ({ title, date, place = '' }) =>
      [
        title === null ? '' : `Source: “${title}”, `,
        date === null ? '' : `document of ${date}, `,
        place,
      ].join(''),
    ofDocument: ({ title, place = '' }) => `“${title}”, ${place}`,
    ofSheet: ({ sheet }) => `sheet “${sheet}”`,
    placeOf: ({ of, document = '', place }) => `${of}: ${document}${place}`,
    cited: ({ publisher, document, date, pages }) =>
      `${publisher}, “${document}” (${date})${pages === '' ? '' : `, ${pages}`}`,
    asOf: 'As of',
    asOfVintage: ({ date }) => `The document of ${date}`,
    updated: 'Next update',
    unknown: 'Not decided yet',
    definition: 'What the words mean',
    definitionLink: 'See how to read the figures',
    licence: 'Licence',
    contact: 'Contact',
    contactLink: 'Report a mistake',
    noContact: 'None yet',
  },
  download: {
    formats: {
      plain_csv: 'CSV without BOM',
      results_csv: 'Results (CSV)',
      zip: 'Everything (ZIP)',
      square_png: 'PNG (square)',
      print_svg: 'SVG (for print)',
      metadata_json: 'Columns (JSON)',
      index_json: 'Index of the data (JSON)',
    },
    cards: {
      xlsx: ['Results (Excel)', 'Headings in words, with units, statuses and pages.'],
      csv: ['Results (CSV)', 'One KPI and year in each row.'],
      zip: ['Everything (ZIP)', 'Every table, description and dictionary.'],
    },
    resultsLead:
      'A table with one year of a KPI in each row: names, units, statuses and sources in words.',
    otherForms: 'Other formats',
    title: 'Download the data',
    compactLink: ({ format, size }) => `${format} ${size}`,
    linkOf: ({ link, of }) => `${link} (${of})`,
    link: ({ format, size, rows }) =>
      `${format} (${rows} ${rows === '1' ? 'row' : 'rows'}, ${size})`,
  },
  discrepancy: {
    title: 'Contradictions and open questions in the document',
    counted: ({ count }) => `Contradictions and open questions in the document (${count})`,
    says: 'The document says',
    otherSays: 'Elsewhere it says',
    shown: 'On this site',
    reason: 'Reason',
  },
  legend: {
    label: 'Marks in the charts',
    result: 'Result',
  },
  none: 'None',
  pager: { label: 'Previous and next KPI', previous: '← Previous KPI', next: 'Next KPI →' },
};
