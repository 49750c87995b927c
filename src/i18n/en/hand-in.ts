import type { handIn as japanese } from '../ja/hand-in.ts';
import type { Translation } from '../translation.ts';

/** Said in the run on GitHub that reads a report which hangs on an issue. */
export const handIn: Translation<typeof japanese> = {
  refusals: {
    'no-attachment': 'No file is attached to the issue.',
    'several-attachments': 'More than one file is attached. Attach one file to one issue.',
    'foreign-address':
      'Links to other places are not followed. Drop the file into the field “Report or change set”.',
    'kind-unknown': 'This kind of file is not read. Attach a PDF, workbook (.xlsx), CSV or ZIP.',
    'download-failed':
      'The file could not be fetched. Attachments of a private repository cannot be read.',
    'download-elsewhere': 'The file lies outside GitHub. Attach it again.',
    'download-too-large': 'Files larger than 60 MB are not read.',
    'issue-unreadable': 'The text of the issue could not be read.',
  },
  notTables: ({ paths }) => `Nothing was changed, because there is more than tables: ${paths}`,
  nothing: 'No figure would change.',
  contentFaulty: 'The report is not read, because the content has problems to mend first.',
  vintageUnknown: 'The day of the report is not known. Write it into the field of the issue.',
  titleUnknown: 'The title of the report is not known. Write it into the field of the issue.',
  pullRequest: {
    seen: 'This pull request was made from the file that hangs on the issue. Compare each figure with the report. The artifact “site” of the run below is a preview.',
    asked: ({ count }) => `Not decided yet (${count}); these figures are not included`,
    askedHow:
      'The other figures come once the same report is read with “npm run import” and its questions are answered.',
    notRun: 'Close and reopen the pull request to run the other checks.',
    cut: 'The rest is in the artifact “change” of the run below.',
  },
};
