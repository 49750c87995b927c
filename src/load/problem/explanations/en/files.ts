import type { FileProblems } from '../../kinds/files.ts';
import type { Explanation } from '../explanation.ts';

export const fileExplainedEn: Record<keyof FileProblems, Explanation> = {
  'file-missing': {
    cause: 'A file that is needed is not there.',
    example: '`content/data/units.csv` is not there',
    repair: 'Create it with the header that the report names.',
  },
  'file-unknown': {
    cause: 'Nothing uses the file; its name may be misspelt.',
    example: '`content/data/kpi.csv`',
    repair: 'Rename it as the report says, or move it out of `content/`.',
  },
  'file-linked': {
    cause: 'There is a link instead of a file or folder.',
    example: '`control_totals.csv` is a symbolic link',
    repair: 'Put the file itself there.',
  },
  'encoding-unreadable': {
    cause: 'The file is not UTF-8 text.',
    example: 'a CSV saved as Shift_JIS',
    repair: 'Save it from Excel as "CSV UTF-8 (Comma delimited)".',
  },
  'table-empty': {
    cause: 'There is no row under the header.',
    example: '`units.csv` with its header only',
    repair: 'Write at least one row.',
  },
  'delimiter-unknown': {
    cause: 'Cells are not separated by commas.',
    example: '`unit;name_en;kind`',
    repair: 'Save the file with "," between cells.',
  },
  'quote-unpaired': {
    cause: 'A quotation mark has no partner, so cells cannot be told apart.',
    example: '`2024-08-30,"最初の資料`',
    repair: 'Write a " inside a cell as "" and put the cell between two ".',
  },
  'header-absent': {
    cause: 'The first row is not the header, or that of another table.',
    example: 'the first row is a title; the rows of `kpis.csv` were saved as `observations.csv`',
    repair: 'Remove titles and empty rows above it, or restore the rows of this table.',
  },
  'header-missing': {
    cause: 'A column is missing.',
    example: 'no column `supersedes`',
    repair: 'Add it.',
  },
  'header-unknown': {
    cause: 'The table has no such column.',
    example: '`fiscal_yaer`',
    repair: 'Write the header that the report offers, or remove the column.',
  },
  'header-duplicate': {
    cause: 'Two columns have the same header.',
    example: '`note,note`',
    repair: 'Keep one of them.',
  },
};
