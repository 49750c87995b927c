import type { ComponentProblems } from '../../kinds/components.ts';
import type { Explanation } from '../explanation.ts';

export const componentExplainedEn: Record<keyof ComponentProblems, Explanation> = {
  'component-unknown': {
    cause: 'There is no such component.',
    example: '`<Chart />`',
    repair: 'Use one that the report lists.',
  },
  'attribute-unknown': {
    cause: 'The component takes no such attribute.',
    example: '`<Kpi onclick="x" />`',
    repair: 'Remove or correct it.',
  },
  'attribute-missing': {
    cause: 'The component needs an attribute.',
    example: '`<Kpi />`',
    repair: 'Add it.',
  },
  'attribute-duplicate': {
    cause: 'A component has the same attribute more than once.',
    example: '`<Page no="3" no="5" />`',
    repair: 'Keep one.',
  },
  'component-empty': {
    cause: 'A word is given without its explanation.',
    example: '`<Term word="BtoB"></Term>`',
    repair: 'Write the explanation inside, or add the word to `terms.csv`.',
  },
  'component-filled': {
    cause: 'Words inside such a component are not shown.',
    example: '`<Kpi id="p1-k1">visitors</Kpi>`',
    repair: 'Put the words outside and write `<Kpi id="p1-k1" />`.',
  },
  'term-unknown': {
    cause: 'The word of a `<Term>` is not in the table of terms.',
    example: '`<Term word="B2B" />` where the table has “BtoB” only',
    repair: 'Write it as in the table, or add a row to `terms.csv`.',
  },
};
