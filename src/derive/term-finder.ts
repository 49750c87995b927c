/** A word that is explained, as the language of the text writes it. */
export interface NamedTerm {
  readonly term_id: string;
  readonly term: string;
}

/** Where a text has such a word. */
export interface TermPlace {
  readonly term_id: string;
  readonly start: number;
  readonly end: number;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Scripts whose letters hold a word together; between words of other scripts there is no edge. */
const scripts = ['Latin', 'Katakana'] as const;

/** What may not stand before or behind a word that begins or ends so: the rest of a longer one. */
function restOfWord(letter: string): string {
  const script = scripts.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(letter));
  return script ? `[\\p{Script=${script}}\\p{N}ー]` : '\\p{N}';
}

/** goal, goals; policy, policies */
const withPlural = (rest: string) =>
  /[^aeiou]y$/u.test(rest) ? `${escaped(rest.slice(0, -1))}(?:y|ies)` : `${escaped(rest)}s?`;

/**
 * The word where it stands by itself, and not as the unit of a number. English words are found
 * with a capital letter and in the plural, too.
 */
function patternOf(word: string): string {
  const [first = ''] = word;
  const last = word.at(-1) ?? '';
  const isEnglish = /^\p{Script=Latin}.*\p{Script=Latin}$/u.test(word);
  const isName = first !== first.toLowerCase();
  const head = isEnglish && !isName ? `[${first}${first.toUpperCase()}]` : escaped(first);
  const end = restOfWord(last) === '\\p{N}' ? '' : `(?!${restOfWord(last)})`;
  return `(?<!${restOfWord(first)})${head}${isEnglish ? withPlural(word.slice(1)) : escaped(word.slice(1))}${end}`;
}

/** Finds the words of a list in texts; of words that begin at one place, the longest. */
export function termFinder(terms: readonly NamedTerm[]): (text: string) => readonly TermPlace[] {
  if (terms.length === 0) return () => [];
  const longestFirst = terms.toSorted((one, other) => other.term.length - one.term.length);
  const groups = longestFirst.map(({ term }) => `(${patternOf(term)})`);
  const pattern = new RegExp(groups.join('|'), 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found =
        longestFirst[match.slice(1).findIndex((group: string | undefined) => group !== undefined)];
      if (!found) return [];
      const { index: start } = match;
      return [{ term_id: found.term_id, start, end: start + match[0].length }];
    });
}
