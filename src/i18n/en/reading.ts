import type { reading as japanese } from '../ja/reading.ts';
import type { Translation } from '../translation.ts';

/** Said of a file that an office brings: why it is not read, and what is asked about it. */
export const reading: Translation<typeof japanese> = {
  refusals: {
    'file-too-large':
      'Files of more than 60 MB are not read. Make one of the pages that hold the tables of KPIs.',
    'file-empty': 'The file is empty. Save it again.',
    'file-damaged': 'The file is damaged or cut short. Save it or download it again.',
    'file-cut': 'What is in the file is cut short. Open it in Excel and save it again.',
    'file-kind-unknown':
      'This kind of file is not read. Bring a PDF, a workbook (.xlsx) or a CSV file.',
    'old-workbook':
      'This is an old workbook (.xls), or one with a password. Open it in Excel, take the password off and save it as .xlsx.',
    'office-document': 'A document of Word or PowerPoint. Save it as PDF and bring that.',
    'not-a-workbook': 'This is no workbook. Save it in Excel as .xlsx.',
    'archive-too-large':
      'The file would become too large when unpacked. Make a workbook of the sheets with tables of KPIs.',
    'xml-declares':
      'The file holds instructions that Excel does not write. Open it in Excel and save it again.',
    'sheets-too-many':
      'There are more than 60 sheets. Make a workbook of the sheets with tables of KPIs.',
    'cells-too-many':
      'A sheet has more than 200,000 cells. Make a sheet that holds the table of KPIs only.',
    'quotes-unpaired':
      'A quotation mark has no partner. Open the file in Excel and save it as CSV UTF-8.',
    'encoding-utf-16': 'The text is in UTF-16. Save it in Excel as CSV UTF-8.',
    'encoding-euc-jp': 'The text is in EUC-JP. Save it as CSV UTF-8.',
    'encoding-unknown': 'The encoding of the text is not known. Save it in Excel as CSV UTF-8.',
    'character-private':
      'There are characters that only one machine knows (gaiji). Replace them with ordinary ones.',
    'pdf-password': 'The PDF is protected by a password. Bring one without it.',
    'pdf-scanned':
      'The PDF is a picture of paper and holds no text. Make it again from the workbook or document.',
    'pdf-invisible-text':
      'The PDF is a picture under invisible text (the result of text recognition), which is not sure, so it is not read. Make it again from the workbook or document.',
    'pdf-without-text': 'The PDF holds no text. Make it again from the workbook or document.',
    'pdf-fonts-unreadable':
      'The PDF does not say which characters its letters are. Make it again from the original with “Save as PDF”.',
    'pdf-page-full':
      'A page has more than 20,000 characters or lines. Make a PDF of the pages that hold the tables of KPIs.',
    'no-tables':
      'No table was found. Bring a PDF whose tables have lines, a workbook or a CSV file.',
    'no-kpi-tables':
      'No table of KPIs was found. It needs targets or results that are called so, and fiscal years.',
  },
  unread: {
    'no-numbers': 'it has no rows of numbers',
    'no-header': 'it has no heading',
    'no-values': 'it has no column of values',
    'no-series': 'it does not tell targets from results',
    'no-kpis': 'it is no table of KPIs: it says neither target nor result',
    'no-names': 'it has no column of names',
    'no-years': 'it names no fiscal years',
    'rows-unclear':
      'it has no lines, and its rows cannot be told apart. Give it lines, or bring a workbook',
  },
  table: ({ place, begins }) => `${place}, the table “${begins}”`,
  tableLeftOut: ({ place, why, begins }) => `The table “${begins}” (${place}) is not read: ${why}.`,
  places: {
    page: ({ page }) => `page ${page}`,
    filePage: ({ page }) => `page ${page} of the file`,
    sheet: ({ sheet }) => `sheet “${sheet}”`,
    file: 'the file',
  },
  remarks: {
    encoding: ({ encoding }) => `The text was read as ${encoding}.`,
    'sheet-hidden': ({ sheet }) => `The hidden sheet “${sheet}” is not read.`,
    'cells-hidden': ({ sheet, cells }) =>
      `Hidden rows and columns of the sheet “${sheet}” (${cells}) are not read.`,
    'macro-ignored': () => 'Macros are not read.',
    'pages-of-pictures': ({ pages }) =>
      `Pages of pictures (${pages} of the file) are there. Tables in pictures are not read.`,
    'copying-forbidden': () =>
      'The PDF does not permit its text to be taken. Make sure that it is a file of your municipality.',
  },
  vintage: ({ day }) => `The date of the report was read as ${day}.`,
  vintageUnknown: 'The file does not say which day the report is of.',
  questions: {
    'columns-unruled': () =>
      'The columns of the table have no lines between them. Are they told apart rightly?',
    'header-continued': () => 'The table has no heading. Does it continue the one before?',
    'header-cut': () => 'Text of the heading runs over its cell. Is the heading read rightly?',
    'name-continued': ({ name }) => `Do the first rows continue “${name}” of the page before?`,
    'series-of-years': ({ columns, series }) =>
      `Are the columns that name a year only (${columns}) ${series === 'target' ? 'targets' : 'results'}?`,
    'pair-order': ({ first }) =>
      `Are the two numbers in a cell ${first === 'target' ? 'target and result' : 'result and target'}, in this order?`,
  },
  doubts: {
    'cell-format-unknown': () => 'The number format is not read. Write the number as it is seen.',
    'cell-scaled': () => 'The format hides thousands. Which number is published?',
    'cell-formula-failed': () => 'The formula gives an error.',
    'cell-formula-unsaved': () =>
      'The result of the formula is not saved. Open the file in Excel and save it again.',
    'cell-text-beside': () => 'There is text above or below the cell that may belong to it.',
    'cell-comment': ({ comment }) => `There is a comment: “${comment}”`,
    'cell-merged': () => 'The cell is merged. Of which year and row is the value?',
    'number-separators': ({ shown }) => `The comma in “${shown}” does not fit the number.`,
    'number-two-numbers': ({ shown }) => `“${shown}” holds two numbers. Which one is it?`,
    'number-rest': ({ shown }) => `The words beside the number in “${shown}” are not understood.`,
    'number-large-words': ({ shown }) =>
      `“${shown}” is written with words for large numbers. Check the number against the unit.`,
    'number-bracketed': ({ shown }) => `“${shown}” is a number in brackets. Is it negative?`,
    'number-look-alike': ({ shown }) => `“${shown}” holds a letter that looks like a digit.`,
    'unit-differs': ({ own, unit }) =>
      `The unit of the cell (${own}) is not that of the row (${unit}).`,
    'units-in-row': ({ units }) => `The indicator has several units: ${units}`,
    'series-unknown': () => 'It is not known whether this is a target or a result.',
    'name-cut': ({ name }: { name: string }) =>
      `“${name}” may be a name that the end of a page cuts. Check it with the rows that follow.`,
    'name-missing': ({ name }) => `The cell of the name is empty. Does it continue “${name}”?`,
    'several-years': () => 'The value is of several years. Of which year is it published?',
    'year-unknown': () => 'The year of the value is not known.',
    'years-differ': () => 'Two places name different years.',
    'year-ahead': () => 'This is a result of a year that has not come.',
    'year-twice': () => 'There are two values of the same year.',
    'day-unknown': () => 'It is not known which day the value refers to.',
    'note-unread': ({ mark }) => `Check the note “${mark}”.`,
    provisional: () => 'The value is provisional. Is it published as reported, or as expected?',
    'words-unclear': ({ shown }) =>
      `“${shown}” is no number. Is it published as a target or result in words?`,
    'sign-unclear': ({ shown }) => `Choose what “${shown}” means.`,
    'stroke-undated': ({ shown }) =>
      `What “${shown}” means depends on the date of the report, which is not known.`,
    'stroke-of-ended-year': ({ shown }) =>
      `Choose what “${shown}” means for a year that has ended.`,
    'decimals-differ': () => 'The number of decimals is not that of the other years.',
    'size-differs': () => 'The size of the number is far from that of the other years.',
    'rate-large': () => 'The number is too large for a percentage.',
  },
};
