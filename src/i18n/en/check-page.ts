import { counted } from './counted.ts';

type Counted = Readonly<{ count: number }>;

/** Words of the page on which city staff bring a report. */
export const checkPage = {
  title: 'Bring in a report',
  lead: 'On this page city staff bring the figures of a new report (PDF, Excel or CSV) into the tables of this site.',
  link: 'Bring in a report (for staff)',
  dataTitle: 'When a new report is out',
  dataLead:
    'Staff can have the file of the report read in their browser, see which figures change, and make the file that goes to the site.',
  privacyTitle: 'The file never leaves this computer',
  privacy:
    'It is read inside this browser. There is nowhere to send it and nowhere to keep it. When you close the page, your answers are gone, too.',
  noScript:
    'To read a file here the browser needs JavaScript. Without it, the command below does the same.',
  commandTitle: 'With a command',
  command: 'On a computer with the source code of this site, this command asks the same questions.',
  commandLine: 'npm run import -- report.pdf',
  loading: 'Loading.',
  loaded: 'Ready. From here on nothing is loaded.',
  loadedPdf:
    'Ready. Only the part that reads PDFs is loaded from this site, when you choose a PDF.',
  loadFailed:
    'A part that is needed could not be loaded. Check the connection and open the page again.',
  failed:
    'Reading this file stopped half way. The file is unharmed. Try another form of it (Excel, CSV).',
  steps: {
    file: 'Choose the file',
    tables: 'Confirm how its tables are read',
    matches: 'Match the KPIs',
    doubts: 'Answer what is not clear',
    changes: 'See what changes, and take it along',
  },
  stepsLabel: 'Steps',
  stepTitle: ({ number, title }: { number: number; title: string }) => `${number}. ${title}`,
  about: {
    file: 'A PDF with text, an Excel workbook (.xlsx) or a CSV file. You confirm the date of the report and the tables that were found.',
    tables:
      'Which column holds targets, results or years: you compare it with a picture of the page.',
    matches:
      'KPIs with the same name need nothing. You are asked about names that changed, and KPIs that came or went.',
    doubts: 'Values that could not be read or mean two things are asked about together.',
    changes: 'What is added, what changes and what is gone, as a table. Then you take the file.',
  },
  back: 'Back to this step',
  next: 'Next',
  startAgain: 'Start again',
  remaining: ({ count }: Counted) => `${counted(count, 'answer')} still missing.`,
  file: {
    label: 'File of the report',
    choose: 'Choose the file, or drop it here.',
    reading: ({ name }: { name: string }) => `Reading “${name}”.`,
    refused: ({ name }: { name: string }) => `“${name}” cannot be read.`,
    summary: ({ name, tables, values }: { name: string; tables: number; values: number }) =>
      `“${name}”: ${counted(tables, 'table')} and ${counted(values, 'value')} were read.`,
    found: ({ count }: Counted) => `${counted(count, 'table')} read`,
    leftOut: ({ count }: Counted) => `${counted(count, 'table')} left out`,
    leaveOut: 'Untick what is no table of KPIs: it is not read.',
    remarks: 'How the file was read',
    vintage: 'Date of the report',
    vintageHint: 'As on its cover. The figures are published as of this day.',
    vintageFound: 'Found in the report. Check that it is right.',
    vintageMissing: 'Write the date of the report.',
    tableLine: ({ place, begins, count }: { place: string; begins: string } & Counted) =>
      `${place}: “${begins}” (${counted(count, 'value')})`,
  },
  table: {
    caption: ({ place }: { place: string }) => `First rows of the table: ${place}`,
    picture: ({ place }: { place: string }) =>
      `Picture of ${place}. The frame holds the table that was read.`,
    cellPicture: ({ place, shown }: { place: string; shown: string }) =>
      `Picture of ${place}. The frame holds “${shown}”.`,
    kind: ({ number, total }: { number: number; total: number }) =>
      `Kind of table ${number} of ${total}`,
    same: ({ count }: Counted) => `${counted(count, 'more table')} of this kind.`,
    places: ({ places }: { places: string }) => `Where: ${places}`,
    roles: 'What the columns are',
    heading: 'Heading',
    role: {
      name: 'name of the KPI',
      number: 'number',
      group: 'project or policy',
      unit: 'unit',
      series: 'target or result',
      year: 'fiscal year',
      'base-year': 'year of the baseline',
      due: 'year of the target',
      value: 'value',
      grade: 'grade',
      rate: 'rate of achievement',
      comment: 'comment',
      'next-step': 'next step',
      note: 'note',
      state: 'state of the value',
      'as-of': 'as of',
      skipped: 'not read',
      unknown: 'not read',
    },
    confirmed: ({ count }: Counted) => `${counted(count, 'kind')} of table confirmed.`,
    valueOf: ({ kind, year }: { kind: string; year: number }) => `${kind} ${year}`,
    right: 'This is right',
    target: 'target',
    actual: 'result',
    start: 'baseline',
  },
  matches: {
    same: ({ count, total }: Counted & { total: number }) =>
      `${count} of ${counted(total, 'KPI')} have the same name.`,
    allSame: ({ count }: Counted) => `All ${counted(count, 'KPI')} have the same names.`,
    listed: 'See the KPIs with the same name',
    now: 'Name in this report',
    before: 'Name so far',
    said: ({ count }: Counted) => `${counted(count, 'KPI')} matched as you said.`,
    again: ({ same, of }: { same: number; of: number }) =>
      of === 0
        ? 'None of the earlier values is in this report.'
        : `${same} of ${counted(of, 'earlier value')} are the same.`,
  },
  doubts: {
    none: 'There is nothing to ask.',
    asked: ({ count }: Counted) => counted(count, 'question'),
    cells: ({ count }: Counted) => `The answer holds for ${counted(count, 'cell')}.`,
    cell: ({ name, place, at }: Record<'name' | 'place' | 'at', string>) =>
      `${name} (${place}, ${at})`,
    others: ({ count }: Counted) => counted(count, 'other cell'),
    answered: ({ count }: Counted) => `${counted(count, 'answer')} taken.`,
    write: 'Write',
  },
  changes: {
    none: 'Nothing changes. The figures of the site are those of this report.',
    counts: ({ counts }: { counts: string }) => `What changes: ${counts}`,
    caption: 'Values that this report changes',
    kind: 'What happens',
    kpi: 'KPI',
    year: 'Year',
    series: 'Target or result',
    before: 'So far',
    after: 'From now on',
    nothing: 'none',
    problems: ({ count }: Counted) => `${counted(count, 'problem')} to mend before publication`,
    questions: ({ count }: Counted) => `${counted(count, 'thing')} to look at`,
    sound: 'The checks of the site found nothing that stops publication.',
    download: 'Take the file of changes (ZIP)',
    report: 'Take the report in words',
    print: 'Print',
    downloaded: ({ name }: { name: string }) => `“${name}” is where your downloads are.`,
    next: 'The ZIP holds the changed CSV files, your answers and the report in words. Hand it to whoever runs the site, or bring it in with “npm run import -- NAME.zip”.',
  },
};
