import type { WordsOf } from '../../kinds/kind.ts';
import type { FileProblems } from '../../kinds/files.ts';

export const fileToldEn: WordsOf<FileProblems> = {
  'file-missing': ({ header }) => [
    'This file is needed and is not there.',
    header ? `Create it; its first row is "${header}".` : 'Create it.',
  ],
  'file-unknown': ({ nearest }) => [
    'Nothing uses this file.',
    nearest ? `Rename it to "${nearest}".` : 'Move it out of content/.',
  ],
  'file-linked': ({ found }) => [
    `"${found}" is a link, whose content is not read.`,
    'Remove the link and put the file or folder itself here.',
  ],
  'encoding-unreadable': ({ found, isTable }) => [
    `The text encoding is not UTF-8${found ? ` (it looks like ${found})` : ''}.`,
    isTable
      ? 'Open it in Excel, choose "Save As" and save it as "CSV UTF-8 (Comma delimited)".'
      : 'Open it in a text editor and save it with the encoding UTF-8.',
  ],
  'table-empty': () => ['There is no row under the header.', 'Write at least one row.'],
  'delimiter-unknown': ({ found }) => [
    `Cells are separated by ${found}.`,
    'Separate them by "," instead: "CSV UTF-8 (Comma delimited)" in Excel.',
  ],
  'quote-unpaired': () => [
    'A quotation mark (") has no partner. Rows below this one were not read.',
    'Write a " inside a text as "" and put the whole cell between two ".',
  ],
  'header-absent': ({ found, header, table }) =>
    table === null
      ? [
          `The first row is not the header (it begins with "${found}").`,
          `Remove titles and empty rows above it; the first row must be "${header}".`,
        ]
      : [
          `This file holds another table (${table}).`,
          `Restore its own rows under "${header}", and save ${table} in its own file.`,
        ],
  'header-missing': ({ header }) => [
    `There is no column "${header}".`,
    `Add a column with "${header}" in the first row.`,
  ],
  'header-unknown': ({ found, nearest }) => [
    found ? `This table has no column "${found}".` : 'A column has no header.',
    nearest ? `Write "${nearest}".` : 'Remove this column.',
  ],
  'header-duplicate': ({ found, first }) => [
    `Column ${first} has the header "${found}" too.`,
    'Keep one of the two columns.',
  ],
};
