/**
 * The notation of readings in plain Japanese, that of Aozora Bunko: the reading follows the kanji in
 * double angle brackets, 市《し》が使《つか》う. Where it is the reading of more than the kanji just
 * before it, a bar says where that begins: ｜1人《ひとり》.
 */

/** A stretch of text, with its reading where it has one. */
export interface RubyPart {
  readonly text: string;
  /** In hiragana. */
  readonly reading: string | null;
}

const read = /(?:｜([^｜《》]+)|([\p{Script=Han}々]+))《([^｜《》]+)》/gu;

/** The text in stretches, in their order; a sign of the notation that is left over stays text. */
export function rubyParts(text: string): readonly RubyPart[] {
  const parts: RubyPart[] = [];
  let end = 0;
  for (const match of text.matchAll(read)) {
    const [whole, marked, kanji, reading = ''] = match;
    if (match.index > end) parts.push({ text: text.slice(end, match.index), reading: null });
    parts.push({ text: marked ?? kanji ?? '', reading });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), reading: null });
  return parts;
}

const isNumber = (text: string) => /^\d[\d,.]*$/u.test(text);

/** The parts with each number by itself. */
const numbersApart = ({ text, reading }: RubyPart): readonly RubyPart[] =>
  reading === null
    ? text
        .split(/(\d[\d,.]*)/u)
        .filter((piece) => piece !== '')
        .map((piece) => ({ text: piece, reading }))
    : [{ text, reading }];

/**
 * The parts in groups that no line breaks: a number with the counters that follow it, such as
 * 2,589万7,000円, and each other part by itself.
 */
export function rubyGroups(text: string): readonly (readonly RubyPart[])[] {
  const groups: RubyPart[][] = [];
  for (const part of rubyParts(text).flatMap(numbersApart)) {
    const group = groups.at(-1);
    const isCounted = group?.[0] !== undefined && isNumber(group[0].text);
    const isContinued = isCounted && (part.reading !== null || isNumber(part.text));
    if (isContinued) group.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** The text without readings, for titles and for programs. */
export const withoutReadings = (text: string): string =>
  rubyParts(text)
    .map((part) => part.text)
    .join('');

/** The text as it is read aloud: readings in place of what they are of. */
export const spokenText = (text: string): string =>
  rubyParts(text)
    .map((part) => part.reading ?? part.text)
    .join('');

/** The sentences of a text, each with its full stop. */
export const sentencesIn = (text: string): readonly string[] => text.match(/[^。]+。?/gu) ?? [];
