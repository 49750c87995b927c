import { en } from './en/words.ts';
import { ja } from './ja/words.ts';
import { type Language, languages } from '../model/language.ts';
import type { Translation } from './translation.ts';

export type { Language };

/** Every word of the interface; all languages have the same keys. */
export type Words = Translation<typeof ja>;

/** A folder of words is found by the code of its language: `src/model/language.ts` has the only list. */
const folders = await Promise.all(
  languages.map(async (language) => {
    const { [language]: words } = (await import(`./${language}/words.ts`)) as Record<string, Words>;
    return [language, words] as const;
  }),
);

const wordsIn = Object.fromEntries(folders) as Readonly<Record<Language, Words>>;

export const wordsOf = (language: Language): Words => wordsIn[language];

/** A sentence for people whose language is not known: in Japanese, and below it in English. */
export const inBoth = (say: (words: Words) => string): string => [say(ja), say(en)].join('\n');
