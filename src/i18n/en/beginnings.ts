import type { beginnings as japanese } from '../ja/beginnings.ts';
import type { Translation } from '../translation.ts';

/** Said to whoever begins a new content, or adds a project or a KPI to one. */
export const beginnings: Translation<typeof japanese> = {
  usage: [
    'Usage:',
    '- npm run new -- city NAME --code 123456 --publisher NAME --licence "CC BY 4.0" [--out FOLDER]',
    '- npm run new -- city report.pdf NAME --code … (takes the KPIs of the report)',
    '- npm run new -- project ID --name NAME',
    '- npm run new -- kpi ID --project_id ID --name NAME',
  ],
  questions: {
    municipality: 'What is the municipality called?',
    code: 'Which is its code of six digits?',
    publisher: 'Who runs this site?',
    licence: ({ known }) => `Under which licence is the data (such as ${known})?`,
    title: 'Which title is printed on the report?',
    day: 'Of which day is the report (like 2024-08-30)?',
  },
  missing: ({ options }) => `These options are missing: ${options}`,
  unknownOption: ({ option }) => `There is no option "${option}".`,
  refusals: {
    'code-malformed': 'A municipality code has six digits.',
    'code-check-digit':
      'The last digit of the code, its check digit, does not fit. Compare the code with the list of the Ministry of Internal Affairs and Communications.',
    'code-prefecture':
      'The code does not begin with the number of a prefecture (01 to 47). For a municipality that does not exist, add --invented.',
    licence: 'The licence is not known. For another one, give its address with --licence-url.',
    day: 'Write the day like "2024-08-30".',
    name: 'A name is empty, too long, or has signs that cannot be used.',
  },
  folderTaken: ({ folder }) => `The folder "${folder}" exists. Choose a new name with --out.`,
  wroteSample: ({ folder }) =>
    `Made a folder of content in "${folder}". Its figures are a sample, and every page says that they are invented. Once they are those of a report, set invented to false in site.yaml.`,
  wroteReport: ({ folder, kpis, values }) =>
    `Made a folder of content in "${folder}", with KPIs: ${kpis}, targets and results: ${values}.`,
  codeOfAnother: ({ code, name, owner }) =>
    `In the list of the Ministry of Internal Affairs and Communications the code ${code} is that of "${owner}". Make sure that it is also that of "${name}".`,
  codeUnlisted: ({ code }) =>
    `The code ${code} is not in the list of the Ministry of Internal Affairs and Communications. Unless the municipality is a new one, look the code up.`,
  leftOpen: ({ count }) =>
    `Values that somebody has to look at: ${count}. They are not written yet. "npm run import" asks about them when it reads the same report.`,
  underPlan: ({ headings }) =>
    `The report does not say whether these headings are goals or projects, so their KPIs are of the plan: ${headings}`,
  nothingSure:
    'No value can be taken as it is. Look at how the tables were read; with --as-read they are taken so.',
  toFill:
    'Short names, English names of units and directions can be mended later. What the report does not say is empty or said to be unknown.',
  next: ({ folder }) => `Next: npm start -- --content ${folder}`,
  problems: ({ folder, count }) =>
    `Problems to mend (${count}): npm run check:content -- --content ${folder}`,
  idTaken: ({ id, path }) => `"${id}" is in "${path}" already. Nothing was changed.`,
  idRefused: ({ id }) =>
    `"${id}" cannot be an ID. Write lower-case letters, digits and "-", beginning with a letter. Nothing was changed.`,
  added: ({ id, path }) => `Added the row "${id}" to "${path}".`,
  empty: ({ columns }) =>
    `These columns are still empty; "npm run check:content" shows where: ${columns}`,
};
