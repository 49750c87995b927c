/** What the source itself says of a result, apart from what this site compares. */
import type { evaluations as japanese } from '../ja/evaluations.ts';
import type { Translation } from '../translation.ts';

export const evaluations: Translation<typeof japanese> = {
  title: 'Evaluation in the document',
  lead: 'What the municipality or its council wrote in the document, as it is printed there. It is apart from the comparison of target and result on this site.',
  heading: ({ evaluator, year }) =>
    [year, evaluator].filter((part) => part !== null && part !== '').join(': ') ||
    'The document names neither the judge nor the year',
  subject: 'Subject',
  judge: 'Judged by',
  grade: 'Grade',
  column: 'Grade in the document',
  rate: 'Rate of achievement (as printed)',
  comment: 'Comment',
  nextStep: 'Next steps',
  source: 'Source',
  filters: 'Narrow by a grade in the document',
  filter: ({ name }) => `Grade in the document, “${name}”`,
  filtered: ({ grade }) => `KPIs that the document grades “${grade}”`,
  meaning: ({ scale, meaning }) =>
    meaning === null
      ? `A grade of “${scale}” in the document, which does not say what it means.`
      : `A grade of “${scale}” in the document: “${meaning}”.`,
  scale: ({ name }) => `Grades of “${name}”`,
};
