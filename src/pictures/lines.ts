import { widthOf } from './measure.ts';

/**
 * Signs that never begin a line (closing brackets, points, small kana, long vowels, per cent),
 * and signs that never end one (opening brackets).
 */
const closing =
  /^[\u3001\u3002\uff0c\uff0e,.:;\uff01\uff1f!?\uff09\u300d\u300f\u3011\u3015\u300b\u3009)\]}\uff05%\u30fc\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u3005\u301c\u30fb\uff0f/]/u;
const opening = /[\uff08\u300c\u300e\u3010\u3014\u300a\u3008([{]$/u;

/** Commas, full stops, closing brackets and the middle dot: a reader pauses after them. */
const pause = /[\u3001\u3002\uff0c\uff01\uff1f\uff09\u300d\u300f\u30fb]$/u;

/** Hiragana but the polite beginnings `o` and `go`, which belong to what follows. */
const phraseEnd = /(?![\u304a\u3054])\p{Script=Hiragana}$/u;
const hiragana = /^\p{Script=Hiragana}/u;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Japanese phrases end with hiragana and begin with another script; Latin words end with a space. */
function isBreak(before: string, after: string): boolean {
  if (before === '' || closing.test(after) || opening.test(before)) return false;
  if (/\s$/.test(before)) return !/^\s/.test(after);
  if (pause.test(before) || opening.test(after)) return true;
  return phraseEnd.test(before) && !hiragana.test(after) && !/^\s/.test(after);
}

/** Parts joined to lines of at most this width. */
function filledLines(parts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let [last, lastWidth] = ['', 0];
  for (const part of parts) {
    const fits = lines.length > 0 && widthOf(part.trimEnd(), lastWidth) <= width;
    [last, lastWidth] = fits ? [last + part, widthOf(part, lastWidth)] : [part, widthOf(part)];
    if (fits) lines[lines.length - 1] = last;
    else lines.push(last);
  }
  return lines;
}

/** What goes down to the next line, so that it neither begins with a closing sign nor leaves an opening one. */
function carried(line: string, next: string): string {
  const characters = [...line];
  let start = characters.length;
  while (start > 1 && closing.test(characters.slice(start).join('') + next)) start -= 1;
  while (start > 1 && opening.test(characters.slice(0, start).join(''))) start -= 1;
  return start > 1 || !closing.test(next) ? characters.slice(start).join('') : '';
}

/** A phrase that is wider than a line is broken between its words, then between characters. */
function pieces(phrase: string, width: number): readonly string[] {
  if (widthOf(phrase.trimEnd()) <= width) return [phrase];
  const words = [...segmenter.segment(phrase)].flatMap(({ segment }) =>
    widthOf(segment) <= width ? [segment] : [...segment],
  );
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (widthOf((last + word).trimEnd()) <= width) lines[lines.length - 1] = last + word;
    else {
      const carry = carried(last, word);
      lines[lines.length - 1] = last.slice(0, last.length - carry.length);
      lines.push(carry + word);
    }
  }
  return lines;
}

/** Characters up to each break. Only neighbours are compared, so a long run costs no more. */
function phrasesOf(text: string): readonly string[] {
  const characters = [...text];
  const breaks = characters.flatMap((character, index) =>
    isBreak(characters[index - 1] ?? '', character) ? [index] : [],
  );
  return [0, ...breaks].map((from, index) => characters.slice(from, breaks[index]).join(''));
}

/** Phrases in lines that are at most `width` em wide. */
const linesOf = (phrases: readonly string[], width: number): readonly string[] =>
  filledLines(
    phrases.flatMap((phrase) => pieces(phrase, width)),
    width,
  )
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A text in lines that are at most `width` em wide. */
export const wrapLines = (text: string, width: number): readonly string[] =>
  linesOf(phrasesOf(text), width);

/** As many lines as `wrapLines`, but of about the same length: for headings. */
export function balancedLines(text: string, width: number): readonly string[] {
  const phrases = phrasesOf(text);
  const { length } = linesOf(phrases, width);
  const widest = Math.max(0, ...phrases.map((phrase) => widthOf(phrase.trimEnd())));
  let [narrow, wide] = [Math.min(widest, width), width];
  const narrowest = linesOf(phrases, narrow);
  if (narrowest.length === length) return narrowest;
  while (wide - narrow > 0.25) {
    const middle = (narrow + wide) / 2;
    if (linesOf(phrases, middle).length > length) narrow = middle;
    else wide = middle;
  }
  return linesOf(phrases, wide);
}
