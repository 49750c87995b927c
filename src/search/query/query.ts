import { normalise } from '../text/normalise.ts';

/** What one word of a query asks for. */
export interface QueryTerm {
  /** As the reader wrote it, without quotes and minus. */
  readonly written: string;
  /** Its normal form; never empty. */
  readonly text: string;
  /** Written in quotes: searched as it stands, without variants. */
  readonly isQuoted: boolean;
}

/** A query: every included term must occur on a page, no excluded one may. */
export interface Query {
  readonly included: readonly QueryTerm[];
  readonly excluded: readonly QueryTerm[];
  /** The query was longer than is searched, and its end was left out. */
  readonly isCut: boolean;
}

/** Largest query that is searched: characters of the whole, and words in it. */
const queryLimits = { characters: 500, terms: 16 } as const;

/**
 * White space separates words. Quotes around a word or several are a phrase, if the closing
 * one ends a word too; a quote anywhere else is a character like any other. 「」 are not
 * quotes: they are part of many titles.
 */
const words = /(?<minus>[-－]?)["“”＂](?<phrase>[^"“”＂]+)["“”＂](?!\S)|(?<word>\S+)/gu;

const excludes = /^[-－](?=\S)/u;

interface Word {
  readonly term: QueryTerm;
  readonly isExcluded: boolean;
}

function termOf(written: string, isQuoted: boolean): QueryTerm {
  return { written, text: normalise(written), isQuoted };
}

function wordOf({ minus, phrase, word = '' }: Record<string, string | undefined>): Word {
  if (phrase !== undefined) return { term: termOf(phrase, true), isExcluded: minus !== '' };
  const isExcluded = excludes.test(word);
  return { term: termOf(isExcluded ? word.slice(1) : word, false), isExcluded };
}

/** Each term once, and none that consists of ignorable characters only. */
function distinct(terms: readonly QueryTerm[]): QueryTerm[] {
  const byText = new Map(terms.filter(({ text }) => text !== '').map((term) => [term.text, term]));
  return [...byText.values()];
}

/** Reads a query as it was typed. Any text is a query; nothing is refused. */
export function parseQuery(typed: string): Query {
  const characters = [...typed.trim()];
  const searched = characters.slice(0, queryLimits.characters).join('');
  const all = [...searched.matchAll(words)].map(({ groups = {} }) => wordOf(groups));
  const found = all.slice(0, queryLimits.terms);

  const included = distinct(found.filter((word) => !word.isExcluded).map(({ term }) => term));
  const excluded = distinct(found.filter((word) => word.isExcluded).map(({ term }) => term));
  const isCut = characters.length > queryLimits.characters || all.length > queryLimits.terms;
  if (included.length > 0) return { included, excluded, isCut };

  // A minus with nothing to subtract from is a character: "-5" is searched as it stands.
  const literal = excluded.map(({ written, isQuoted }) => termOf(`-${written}`, isQuoted));
  return { included: literal, excluded: [], isCut };
}
