import { cellKinds } from './problem-kinds/cells.ts';
import { fileKinds } from './problem-kinds/files.ts';
import type { Kind } from './problem-kinds/kind.ts';
import { observationKinds } from './problem-kinds/observations.ts';
import { proseKinds } from './problem-kinds/prose.ts';
import { rowKinds } from './problem-kinds/rows.ts';

const declared = {
  ...fileKinds,
  ...cellKinds,
  ...rowKinds,
  ...observationKinds,
  ...proseKinds,
};

/** Codes are permanent: they stand in reports, in documentation and in people's notes. */
export type ProblemCode = keyof typeof declared;

/** What has to be known to tell a problem of this kind. */
export type FactsOf<Code extends ProblemCode> = Code extends ProblemCode
  ? (typeof declared)[Code] extends Kind<infer F>
    ? F
    : never
  : never;

/** Every kind of problem: code → words in both languages. */
export const problemKinds: { readonly [Code in ProblemCode]: Kind<FactsOf<Code>> } = declared;
