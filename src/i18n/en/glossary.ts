import type { glossary as japanese } from '../ja/glossary.ts';
import type { Translation } from '../translation.ts';

const collator = new Intl.Collator('en');

/** The page that explains words. */
export const glossary: Translation<typeof japanese> = {
  title: 'Glossary',
  lead: ({ label }) =>
    `What the words on this site mean. ${label === null ? 'The explanations are ours.' : `Unless marked “${label}”, the explanations are ours.`}`,
  description: ({ name }) => `What the words on “${name}” mean.`,
  letters: 'Choose a letter',
  order: {
    sortedBy: ({ term }) => term,
    compare: (one, other) => collator.compare(one, other),
    heading: (term) => (/^\p{Script=Latin}/u.test(term) ? term.slice(0, 1).toUpperCase() : 'Other'),
  },
  meaningOf: ({ term }) => `${term}: meaning`,
  usedIn: ({ term }) => `Where “${term}” is used`,
  search: ({ term }) => `Search for “${term}”`,
};
