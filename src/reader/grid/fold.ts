/**
 * The text in one line. A line break inside a cell is layout: 123,0⏎00 is one number. Only words
 * of Latin letters get a space.
 */
export const inOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce((before, line) => before + (isBetweenWords(before, line) ? ' ' : '') + line, '');

const isBetweenWords = (before: string, after: string) =>
  /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after);

/**
 * The text for comparing and for finding words; it is never written. Fonts have one glyph for
 * several signs, and programs that make PDFs write whichever comes first.
 */
export const fold = (text: string): string =>
  inOneLine(text)
    .normalize('NFKC')
    .replace(/[∕⁄]/gu, '/')
    .replace(/[−‐‑]/gu, '-')
    .replace(/[〜∼～]/gu, '~')
    .replace(/[‧·•]/gu, '・')
    .replace(/\s/gu, '');

/** The share of texts that are so; 0 of none. */
export function shareThat(texts: readonly string[], isSo: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(isSo).length / texts.length;
}
