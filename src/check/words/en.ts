import { bringing } from '../../i18n/en/bringing.ts';
import { checkPage } from '../../i18n/en/check-page.ts';
import { reading } from '../../i18n/en/reading.ts';
import type { CheckWords } from '../check-words.ts';

/** A file for each language, so that a reader loads one. */
export const checkWordsInEnglish: CheckWords = { bringing, checkPage, reading };
