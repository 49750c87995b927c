import { stemmer } from 'stemmer';
import type { Bundle } from '../format/bundle.ts';
import { normalise } from '../text/normalise.ts';
import { pageRows } from '../text/page-text.ts';
import type { Matches } from './match.ts';
import { type FormsOf, type Spelling, spelling } from './spelling.ts';

/**
 * Other forms of an English word, by its stem: company is also companies. Loaded where pages are in
 * English. Only forms that the site has are searched, so each of them can be named.
 */

/** Shorter words have no forms that say what they say. */
const shortestWord = 3;
/** At most so many forms of a word are searched, those on most pages first. */
const maxForms = 6;
/** Pages whose texts are read for a form that is a part of other words too: use, and because. */
const maxRead = 60;

const words = /[a-z]+/gu;
const oneWord = /^[a-z]+$/u;
const letter = /^[a-z]$/u;

/** The words of the site that have the same stem. */
function familiesOf(known: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  for (const word of known) {
    const stem = stemmer(word);
    families.set(stem, [...(families.get(stem) ?? []), word]);
  }
  return families;
}

/** What is left of the places of a word where it is no part of another. */
async function asWholeWord({ text, matches }: Spelling, bundle: Bundle): Promise<Matches> {
  const kept = await Promise.all(
    [...matches].map(async ([page, places]) => {
      const blocks = pageRows((await bundle.fragment(page)).content).flat();
      const whole = places.filter(({ position }) => {
        const block = blocks.findLast((each) => each.position <= position);
        const at = position - (block?.position ?? 0);
        const beside = [at - 1, at + text.length].map((n) => block?.normal.characters[n] ?? '');
        return !beside.some((character) => letter.test(character));
      });
      return whole.length > 0 ? [[page, whole] as const] : [];
    }),
  );
  return new Map(kept.flat());
}

/** Finds the other forms of words in a site. */
export async function createEnglishForms(bundle: Bundle): Promise<FormsOf> {
  const lexicon = await bundle.lexicon();
  const found = lexicon.words.flatMap((word) => normalise(word).match(words) ?? []);
  const known = [...new Set(found)].filter(({ length }) => length >= shortestWord);
  const families = familiesOf(known);

  const lookedUp = async (form: string, family: readonly string[]): Promise<Spelling> => {
    const anywhere = await spelling(form, true, bundle);
    const isPartOfOthers = known.some((word) => word.includes(form) && !family.includes(word));
    if (!isPartOfOthers) return anywhere;
    const isReadable = anywhere.matches.size <= maxRead;
    return { ...anywhere, matches: isReadable ? await asWholeWord(anywhere, bundle) : new Map() };
  };

  return ({ text }) => {
    const family = (oneWord.test(text) && families.get(stemmer(text))) || [];
    // Pages with a longer form have the word itself, and are found by it.
    const others = family.filter((form) => !form.includes(text)).slice(0, maxForms);
    return Promise.all(others.map((form) => lookedUp(form, family)));
  };
}
