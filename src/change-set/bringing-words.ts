import type { Words } from '../i18n/words.ts';

/** Of all words those that are said to whoever brings a report. */
export type BringingWords = Pick<Words, 'bringing' | 'reading'>;
