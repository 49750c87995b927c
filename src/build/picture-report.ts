import type { PictureProgress } from '../pictures/ordered-pictures.ts';

/** What a build says about its pictures. */
export interface PictureReport {
  readonly receive: (message: PictureProgress) => void;
  /** Null where nothing was drawn. */
  readonly summary: () => string | null;
  /** One line for each picture that could not be drawn. */
  readonly failures: () => readonly string[];
}

/** Counts pictures, and reports each new one as it comes. */
export function createPictureReport(progress: (line: string) => void): PictureReport {
  const messages: PictureProgress[] = [];
  return {
    receive: (message) => {
      messages.push(message);
      if (message.isNew) progress(`Drawing pictures ${message.done}/${message.total} …`);
    },
    summary: () => {
      const drawn = messages.filter(({ isNew }) => isNew).length;
      const kept = messages.filter(({ isNew, error }) => !isNew && error === null).length;
      return drawn === 0 ? null : `Drew ${drawn} pictures, ${kept} are as before`;
    },
    failures: () =>
      messages
        .filter(({ error }) => error !== null)
        .map(({ name, error }) => `There is no picture of ${name}: ${error ?? ''}`),
  };
}
