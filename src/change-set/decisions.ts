/**
 * How the modules of this room go together:
 *
 *     report (as it was read) + decisions ─▶ settledReport ─▶ draftOf ─▶ askedOf ─▶ what is open
 *                                                 └──────────────┴─────▶ changeSetOf ─▶ tables
 *
 * `bring` does all of it in one go. Whoever asks, at a terminal or on a page, shows the first of
 * `asked`, keeps what is chosen with `withAnswer`, and calls `bring` again until nothing is asked.
 */

/**
 * What a person has said of a report, by the key of the question: plain text, so that it can be
 * kept beside the report and edited by hand. What is missing is still asked.
 */
export type Decisions = Readonly<Record<string, string>>;

export const noDecisions: Decisions = {};

/** Keys of questions about the report as a whole. */
export const reportKeys = {
  vintage: 'vintage',
  sourceId: 'source-id',
  sourceTitle: 'source-title',
  sourceAddress: 'source-url',
  /** Tables that are not to be read, which nobody is asked about. */
  leftOutTables: 'tables-left-out',
} as const;

/** The answer that leaves what it is about out of the content. */
export const leaveOut = 'left-out';

export const asRead = 'as-read';

/** What follows `prefix` in an answer such as `value:12`; null for another answer. */
export function saidAfter(prefix: string, answer: string | undefined): string | null {
  return answer?.startsWith(prefix) === true ? answer.slice(prefix.length) : null;
}

/** The decisions with one more answer. */
export const withAnswer = (decisions: Decisions, key: string, answer: string): Decisions => ({
  ...decisions,
  [key]: answer,
});

interface KeptDecisions {
  /** SHA-256 of the report that they are about. */
  readonly report: string;
  readonly answers: Decisions;
}

/** An answer a line. */
export const writeDecisions = (kept: KeptDecisions): string => `${JSON.stringify(kept, null, 1)}\n`;

/** The text of a file of decisions; null where it is none. */
export function readDecisions(text: string): KeptDecisions | null {
  const kept = parsed(text);
  if (typeof kept !== 'object' || kept === null) return null;
  const { report, answers } = kept as Partial<Record<keyof KeptDecisions, unknown>>;
  if (typeof report !== 'string' || !isDecisions(answers)) return null;
  return { report, answers };
}

/** Plain texts by their keys. */
export const isDecisions = (found: unknown): found is Decisions =>
  typeof found === 'object' &&
  found !== null &&
  Object.values(found).every((answer) => typeof answer === 'string');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
