import type { Bundle } from '../format/bundle.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { OtherWord } from '../text/variants.ts';
import { createSplitter } from './split.ts';
import { nearWords } from './suggest.ts';
import { type Spelling, spellingsOf } from './spelling.ts';
import type { QueryTerm } from './query.ts';

/** A part of a query, and the pages that have it in one of its spellings. */
export interface Part {
  readonly text: string;
  readonly spellings: readonly Spelling[];
}

/** A query taken apart: what the site knows of it, and what it does not. */
export interface Parts {
  readonly known: readonly Part[];
  readonly absent: readonly string[];
}

const saysSomething = /[\p{Script=Han}\p{Script=Katakana}\p{L}\p{N}]/u;
const onlyHiragana = /^[\p{Script=Hiragana}\p{P}\s]+$/u;
/** A verb without its last kana, which changes: 育てる is 育てます too. */
const inflected = /^(.*\p{Script=Han}\p{Script=Hiragana}+)\p{Script=Hiragana}$/u;
/** Kana before and after a word that is unknown. */
const particles = /^\p{Script=Hiragana}+(?=.)|(?<=.)\p{Script=Hiragana}+$/gu;
/** English has no words within its words; the sign of a hyphen joins them. */
const onlyLatin = /^[\p{Script=Latin}\p{N}'’ー]+$/u;
/** A slip is seen in words of so many characters. */
const shortestSlip = 3;

const found = ({ spellings }: Part) => spellings.some(({ matches }) => matches.size > 0);

/** Words of the site that are written otherwise elsewhere: 取組 stands for 取り組み. */
const writtenOtherwise = ({ words, writings }: Lexicon): readonly OtherWord[] =>
  words.flatMap((also, n) => (writings[n] ?? []).map((word) => ({ word, also })));

/** A function that takes queries apart. */
export async function createParts(bundle: Bundle, others: readonly OtherWord[]) {
  const lexicon = await bundle.lexicon();
  const words = [...others, ...writtenOtherwise(lexicon)];
  const split = createSplitter(
    lexicon,
    words.map(({ word }) => word),
  );

  const partOf = async (text: string): Promise<Part> => {
    const term: QueryTerm = { written: text, text, isQuoted: false };
    const [, stem] = inflected.exec(text) ?? [];
    const all = stem === undefined ? words : [...words, { word: text, also: stem }];
    return { text, spellings: await spellingsOf(term, all, bundle) };
  };

  /** A word that nobody wrote so may be a slip of the pen. */
  const mended = async (text: string): Promise<Part | null> => {
    const [near] = [...text].length < shortestSlip ? [] : nearWords(text, lexicon.words);
    return near === undefined ? null : partOf(near);
  };

  const partsOf = async (term: string): Promise<Parts> => {
    const typed = await partOf(term);
    if (found(typed)) return { known: [typed], absent: [] };
    const known: Part[] = [];
    const absent: string[] = [];
    const texts = onlyLatin.test(term) ? term.split('ー') : split(term).map(({ text }) => text);
    for (const text of texts) {
      if (onlyHiragana.test(text) || !saysSomething.test(text)) continue;
      const part = await partOf(text);
      const slip = found(part) ? null : await mended(text);
      if (found(part)) known.push(part);
      else if (slip && found(slip)) known.push(slip);
      else absent.push(text.replace(particles, ''));
    }
    const whole = absent.length > 0 ? await mended(term) : null;
    if (whole && found(whole)) return { known: [whole], absent: [] };
    // Of what is unknown in all its parts, the whole is named, with its kana.
    return { known, absent: known.length === 0 ? [term] : absent };
  };

  return async (terms: readonly QueryTerm[]): Promise<Parts> => {
    const all = await Promise.all(terms.map(({ text }) => partsOf(text)));
    return {
      known: all.flatMap(({ known }) => known),
      absent: all.flatMap(({ absent }) => absent),
    };
  };
}
