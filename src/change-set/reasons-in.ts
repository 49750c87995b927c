import { wordsOf } from '../i18n/words.ts';
import { type Settings, writtenLanguage } from '../model/settings.ts';
import type { WrittenReasons } from './bringing-words.ts';

/** The reasons in the language of a content, where all words are at hand: not in the browser. */
export const reasonsIn = (settings: Pick<Settings, 'languages'>): WrittenReasons =>
  wordsOf(writtenLanguage(settings)).bringing.reasons;
