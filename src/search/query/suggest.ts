import { nearestStretch } from '../text/distance.ts';
import { normalText, normalise } from '../text/normalise.ts';

/** Shorter words are near to too many others, longer ones are hardly one word. */
const shortest = 3;
const longest = 40;
/** One edit in so many characters is a slip; more is another word. */
const charactersPerEdit = 3;

/** Runs of one script, by which a compound can be taken apart. */
const runs = /[\p{Script=Han}々〆]+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|[a-z0-9.,%]+/gu;

interface Candidate {
  readonly text: string;
  readonly edits: number;
  /** Characters of the word beyond the stretch that is similar. */
  readonly rest: number;
}

/** The stretch of a word of the site that the term may have been meant to be. */
function candidateFrom(word: string, term: readonly string[]): Candidate {
  const { characters, starts, ends } = normalText(word);
  const { edits, start, end } = nearestStretch(term, characters);
  const text = end > start ? word.slice(starts[start], ends[end - 1]) : '';
  return { text, edits, rest: characters.length - (end - start) };
}

/** Words of the site that differ from a term by a slip, the nearest first. */
export function nearWords(term: string, vocabulary: readonly string[]): string[] {
  const { characters } = normalText(term);
  if (characters.length < shortest || characters.length > longest) return [];
  const allowed = Math.max(1, Math.floor(characters.length / charactersPerEdit));
  return vocabulary
    .map((word) => candidateFrom(word, characters))
    .filter(({ edits, text }) => edits > 0 && edits <= allowed && text !== '')
    .sort((a, b) => a.edits - b.edits || a.rest - b.rest)
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

/** The words of a compound, to be searched one by one. */
function apart(term: string): string[] {
  const words = (term.match(runs) ?? []).filter((run) => run.length > 1);
  return words.length > 1 ? [words.join(' ')] : [];
}

/** What the reader may have meant, the likeliest first. Whether it is found is not known here. */
export function suggestionsFor(term: string, vocabulary: readonly string[]): string[] {
  const all = [
    ...nearWords(term, vocabulary).slice(0, 4),
    ...mended(term, vocabulary),
    ...apart(term),
  ];
  const seen = new Set([term]);
  return all.filter((text) => {
    const key = normalise(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
