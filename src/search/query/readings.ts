import { fromRomaji, readingKey, toHiragana } from '../text/kana.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import type { OtherWord } from '../text/variants.ts';

/** Words tried for one reading or writing. */
const maxWords = 6;
const longestReading = 12;

/** What follows a word in a question: はなはくっていつ. */
const particle = /^(?:って|とは|[にをがはのもでとへや何いどな\P{Script=Hiragana}])/u;
/** Shorter kana are the beginning of too many words. */
const shortestAsked = 3;
/** So many kana are a word also where another follows: かんこうきゃく. */
const shortestBegun = 4;
/** Kana that are being typed: かいごよb. */
const unfinished = /^([\u3041-\u3096\u30A1-\u30FAー]{3,})[a-z]{0,2}$/u;

const hiragana = /^[\u3041-\u3096ー]+$/u;
const kana = /^[\u3041-\u3096\u30A1-\u30FAー]+$/u;
const letters = /^[a-z'āīūēōâîûêô]+$/u;

/** The kana of a word that is all kana, or Latin letters that write kana. */
function kanaOf(text: string): string | null {
  if (kana.test(text)) return toHiragana(text);
  return letters.test(text) ? fromRomaji(text) : null;
}

/** The words of the longest reading with which a question begins, at best before a particle. */
function askedFor(text: string, readSo: (reading: string) => readonly string[]): string[] {
  const [begin = ''] = /^[\u3041-\u3096\u30A1-\u30FAー]+/u.exec(text) ?? [];
  const ends = Array.from(begin, (_, n) => begin.length - n);
  const isParted = (end: number) => end === text.length || particle.test(text.slice(end));
  const found = [
    ...ends.filter((end) => end >= shortestAsked && isParted(end)),
    ...ends.filter((end) => end >= shortestBegun && hiragana.test(text.slice(0, end))),
  ].map((end) => {
    const start = text.slice(0, end);
    return readSo(toHiragana(start)).filter((word) => normalise(word) !== start);
  });
  return found.find(({ length }) => length > 0) ?? [];
}

/** Words whose reading begins with kana that are still being typed. */
function begunWith(text: string, byReading: ReadonlyMap<string, readonly string[]>): string[] {
  const [, begun] = unfinished.exec(text) ?? [];
  if (begun === undefined) return [];
  const key = readingKey(begun);
  const found = [...byReading].filter(([reading]) => reading.startsWith(key));
  return found
    .sort(([a], [b]) => a.length - b.length)
    .flatMap(([, words]) => words)
    .slice(0, maxWords);
}

/**
 * Words of the site by how they are read and by how else they are written. Where somebody has told
 * what kana stand for, these are a reading as well: a dictionary knows no word of one city.
 */
export function createReadings(
  { words, readings, writings }: Lexicon,
  told: readonly OtherWord[] = [],
) {
  const byReading = new Map<string, string[]>();
  const add = (reading: string, word: string) => {
    const key = readingKey(reading);
    if (key !== '') byReading.set(key, [...(byReading.get(key) ?? []), word]);
  };
  words.forEach((word, n) => add(readings[n] || (kana.test(word) ? word : ''), word));

  told.filter(({ word }) => kana.test(word)).forEach(({ word, also }) => add(word, also));

  const byWriting = new Map<string, string>();
  for (const [n, others] of Object.entries(writings)) {
    const word = words[Number(n)];
    if (word !== undefined) others.forEach((other) => byWriting.set(normalise(other), word));
  }

  /** Words one after another that are read so, with as few words as possible. */
  const sequence = (key: string): string[] => {
    const best: (readonly string[] | undefined)[] = [[]];
    for (let end = 1; end <= key.length; end += 1) {
      for (let start = Math.max(0, end - longestReading); start < end; start += 1) {
        const [word] = byReading.get(key.slice(start, end)) ?? [];
        const before = best[start];
        if (word === undefined || !before || end - start < 2) continue;
        const all = [...before, word];
        if (all.length < (best[end]?.length ?? Infinity)) best[end] = all;
      }
    }
    return [...(best[key.length] ?? [])];
  };

  const readSo = (reading: string): string[] => {
    const key = readingKey(reading);
    const words = byReading.get(key) ?? [];
    const parts = words.length > 0 ? [] : sequence(key);
    return [...words.slice(0, maxWords), ...(parts.length > 1 ? [parts.join('')] : [])];
  };

  /** Other ways in which the site may write a text: 創業 for そうぎょう, 取り組み for 取組. */
  return (text: string): string[] => {
    const reading = kanaOf(text);
    const whole = reading !== null && reading.length > 1 ? readSo(reading) : [];
    if (whole.length > 0) return whole;
    const others = [askedFor(text, readSo), begunWith(text, byReading)].find(
      ({ length }) => length > 0,
    );
    if (others || reading !== null) return others ?? [];
    const written = [...byWriting].find(([other]) => text.includes(other));
    return written ? [text.replace(written[0], normalise(written[1]))] : [];
  };
}
