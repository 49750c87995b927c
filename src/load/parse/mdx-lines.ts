/** A text with front matter, by its lines. */
export interface MdxLines {
  readonly lines: readonly string[];
  /** Which line closes the front matter, counted from 0; null when there is none. */
  readonly end: number | null;
  /** What is compiled: the text, with an empty line for each line of the front matter. */
  readonly body: string;
}

/** Largest number of characters of a text: a hundred pages of manuscript paper. */
export const maxLength = 40_000;

export function mdxLines(text: string): MdxLines {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (lines[0]?.trimEnd() !== '---' || end < 0) return { lines, end: null, body: '' };
  return { lines, end, body: lines.map((line, index) => (index <= end ? '' : line)).join('\n') };
}

/** Characters that a reader sees. */
export const lengthOf = (body: string) => [...body.trim()].length;

/**
 * Most characters of a text that are written by their names or numbers, such as `&amp;`: the engine
 * takes four times as long for twice as many.
 */
export const maxReferences = 500;

const reference = /&(?:#x?)?[a-z\d]{1,40};/giu;

/** Where such characters stand. */
export const referencesIn = (body: string) =>
  [...body.matchAll(reference)].map(({ index }) => index);

/** True for a text that the engine is given. */
export const isShort = (body: string) =>
  lengthOf(body) <= maxLength && referencesIn(body).length <= maxReferences;
