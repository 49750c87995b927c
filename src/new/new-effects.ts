import type { ContentFile } from '../load/content.ts';
import type { ReadEffects } from '../reader/read-report.ts';

/** Asks until there is an answer that can be used; a sentence says why one cannot. */
export type AskPerson = (
  question: string,
  refused: (answer: string) => string | undefined,
) => Promise<string>;

/** What the command needs from the world. */
export interface NewEffects extends ReadEffects {
  /** Throws when the file cannot be read. */
  readonly readFile: (path: string) => Uint8Array;
  /** The lists of codes that every content begins with. */
  readonly readCodelists: () => readonly ContentFile[];
  /** The content that a project or a KPI is added to. */
  readonly readContentFiles: () => readonly ContentFile[];
  /** Asks a person; null where nobody can be asked. */
  readonly ask: AskPerson | null;
  /** Writes a new folder whole or not at all; false where there is one. */
  readonly writeFolder: (folder: string, files: readonly ContentFile[]) => boolean;
  /** Writes one file of the content whole or not at all. */
  readonly writeTable: (path: string, text: string) => void;
  readonly today: string;
}

export interface NewOutcome {
  readonly told: readonly string[];
  /** 0: written; 1: not written, or to be mended; 2: the command was not understood. */
  readonly exitCode: 0 | 1 | 2;
}
