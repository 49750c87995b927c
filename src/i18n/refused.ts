import { inBoth, type Words } from './words.ts';

type Commands = Words['commands'];

/** A command cannot be carried out, and one sentence says why, in Japanese and in English. */
export class RefusedError extends Error {
  constructor(say: (commands: Commands) => string) {
    super(inBoth(({ commands }) => say(commands)));
    this.name = 'RefusedError';
  }
}
