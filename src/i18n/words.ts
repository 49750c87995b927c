import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Language } from '../model/language.ts';
import type { Translation } from './translation.ts';

export type { Language };

/** Every word of the interface; all languages have the same keys. */
export type Words = Translation<typeof ja>;

const wordsIn: Readonly<Record<Language, Words>> = { ja, en };

export const wordsOf = (language: Language): Words => wordsIn[language];

/** A sentence for people whose language is not known: in Japanese, and below it in English. */
export const inBoth = (say: (words: Words) => string): string => [say(ja), say(en)].join('\n');
