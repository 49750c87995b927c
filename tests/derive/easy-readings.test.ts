import { expect, test } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { tables } from '../../src/model/database.ts';
import { rubyParts, sentencesIn } from '../../src/model/ruby.ts';
import { openDictionary } from '../../src/search/build/morphemes.ts';
import { allMadeUp } from './easy-texts.ts';

/**
 * Words with their readings where the dictionary reads otherwise, and why ours is right: names, and
 * words that are read in more than one way.
 */
const readOtherwise: Readonly<Record<string, string>> = {
  // Counters and days, whose number the dictionary reads by itself.
  '10日': 'とおか',
  '1人': 'ひとり',
  '1組': 'ひとくみ',
  '2晩': 'ふたばん',
  人: 'にん',
  分: 'ぷん',
  月: 'がつ',
  // 休みの日, 少しの間, 教室の後, 何とくらべるか: by themselves and before particles.
  日: 'ひ',
  間: 'あいだ',
  後: 'あと',
  何と: 'なにと',
  // As schools teach it.
  日本: 'にほん',
  // The names of a building and of a city.
  星浜市: 'ほしはまし',
  森都心: 'しんとしん',
};

const inHiragana = (text: string) =>
  text.replace(/[ァ-ヶ]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x60));

const spoken = (text: string) => inHiragana(text.normalize('NFKC'));

const { morphemesOf } = await openDictionary();

/** Words of a sentence, from one place that both ways of dividing it share to the next. */
function wordsRead(sentence: string) {
  const parts = rubyParts(sentence);
  const plain = parts.map(({ text }) => text).join('');
  const ours = new Map<number, { readonly end: number; readonly reading: string }>();
  let at = 0;
  for (const { text, reading } of parts) {
    if (reading === null)
      [...text].forEach((sign, index) =>
        ours.set(at + index, { end: at + index + 1, reading: sign }),
      );
    else ours.set(at, { end: at + text.length, reading });
    at += text.length;
  }
  const theirs = new Map<number, { readonly end: number; readonly reading: string }>();
  at = 0;
  for (const { written, reading } of morphemesOf(plain)) {
    theirs.set(at, { end: at + written.length, reading: reading === '' ? written : reading });
    at += written.length;
  }
  const found: { readonly word: string; readonly ours: string; readonly theirs: string }[] = [];
  let start = 0;
  let [own, other, mine, their] = [0, 0, '', ''];
  while (own < plain.length) {
    const step = ours.get(own);
    mine += step?.reading ?? '';
    own = step?.end ?? plain.length;
    while (other < own) {
      const next = theirs.get(other);
      their += next?.reading ?? '';
      other = next?.end ?? plain.length;
    }
    if (own !== other) continue;
    found.push({ word: plain.slice(start, own), ours: spoken(mine), theirs: spoken(their) });
    [start, mine, their] = [own, '', ''];
  }
  return found.filter(({ word }) => /\p{Script=Han}/u.test(word));
}

/** Texts of the content that are in plain Japanese. */
function textsIn(folder: string): readonly string[] {
  const { content } = loadContent(readContentFiles(folder));
  if (!content) return [];
  const { database, settings } = content;
  const cells = Object.values(tables).flatMap(({ name, columns }) =>
    Object.entries(columns).flatMap(([column, { plain }]) =>
      plain === undefined
        ? []
        : database[name as keyof typeof tables].map((row) =>
            String(Reflect.get(row, column) ?? ''),
          ),
    ),
  );
  return [...cells, settings.municipality_easy ?? ''];
}

const interfaceTexts = allMadeUp('市《し》');

test('every reading is that of the dictionary, or is listed with its word', () => {
  const texts = [
    ...textsIn('content'),
    ...textsIn('examples/hoshihama'),
    ...interfaceTexts.sentences,
    ...interfaceTexts.names,
  ];
  const words = texts.flatMap(sentencesIn).flatMap(wordsRead);
  expect(words.length).toBeGreaterThan(100);
  const differing = new Map(
    words
      .filter(({ word, ours, theirs }) => ours !== theirs && readOtherwise[word] !== ours)
      .map(({ word, ours, theirs }) => [`${word}=${ours}`, theirs]),
  );
  expect(Object.fromEntries(differing)).toEqual({});
});
