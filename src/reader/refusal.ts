import type { Words } from '../i18n/words.ts';

type Sentences = Words['reading']['refusals'];

/** Why a file is not read; each has a sentence that also says what to do. */
export type RefusalCode = keyof Sentences;

/** Thrown while a file is opened, caught where reading begins. */
export class FileRefused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.name = 'FileRefused';
    this.code = code;
  }
}
