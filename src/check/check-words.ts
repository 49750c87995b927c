import type { Words } from '../i18n/words.ts';

/** The words that this page needs; not those of the whole site. */
export type CheckWords = Pick<Words, 'checkPage' | 'reading' | 'bringing'>;
