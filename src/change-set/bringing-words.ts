import type { Words } from '../i18n/words.ts';

/** Of all words those that are said to whoever brings a report. */
export type BringingWords = Pick<Words, 'bringing' | 'reading'>;

/** What is written into the content, in the language of the content. */
export type WrittenReasons = Words['bringing']['reasons'];
