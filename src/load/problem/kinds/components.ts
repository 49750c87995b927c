import type { Misspelt } from './kind.ts';

/** Components of MDX texts and their attributes. */
export interface ComponentProblems {
  readonly 'component-unknown': Misspelt & { components: string };
  readonly 'attribute-unknown': Misspelt & { component: string };
  readonly 'attribute-missing': { component: string; attribute: string };
  readonly 'attribute-duplicate': { component: string; attribute: string };
  readonly 'component-empty': { component: string };
  readonly 'component-filled': { component: string; found: string };
  readonly 'term-unknown': Misspelt & { file: string };
}
