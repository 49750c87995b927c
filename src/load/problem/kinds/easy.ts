/** Forms that plain Japanese avoids. */
export type HardForm = 'passive' | 'negation' | 'range' | 'ending';

/** Texts in plain Japanese. */
export interface EasyProblems {
  readonly 'easy-reading': { found: string };
  readonly 'easy-kanji': { found: string };
  readonly 'easy-sentence': { found: string; count: number; maximum: number };
  readonly 'easy-word': { found: string; write: string };
  readonly 'easy-grammar': { form: HardForm; found: string };
}
