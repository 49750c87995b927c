import { normalise } from '../text/normalise.ts';
import type { Block } from './extract.ts';

/** Words kept for suggestions; all of them are read when a search finds nothing. */
const maxWords = 4000;
/** Longer runs are rather sentences. */
const maxLength = 24;

/** Runs of one script that are likely to be a word. */
const words = /[\p{Script=Katakana}ー]{3,}|\p{Script=Han}{2,}|(?<!\p{L})[A-Za-z][A-Za-z0-9.]{2,}/gu;

/** Names are words of their own, whatever scripts they mix. */
function wordsIn({ text, level }: Block): string[] {
  const names = level > 0 && text.length <= maxLength ? [text] : [];
  const runs = text.normalize('NFKC').match(words) ?? [];
  return [...names, ...runs.filter((word) => word.length <= maxLength)];
}

/** The words of a site, collected page by page; those on most pages come first. */
export function createVocabulary() {
  const found = new Map<string, { written: string; pages: number }>();
  return {
    addPage: (blocks: readonly Block[]) => {
      const ofPage = new Map(blocks.flatMap(wordsIn).map((word) => [normalise(word), word]));
      for (const [key, word] of ofPage) {
        const { written, pages } = found.get(key) ?? { written: word, pages: 0 };
        found.set(key, { written, pages: pages + 1 });
      }
    },
    words: (): string[] =>
      [...found.values()]
        .sort((a, b) => b.pages - a.pages || (a.written < b.written ? -1 : 1))
        .slice(0, maxWords)
        .map(({ written }) => written),
  };
}
