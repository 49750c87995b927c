/**
 * What the index holds instead of words: at every position of a text, the three characters
 * that start there, written in ASCII letters and digits. No segmenter, stemmer or accent
 * folding changes such a token, so build and query can never disagree about it.
 */

/** Characters in a token. */
export const tokenSpan = 3;

/** Stands for a position after the end of the block; no character has this code. */
const beyondEnd = '000';

/** Code points before the surrogates and Hangul take three digits as they are. */
const firstRange = 0xac00;
/** Compatibility forms follow directly after them. */
const secondRange = 0xf900;
const basicPlaneEnd = 0x10000;
/** No three-digit code begins with this, so no code is the beginning of another. */
const escape = 'zz';

/** One character as three, or in rare scripts six, digits to the base 36. */
function codeOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point < firstRange) return point.toString(36).padStart(3, '0');
  if (point >= secondRange && point < basicPlaneEnd) {
    return (point - secondRange + firstRange).toString(36).padStart(3, '0');
  }
  return escape + point.toString(36).padStart(4, '0');
}

/** The beginning that all tokens starting with these characters share: at most three are used. */
export function tokenPrefix(characters: readonly string[]): string {
  return characters.slice(0, tokenSpan).map(codeOf).join('');
}

/** One token for every position of a block, in order. */
export function tokensOf(characters: readonly string[]): string[] {
  const codes = characters.map(codeOf);
  return codes.map(
    (code, position) =>
      code + (codes[position + 1] ?? beyondEnd) + (codes[position + 2] ?? beyondEnd),
  );
}
