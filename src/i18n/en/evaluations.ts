/** What the source itself says of a result, apart from what this site compares. */
import type { evaluations as japanese } from '../ja/evaluations.ts';
import type { Translation } from '../translation.ts';

export const evaluations: Translation<typeof japanese> = {
  title: 'Evaluation in the document',
  lead: 'What the municipality or its council wrote in the document, as it is printed there. It is apart from the comparison of target and result on this site.',
  heading: ({ evaluator, year }) => (year === '' ? evaluator : `${year}: ${evaluator}`),
  grade: 'Grade',
  rate: 'Rate of achievement (as printed)',
  comment: 'Comment',
  nextStep: 'Next steps',
  source: 'Source',
  scale: ({ name }) => `Grades of “${name}”`,
};
