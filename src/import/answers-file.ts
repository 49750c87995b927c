import {
  noDecisions,
  readDecisions,
  reportKeys,
  writeDecisions,
  type Decisions,
} from '../change-set/decisions.ts';
import type { BringEffects } from './effects.ts';
import type { ImportOptions } from './read-options.ts';

/** The file beside a report that keeps what was answered about it. */
export const answersPathOf = (file: string): string => `${file}.answers.json`;

/** What was answered about this very report before, and what the options say. */
export function knownDecisions(
  { file, vintage, source }: ImportOptions,
  sha256: string,
  { readFile }: Pick<BringEffects, 'readFile'>,
): Decisions {
  const bytes = readFile(answersPathOf(file));
  const kept = bytes && readDecisions(new TextDecoder().decode(bytes));
  const answers = kept?.report === sha256 ? kept.answers : noDecisions;
  return {
    ...answers,
    ...(vintage === null ? {} : { [reportKeys.vintage]: vintage }),
    ...(source === null ? {} : { [reportKeys.sourceId]: source }),
  };
}

export function keepDecisions(
  { file }: ImportOptions,
  kept: { readonly sha256: string; readonly decisions: Decisions },
  { writeFile }: Pick<BringEffects, 'writeFile'>,
): void {
  const { sha256, decisions: answers } = kept;
  writeFile(answersPathOf(file), writeDecisions({ report: sha256, answers }));
}
