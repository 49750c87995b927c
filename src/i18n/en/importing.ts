import type { importing as japanese } from '../ja/importing.ts';
import type { Translation } from '../translation.ts';

/** Said by `npm run import` to whoever brings a report at the terminal. */
export const importing: Translation<typeof japanese> = {
  contentFaulty: 'The content has problems. Mend them first, then run this again.',
  open: ({ count }) => `Questions that are still open: ${count}. Nothing was written.`,
  answersFile: ({ path }) =>
    `Write this to “${path}”, with one of the answers above in place of each “…”, and run this again.`,
  tables: 'Choose the tables to be read; take out what is no table of KPIs.',
  notWritten: 'Nothing was written.',
  dryRun: 'This was a dry run: nothing was written.',
  confirm: 'Write this to the content?',
  yes: 'Yes',
  no: 'No',
  changedMeanwhile:
    'Tables of the content changed while you answered. Nothing was written. Run this again; your answers are kept.',
  written: 'The tables above were written. “npm run build” makes the site.',
};
