import type { Lexicon } from '../text/lexicon.ts';
import { normalise } from '../text/normalise.ts';

/** A piece of a query: a word that the site knows, or what is left between two. */
export interface Piece {
  readonly text: string;
  readonly isKnown: boolean;
}

/** What a piece costs: few long words are better than many short ones and unknown characters. */
const costs = { word: 1, singleCharacter: 1.6, unknown: 2, unknownKana: 1 } as const;

/** A word in letters or a number, which is never cut. */
const latinWord = /^[\p{Script=Latin}\p{N}'’]+$/u;
const isLatin = (character: string | undefined) =>
  character !== undefined && latinWord.test(character);

const hiragana = /^\p{Script=Hiragana}+$/u;
const longestWord = 24;

/** Short words of hiragana are mostly particles and endings. */
const isUseful = (word: string) => word !== '' && (word.length > 2 || !hiragana.test(word));

function costOf(piece: string, isKnown: boolean): number {
  if (isKnown) return [...piece].length > 1 ? costs.word : costs.singleCharacter;
  return hiragana.test(piece) ? costs.unknownKana : costs.unknown;
}

/** Takes texts apart into the words of a site, and other words that are known; a text is no part of itself. */
export function createSplitter({ words }: Lexicon, others: readonly string[]) {
  const known = new Set([...words, ...others].map(normalise).filter(isUseful));

  return (text: string): Piece[] => {
    const characters = [...text];
    const isInWord = (at: number) => isLatin(characters[at - 1]) && isLatin(characters[at]);
    const best: { cost: number; pieces: readonly Piece[] }[] = [{ cost: 0, pieces: [] }];
    for (let end = 1; end <= characters.length; end += 1) {
      if (isInWord(end)) continue;
      for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
        const piece = characters.slice(start, end).join('');
        const isKnown = piece !== text && known.has(piece);
        const before = best[start];
        if (!before || isInWord(start)) continue;
        if (!isKnown && end - start > 1 && !latinWord.test(piece)) continue;
        const cost = before.cost + costOf(piece, isKnown);
        if (cost >= (best[end]?.cost ?? Infinity)) continue;
        best[end] = { cost, pieces: [...before.pieces, { text: piece, isKnown }] };
      }
    }
    return joined(best.at(-1)?.pieces ?? []);
  };
}

/** Neighbouring characters that are unknown, as one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((done, piece) => {
    const last = done.at(-1);
    if (!last || last.isKnown || piece.isKnown) return [...done, piece];
    return [...done.slice(0, -1), { text: last.text + piece.text, isKnown: false }];
  }, []);
}
