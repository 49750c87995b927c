const writers: Readonly<Record<string, RegExp>> = {
  // A run of kanji before an ending (増えた, 海沿い) is half a word; before a particle or する it is whole.
  ja: /\p{Script=Han}+(?=[のをにがはでとやへもしす]|\P{Script=Hiragana}|$)|[\p{Script=Katakana}ー]+/gu,
  en: /\p{Letter}+/gu,
};

/** Shortest and longest word, in characters. */
const lengths: Readonly<Record<string, readonly [number, number]>> = { ja: [2, 8], en: [5, 16] };

/** Words that hold a sentence together and that nobody searches for. */
const joining = new Set(
  'about after among based before between other their through which'.split(' '),
);

function wordsIn(text: string, language: string): ReadonlySet<string> {
  const [shortest = 1, longest = Infinity] = lengths[language] ?? [];
  const found = text.match(writers[language] ?? /\p{Letter}+/gu) ?? [];
  return new Set(
    found.filter(
      (word) => [...word].length >= shortest && [...word].length <= longest && !joining.has(word),
    ),
  );
}

/**
 * Words of the texts that readers may type, those in most texts first. `known` are words that
 * others have named as worth finding: each time counts as a text, and they come first.
 */
export function typedWords(
  texts: readonly string[],
  { language, known }: { readonly language: string; readonly known: readonly string[] },
): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsIn(text, language)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const named = (word: string) => known.filter((one) => one === word).length;
  const rank = (word: string) => named(word) * texts.length + (counts.get(word) ?? 0);
  return [...counts.keys()].sort((a, b) => rank(b) - rank(a));
}
