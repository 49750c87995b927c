import { bringing } from '../../i18n/ja/bringing.ts';
import { checkPage } from '../../i18n/ja/check-page.ts';
import { reading } from '../../i18n/ja/reading.ts';
import type { CheckWords } from '../check-words.ts';

/** A file for each language, so that a reader loads one. */
export const checkWordsInJapanese: CheckWords = { bringing, checkPage, reading };
