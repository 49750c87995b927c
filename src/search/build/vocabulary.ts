import { toHiragana } from '../text/kana.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import type { Block } from './extract.ts';
import type { Dictionary } from './morphemes.ts';

/** Words that are kept; all of them are read when a search finds little. */
const maxWords = 4000;
/** Longer runs are rather sentences. */
const maxLength = 24;
/** Characters of text that are taken apart; a site's words are known long before its end. */
const maxCharacters = 300_000;

/**
 * Runs of one script that are likely to be a word, and those that begin with a letter: eスポーツ.
 * Kanji after a number or before an ending (2年延びた) are half a word.
 */
const runs =
  /(?<![A-Za-z])[A-Za-z]{1,8}[\p{Script=Katakana}ー]{2,}|[\p{Script=Katakana}ー]{3,}|(?<![\d０-９])\p{Script=Han}{2,}(?=[のをにがはでとやへもしすだな]|\P{Script=Hiragana}|$)|(?<!\p{L})[A-Za-z][A-Za-z0-9.]+[A-Za-z0-9]/gu;

const kanji = /\p{Script=Han}/u;
const kanjiIn = (word: string) => [...word].filter((character) => kanji.test(character));

/** Names are words of their own, whatever scripts they mix. */
function wordsIn({ text, level }: Block): string[] {
  const names = level > 0 && text.length <= maxLength ? [text] : [];
  const found = text.normalize('NFKC').match(runs) ?? [];
  return [...names, ...found.filter((word) => word.length <= maxLength)];
}

const isSubsequence = (short: readonly string[], long: readonly string[]) => {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
};

/** 取組 and 取り組み, 子供 and 子ども: the kanji of one are all kanji of the other. */
function isSameWord(one: string, other: string): boolean {
  const [short = [], long = []] = [kanjiIn(one), kanjiIn(other)].sort(
    (a, b) => a.length - b.length,
  );
  return one !== other && short.length > 0 && isSubsequence(short, long);
}

/** The words of a site, collected page by page; those on most pages come first. */
export function createVocabulary({ morphemesOf, writingsOf }: Dictionary) {
  const found = new Map<string, { written: string; pages: number }>();
  const partsOfText = new Map<string, readonly string[]>();
  let characters = 0;

  /** What a text says, word by word. A single kana says nothing. */
  const partsOf = (text: string): readonly string[] => {
    const known = partsOfText.get(text);
    if (known || characters > maxCharacters) return known ?? [];
    characters += text.length;
    const content = morphemesOf(text.normalize('NFKC')).filter(({ isContent }) => isContent);
    const parts = content
      .map(({ written }) => written)
      .filter((word) => word.length > 1 || kanji.test(word));
    partsOfText.set(text, parts);
    return parts;
  };

  const readingOf = (word: string): string => {
    if (!kanji.test(word)) return '';
    const readings = morphemesOf(word).map(({ reading }) => reading);
    return readings.every(Boolean) ? readings.join('') : '';
  };

  return {
    addPage: (blocks: readonly Block[]) => {
      const words = blocks.flatMap((block) => [...wordsIn(block), ...partsOf(block.text)]);
      const ofPage = new Map(words.map((word) => [normalise(word), word]));
      for (const [key, word] of ofPage) {
        const { written, pages } = found.get(key) ?? { written: word, pages: 0 };
        found.set(key, { written, pages: pages + 1 });
      }
    },
    lexicon: (): Lexicon => {
      const words = [...found.values()]
        .sort((a, b) => b.pages - a.pages || (a.written < b.written ? -1 : 1))
        .slice(0, maxWords)
        .map(({ written }) => written);
      const readings = words.map(readingOf);
      const ofReading = writingsOf(new Set(readings.filter((reading) => reading.length > 2)));
      const writings = words.flatMap((word, n) => {
        const others = ofReading.get(readings[n] ?? '') ?? [];
        const same = others.filter((other) => isSameWord(word, other)).sort();
        return same.length > 0 ? [[String(n), same] as const] : [];
      });
      return {
        words,
        readings: readings.map(toHiragana),
        writings: Object.fromEntries(writings),
      };
    },
  };
}
