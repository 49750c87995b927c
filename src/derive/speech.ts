import type { Words } from '../i18n/words.ts';
import type { Labels } from './labels.ts';
import { once } from './once.ts';

/** What is needed to put figures into the words of a page. */
export interface Speech {
  readonly words: Words;
  readonly labels: Labels;
}

/** Tells each subject once in each language, however many pages, pictures and files say it. */
export function toldOnce<Subject extends object, Told>(
  tell: (subject: Subject, speech: Speech) => Told,
): (subject: Subject, speech: Speech) => Told {
  const told = once((subject: Subject, words: Words, labels: Labels) =>
    tell(subject, { words, labels }),
  );
  return (subject, { words, labels }) => told(subject, words, labels);
}
