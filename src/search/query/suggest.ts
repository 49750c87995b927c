import { editsBetween, nearestStretch } from '../text/distance.ts';
import { normalText, normalise } from '../text/normalise.ts';

/** Shorter words are near to too many others, longer ones are hardly one word. */
const shortest = 3;
const shortestLatin = 5;
const longest = 40;
/** One edit in so many characters is a slip; more is another word. Letters are fewer than kana. */
const charactersPerEdit = 3;
const lettersPerEdit = 5;

/** Runs of one script, by which a compound can be taken apart. */
const runs = /[\p{Script=Han}々〆]+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|[a-z0-9.,%]+/gu;

const hiragana = /^\p{Script=Hiragana}+$/u;
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Places between the words of a text; none in an older browser. */
function wordCuts(text: string): ReadonlySet<number> {
  if (!('Segmenter' in Intl)) return new Set();
  const words = new Intl.Segmenter('ja', { granularity: 'word' }).segment(text);
  return new Set([...[...words].map(({ index }) => index), text.length]);
}

interface Candidate {
  readonly text: string;
  readonly edits: number;
  /** Words of a longer one. */
  readonly isStretch: boolean;
  /** Nothing of the term is wrong; something is missing. */
  readonly addsOnly: boolean;
}

const hasInOrder = (word: readonly string[], term: readonly string[]) =>
  word.reduce((at, character) => (character === term[at] ? at + 1 : at), 0) === term.length;

/** A word of the site that the term may have been meant to be. */
function wholeWord(word: string, term: readonly string[], allowed: number): Candidate[] {
  const { characters } = normalText(word);
  if (Math.abs(characters.length - term.length) > allowed) return [];
  const edits = editsBetween(term, characters);
  return [{ text: word, edits, isStretch: false, addsOnly: hasInOrder(characters, term) }];
}

/** Words of a longer one that begin and end as the term does. */
function stretchOf(word: string, term: readonly string[]): Candidate[] {
  const { characters, starts, ends } = normalText(word);
  const { edits, start, end } = nearestStretch(term, characters);
  const isCut = characters[start] !== term[0] || characters[end - 1] !== term.at(-1);
  if (isCut || end - start === characters.length) return [];
  const [from = 0, to = 0] = [starts[start], ends[end - 1]];
  const cuts = wordCuts(word);
  if (!cuts.has(from) || !cuts.has(to)) return [];
  return [{ text: word.slice(from, to), edits, isStretch: true, addsOnly: false }];
}

/** Words of the site that differ from a term by a slip, the nearest first. */
export function nearWords(term: string, vocabulary: readonly string[]): string[] {
  const { characters } = normalText(term);
  if (characters.length < shortest || characters.length > longest) return [];
  const isLatin = !japanese.test(characters.join(''));
  if (isLatin && characters.length < shortestLatin) return [];
  const perEdit = isLatin ? lettersPerEdit : charactersPerEdit;
  const allowed = Math.max(1, Math.floor(characters.length / perEdit));
  const near = (word: string) => !isLatin || normalise(word).startsWith(characters[0] ?? '');
  const candidates = vocabulary
    .filter(near)
    .flatMap((word) => [
      ...wholeWord(word, characters, allowed),
      ...(isLatin ? [] : stretchOf(word, characters)),
    ]);
  return candidates
    .filter(({ edits }) => edits > 0 && edits <= allowed)
    .sort(
      (a, b) =>
        a.edits - b.edits ||
        Number(a.isStretch) - Number(b.isStretch) ||
        Number(b.addsOnly) - Number(a.addsOnly),
    )
    .map(({ text }) => text);
}

/** The term with its first word that the site does not know replaced by one that it knows. */
function mended(term: string, vocabulary: readonly string[]): string[] {
  const known = vocabulary.map(normalise);
  const unknown = [...new Set(term.match(runs))].filter(
    (run) => !known.some((word) => word.includes(run)),
  );
  return unknown.flatMap((run) =>
    nearWords(run, vocabulary)
      .slice(0, 2)
      .map((word) => term.replace(run, () => word)),
  );
}

/** The words of a compound, to be searched one by one: what is left between them says nothing. */
function apart(term: string, vocabulary: readonly string[]): string[] {
  const known = new Set(vocabulary.map(normalise));
  const words = (term.match(runs) ?? []).filter((run) => !hiragana.test(run));
  return words.length > 1 && words.every((word) => known.has(word)) ? [words.join(' ')] : [];
}

/** What the reader may have meant, the likeliest first. Whether it is found is not known here. */
export function suggestionsFor(term: string, vocabulary: readonly string[]): string[] {
  const all = [
    ...nearWords(term, vocabulary).slice(0, 4),
    ...mended(term, vocabulary),
    ...apart(term, vocabulary),
  ];
  const seen = new Set([term]);
  return all.filter((text) => {
    const key = normalise(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
