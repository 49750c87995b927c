import type { Asking } from '../change-set/asked.ts';
import type { ContentFile } from '../load/content.ts';

/** What the command needs from the world. */
export interface BringEffects {
  /** Null when the file cannot be read. */
  readonly readFile: (path: string) => Uint8Array | null;
  readonly writeFile: (path: string, text: string) => void;
  /** The content as it is now. */
  readonly readContent: () => ContentFile[];
  /** All of these tables, or none. */
  readonly writeTables: (tables: ReadonlyMap<string, string>) => void;
  /** Answers of a person; null where nobody can be asked. */
  readonly person: Person | null;
  /** Tells a person something at once. */
  readonly say: (text: string) => void;
  /** Today. */
  readonly day: string;
}

export interface Person {
  /** The answer to a question; null: the person has stopped. */
  readonly ask: (asked: Asking) => Promise<string | null>;
  /** Those of the options that are wanted; null: the person has stopped. */
  readonly picks: (
    question: string,
    options: readonly Pickable[],
  ) => Promise<readonly string[] | null>;
  readonly confirms: (question: string) => Promise<boolean>;
}

/** One of several things that all are wanted unless a person says otherwise. */
export interface Pickable {
  readonly value: string;
  readonly label: string;
}

export interface ImportOutcome {
  /** What was read. */
  readonly output: string;
  /** What a person is told about it. */
  readonly remarks: string;
  /** 0: done; 1: refused, or something is still open; 2: the command itself could not be carried out. */
  readonly exitCode: 0 | 1 | 2;
}

export const outcome = (
  exitCode: ImportOutcome['exitCode'],
  ...remarks: readonly string[]
): ImportOutcome => ({
  output: '',
  remarks: remarks.map((text) => (text.endsWith('\n') ? text : `${text}\n`)).join(''),
  exitCode,
});
