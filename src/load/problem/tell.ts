import type { Message } from './kinds/kind.ts';
import type { Finding } from './problem.ts';

/** What is said of findings in one language, by code, whichever come. */
export type FindingWords = Readonly<Record<string, (facts: never) => Message>>;

/** A finding in words: what was found, and what to write instead. */
export function messageOf({ code, facts }: Finding, words: FindingWords): Message {
  const tell = words[code];
  if (!tell) throw new Error(`There are no words for ${code}.`);
  // Code and facts belong together by their type, where the finding was made.
  return tell(facts as never);
}
