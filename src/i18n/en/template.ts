import type { template as japanese } from '../ja/template.ts';
import type { Translation } from '../translation.ts';

/** Words of the workbook that staff fill in for the next report. */
export const template: Translation<typeof japanese> = {
  tableSheet: 'KPI',
  guideSheet: 'How to fill it in',
  title: 'Targets and results of the KPIs for the next report',
  municipality: 'Municipality',
  reportDay: 'Day of the report',
  reportTitle: 'Title of the report',
  reportAddress: 'Page that offers the report',
  prompts: {
    reportDay: 'The day that the report bears, in the Japanese or the western calendar.',
    reportTitle: 'The title as it is printed.',
    reportAddress: 'An address that begins with https://, if there is one.',
    target: 'The target of the last report. Change it only where the new report does.',
    actual:
      'As the report prints it. Where there is no value yet, leave it empty and choose a state.',
    state: 'Needed only where there is more to say than the value.',
    stateWrong: 'Choose one of the list.',
    asOf: 'The day to which an expected or interim value refers.',
    note: 'A note on the value, if there is one.',
  },
  guide: [
    'Where to write',
    'Only cells with a frame can be changed. The others are protected.',
    'Write day and title of the new report in the cells at the top.',
    'Write results as the report prints them: the comma of 25,897 and the .0 of 13.0 stay.',
    'Write 0 only where the result was 0. Leave what is not known empty.',
    'Where there is no value yet, leave it empty and choose the fourth state (being measured), the fifth (not conducted) or the sixth (not yet due).',
    'For expected values choose the second state, for interim values the third, and write their day.',
    'Choose the first state (final) only where the report says so.',
    'Targets are those of the last report. Change only those that have changed.',
    'The rows',
    'There is a row for each year whose result the last report does not give. Leave rows empty where there is nothing to write.',
    'New KPIs are not added here: import the report itself for them.',
    'When it is filled in',
    'Save it and run “npm run import -- FILE”. On GitHub, attach it to an issue.',
  ],
  written: ({ path, rows }) => `Wrote a table of ${rows} rows to "${path}".`,
  nothingDue: 'The newest report has every result, so there are no rows to write.',
  fileExists: ({ path }) => `"${path}" exists. Choose another name with --out.`,
  usage: 'Usage: npm run template -- [--out FILE.xlsx] [--content FOLDER]',
};
