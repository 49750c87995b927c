import type { Words } from '../i18n/words.ts';
import type { Labels } from './labels.ts';

/** What figures need to be told in the language of the page. */
export interface Speech {
  readonly words: Words;
  readonly labels: Labels;
}
