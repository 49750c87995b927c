import { type NormalText, normalText } from './normalise.ts';
import { type PageBlock, pageRows } from './page-text.ts';
import { type Ask, type PageStretch, patternOf } from './questions.ts';

/** A stretch of text as it stands on the page, and whether it was sought. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Texts that were sought, normalised, as characters. */
export type Sought = readonly (readonly string[])[];

/** Length of an excerpt and of what precedes its first mark, in UTF-16 units. */
const excerptLength = 90;
const leadLength = 24;

const ellipsis = '…';
const cellSeparator = ' / ';
/** An excerpt may begin after one of these. */
const pause = /[。、．，！？」』）)\s/]/u;

const plain = (text: string): ExcerptPart => ({ text, isMarked: false });

const textOf = (parts: readonly ExcerptPart[]) => parts.map(({ text }) => text).join('');

/** Neighbours that are both marked, or both not, as one. */
function joined(parts: readonly ExcerptPart[]): ExcerptPart[] {
  return parts.reduce<ExcerptPart[]>((done, part) => {
    const last = done.at(-1);
    if (last?.isMarked !== part.isMarked) return [...done, part];
    return [...done.slice(0, -1), { ...part, text: last.text + part.text }];
  }, []);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the sought texts stand in the original text. */
function rangesOf({ characters, starts, ends }: NormalText, sought: Sought): Range[] {
  return sought.flatMap((each) =>
    characters.flatMap((_, at) =>
      each.length > 0 && each.every((character, index) => characters[at + index] === character)
        ? [{ start: starts[at] ?? 0, end: ends[at + each.length - 1] ?? 0 }]
        : [],
    ),
  );
}

/** The whole text, with every occurrence of a sought text marked. Nothing is added or lost. */
export function markedParts(
  text: string,
  sought: Sought,
  normal = normalText(text),
): ExcerptPart[] {
  const ranges = rangesOf(normal, sought).sort((a, b) => a.start - b.start);
  const parts: ExcerptPart[] = [];
  let done = 0;
  for (const { start, end } of ranges) {
    const last = parts.at(-1);
    if (last?.isMarked && start <= done) {
      parts[parts.length - 1] = {
        ...last,
        text: last.text + text.slice(done, Math.max(done, end)),
      };
    } else {
      if (start > done) parts.push(plain(text.slice(done, start)));
      parts.push({ text: text.slice(start, end), isMarked: true });
    }
    done = Math.max(done, end);
  }
  if (done < text.length) parts.push(plain(text.slice(done)));
  return parts;
}

/** Places between words, where a text may be cut; between characters in an older browser. */
function cuts(text: string): number[] {
  if (!('Segmenter' in Intl)) {
    let at = 0;
    return [...text].map((character) => (at += character.length) - character.length);
  }
  const words = new Intl.Segmenter('ja', { granularity: 'word' }).segment(text);
  return [...words].map(({ index }) => index);
}

/** The end of a text, from a pause or the beginning of a word on. */
function lastStretch(text: string): string {
  if (text.length <= leadLength) return text;
  const earliest = text.length - leadLength;
  const afterPause = [...text.slice(earliest)].findLastIndex((character) => pause.test(character));
  const pauseAt = afterPause < 0 ? -1 : earliest + afterPause + 1;
  const at =
    pauseAt > 0 && pauseAt < text.length ? pauseAt : cuts(text).find((cut) => cut >= earliest);
  return ellipsis + text.slice(at ?? text.length).trimStart();
}

function firstStretch(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, cuts(text).findLast((cut) => cut <= length) ?? 0) + ellipsis;
}

/** Cuts marked text so that its first mark is seen, with a little of what surrounds it. */
function shortened(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const first = Math.max(
    0,
    parts.findIndex(({ isMarked }) => isMarked),
  );
  const before = lastStretch(textOf(parts.slice(0, first)));
  const shown: ExcerptPart[] = before === '' ? [] : [plain(before)];
  let left = excerptLength - before.length;
  for (const part of parts.slice(first)) {
    if (left <= 0) return part.isMarked ? shown : [...shown, plain(ellipsis)];
    shown.push(part.isMarked ? part : plain(firstStretch(part.text, left)));
    left -= part.text.length;
  }
  return shown;
}

/** What is known of an excerpt besides what is sought. */
interface Aim {
  /** Texts that the result shows elsewhere. */
  readonly known?: readonly string[];
  /** The only part of the page that is looked at. */
  readonly part?: PageStretch | undefined;
  /** What is asked: a row that speaks of it answers, be it in other words. */
  readonly ask?: Ask | undefined;
  /** Positions of headings, which say little without what follows them. */
  readonly headings?: readonly number[];
}

/** Rows below a heading that are shown with it. */
const rowsBelow = 2;

/** Signs of something that is told, not just called by its name. */
const telling = /[\d。、，．！？]/u;

/** True for the headings of a table, and for a word beside its reading: they tell nothing. */
const isListOfWords = (row: readonly PageBlock[]) =>
  row.length > 1 && row.every(({ text }) => text.length <= leadLength && !telling.test(text));

/**
 * What a row has counts most, then that it says something new, then that it is a sentence; that it
 * speaks of what is asked does not count for a list of words.
 */
function worthOf(row: readonly PageBlock[], sought: Sought, { known = [], ask = [] }: Aim): number {
  const found = sought.filter((each) =>
    row.some(({ normal }) => rangesOf(normal, [each]).length > 0),
  );
  const text = row.map((block) => block.text).join('');
  const isNew = !known.some((each) => each !== '' && text.includes(each));
  const isSentence = text.includes('。');
  const form = row.map(({ normal }) => normal.characters.join('')).join(' ');
  const told = ask.filter((words) => words.some((word) => patternOf(word).test(form))).length;
  return (
    found.length * 10 +
    told * 5 +
    Number(isNew) * 4 +
    Number(isSentence) * 2 +
    Number(text.length > leadLength) -
    Number(isListOfWords(row)) * 5
  );
}

/** A short piece of a page around what was sought, and where on the page it stands. */
export interface Excerpt {
  readonly parts: readonly ExcerptPart[];
  readonly position: number;
}

/**
 * The first of the rows that say most about the query. The title is none of them, and a row
 * that repeats what is `known` from elsewhere in the result comes last. Cells of a table row
 * are shown together.
 */
export function excerptOf(content: string, sought: Sought, aim: Aim = {}): Excerpt {
  const { from = 0, to = Infinity } = aim.part ?? {};
  const rows = pageRows(content)
    .slice(1)
    .filter(([first]) => first && first.position >= from && first.position < to);
  const worths = rows.map((row) => worthOf(row, sought, aim));
  const best = worths.indexOf(Math.max(...worths));
  const row = rows[best] ?? [];
  const isHeading = (each: readonly PageBlock[] = []) =>
    aim.headings?.includes(each[0]?.position ?? -1) ?? false;
  const below = isHeading(row) ? rows.slice(best + 1, best + 1 + rowsBelow) : [];
  const next = below.findIndex(isHeading);
  const shown = [row, ...below.slice(0, next < 0 ? undefined : next)].flat();
  const parts = shown.flatMap(({ text, normal }, index) => [
    ...(index > 0 ? [plain(cellSeparator)] : []),
    ...markedParts(text, sought, normal),
  ]);
  return { parts: shortened(joined(parts)), position: row[0]?.position ?? 0 };
}
