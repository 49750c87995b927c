import { en } from './en/words.ts';
import { ja } from './ja/words.ts';
import { localityOf, usualPlace } from '../model/locality.ts';
import type { Settings } from '../model/settings.ts';
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

const wordsAt = new Map<string, Words>();

/** The words of a language as a place writes them; the same ones each time. */
export function wordsOf(
  language: Language,
  place: Pick<Settings, 'country' | 'currency'> = usualPlace,
): Words {
  const { [language]: words } = wordsIn;
  if (place.country === usualPlace.country && place.currency === usualPlace.currency) return words;
  const name = [language, place.country, place.currency].join(' ');
  const known = wordsAt.get(name);
  if (known) return known;
  const { format, periods, locale, grants } = words.inPlace(localityOf(place));
  const found = {
    ...words,
    ...{ format, periods, site: { ...words.site, locale } },
    sentences: { ...words.sentences, money: { ...words.sentences.money, ...grants } },
  };
  wordsAt.set(name, found);
  return found;
}

/** A sentence for people whose language is not known: in Japanese, and below it in English. */
export const inBoth = (say: (words: Words) => string): string => [say(ja), say(en)].join('\n');
