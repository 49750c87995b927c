import type { Bundle } from '../format/bundle.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { OtherWord } from '../text/variants.ts';
import { type Piece, createSplitter } from './split.ts';
import { nearWords } from './suggest.ts';
import { type Spelling, spellingsOf } from './spelling.ts';
import type { QueryTerm } from './query.ts';

/** A part of a query, and the pages that have it in one of its spellings. */
export interface Part {
  readonly text: string;
  readonly spellings: readonly Spelling[];
  /** It is a word, not only what is left between words. */
  readonly isWord: boolean;
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
const onlyKatakana = /^[\p{Script=Katakana}ー]+$/u;
/** A slip is seen in words of so many characters. */
const shortestSlip = 3;

const found = ({ spellings }: Part) => spellings.some(({ matches }) => matches.size > 0);

/** Words of the site that are written otherwise elsewhere: 取組 stands for 取り組み. */
const writtenOtherwise = ({ words, writings }: Lexicon): readonly OtherWord[] =>
  words.flatMap((also, n) => (writings[n] ?? []).map((word) => ({ word, also })));

const kanjiAtEnd = /\p{Script=Han}$/u;
const kanjiAtStart = /^\p{Script=Han}/u;
const oneKanji = /^\p{Script=Han}$/u;
const signs = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

const mixed = /^\p{Script=Han}+\p{Script=Hiragana}+$/u;
const hiraganaAtStart = /^\p{Script=Hiragana}/u;
const lettersOnly = /^[\p{L}\p{N}\p{M}'’ー・]{2,}$/u;

/** A piece that ends where its word goes on: 増え of 増えた, 取り of 取り込む. */
const isStem = (text: string, before = '', after = '') =>
  mixed.test(text) && (hiraganaAtStart.test(after) || mixed.test(before) || mixed.test(after));

/** A piece of a query that is searched. */
interface Candidate {
  readonly text: string;
  readonly isWord: boolean;
}

/**
 * What of a query may be a word. One kanji beside others is a piece of their word, and so is any
 * single character that nobody knows.
 */
function candidatesOf(pieces: readonly Piece[]): Candidate[] {
  return pieces.flatMap(({ text, isKnown }, n) => {
    if (onlyHiragana.test(text) || !saysSomething.test(text)) return [];
    const [before = '', after = ''] = [pieces[n - 1]?.text, pieces[n + 1]?.text];
    const isPiece = kanjiAtEnd.test(before) || kanjiAtStart.test(after);
    const isWord = isKnown ? !isStem(text, before, after) : onlyKatakana.test(text);
    if (text.startsWith('何')) return [];
    if (isKnown) return oneKanji.test(text) && isPiece ? [] : [{ text, isWord }];
    const bare = text.replace(signs, '').replace(particles, '');
    return [...bare].length > 1 ? [{ text: bare, isWord }] : [];
  });
}

/** A function that takes queries apart; a word that `isAsked` is no slip of the pen. */
export async function createParts(
  bundle: Bundle,
  others: readonly OtherWord[],
  isAsked: (word: string) => boolean,
) {
  const lexicon = await bundle.lexicon();
  const words = [...others, ...writtenOtherwise(lexicon)];
  const split = createSplitter(
    lexicon,
    words.map(({ word }) => word),
  );

  const partOf = async (text: string, isWord = true): Promise<Part> => {
    const term: QueryTerm = { written: text, text, isQuoted: false };
    const [, stem] = inflected.exec(text) ?? [];
    const all = stem === undefined ? words : [...words, { word: text, also: stem }];
    return { text, isWord, spellings: await spellingsOf(term, all, bundle) };
  };

  /** A word that nobody wrote so may be a slip of the pen. */
  const mended = async (text: string): Promise<Part | null> => {
    const canSlip = [...text].length >= shortestSlip && !isAsked(text);
    const [near] = canSlip ? nearWords(text, lexicon.words) : [];
    return near === undefined ? null : partOf(near);
  };

  const partsOf = async (term: string): Promise<Parts> => {
    const typed = await partOf(term);
    if (found(typed)) return { known: [typed], absent: [] };
    const known: Part[] = [];
    const absent: string[] = [];
    const pieces = onlyLatin.test(term)
      ? term.split('ー').map((text) => ({ text, isWord: true }))
      : candidatesOf(split(term));
    for (const { text, isWord } of pieces) {
      const part = await partOf(text, isWord);
      const slip = found(part) ? null : await mended(text);
      if (found(part)) known.push(part);
      else if (slip && found(slip)) known.push(slip);
      else absent.push(text);
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
      absent: all.flatMap(({ absent }) => absent).filter((text) => lettersOnly.test(text)),
    };
  };
}
