import type { Kind } from '../problem/kinds/kind.ts';
import { answerKinds } from './kinds/answers.ts';
import { planKinds } from './kinds/plans.ts';
import { reportKinds } from './kinds/reports.ts';
import { textKinds } from './kinds/texts.ts';
import { valueKinds } from './kinds/values.ts';

const declared = {
  ...valueKinds,
  ...planKinds,
  ...reportKinds,
  ...textKinds,
  ...answerKinds,
};

/** Codes are permanent: they stand in `answers.csv`. */
export type QuestionCode = keyof typeof declared;

/** What has to be known to ask a question of this kind. */
export type AskedFacts<Code extends QuestionCode> = Code extends QuestionCode
  ? (typeof declared)[Code] extends Kind<infer F>
    ? F
    : never
  : never;

/** Every kind of question: code → words in both languages. */
export const questionKinds: { readonly [Code in QuestionCode]: Kind<AskedFacts<Code>> } = declared;
