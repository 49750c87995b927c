import { rubyParts, sentencesIn, withoutReadings } from '../../model/ruby.ts';
import { fault, type Fault } from '../problem/problem.ts';
import { hardWords } from './hard-words.ts';
import { schoolKanji } from './school-kanji.ts';

/**
 * The rule of plain Japanese. It follows the guideline of the Immigration Services Agency and the
 * Agency for Cultural Affairs, 在留支援のためのやさしい日本語ガイドライン (2020): short sentences,
 * readings, easy words, no double negation, no passive, です and ます. The guideline sets no numbers
 * and no list; those here are ours, and `docs/content.md` publishes them.
 */

/** Most characters of a sentence; neither readings nor spaces between phrases are counted. */
const longestSentence = 40;

/** Faults that texts in plain Japanese can have. */
export type EasyFault = Fault<
  'easy-reading' | 'easy-kanji' | 'easy-sentence' | 'easy-word' | 'easy-grammar'
>;

const kanji = /[\p{Script=Han}々]+/gu;
const hiragana = /^[ぁ-ゖー]+$/u;

/** Kanji that nobody can read aloud, and signs of the notation that are none. */
function readingFaults(text: string): readonly EasyFault[] {
  return rubyParts(text).flatMap((part) => {
    if (part.reading !== null) {
      if (hiragana.test(part.reading)) return [];
      return [fault('easy-reading', { found: `${part.text}《${part.reading}》` })];
    }
    const unread = part.text.match(kanji) ?? part.text.match(/[｜《》]/gu) ?? [];
    return unread.map((found) => fault('easy-reading', { found }));
  });
}

/** Kanji that elementary school does not teach, but for those of the names that are given. */
function kanjiFaults(text: string, names: string): readonly EasyFault[] {
  const hard = [...new Set(text.match(/\p{Script=Han}/gu))].filter(
    (sign) => !schoolKanji.has(sign) && !names.includes(sign),
  );
  return hard.map((found) => fault('easy-kanji', { found }));
}

const words = hardWords.map(([hard, write]) => ({
  sign: new RegExp(hard.replace(' ', '\\s*'), 'u'),
  write,
}));

/** In the text with its spaces: 市の みんな has no のみ. */
const wordFaults = (text: string): readonly EasyFault[] =>
  words.flatMap(({ sign, write }) => {
    const [found] = sign.exec(text) ?? [];
    return found === undefined ? [] : [fault('easy-word', { found, write })];
  });

/** What the guideline asks to avoid, as far as the signs of a sentence show it. */
const grammar = [
  // 書かれる, 食べられる, 見られます; 生まれる and 分かれる are none.
  { form: 'passive', sign: /(?<![生う分])[かがさたなばまらわ]れ(?=[るたて]|ま[すし])/u },
  { form: 'negation', sign: /な(?:い|く|けれ)[^。、]{0,4}(?:ない|なら|なりま|いけま|ありません)/u },
  { form: 'range', sign: /[〜～]/u },
] as const;

const ending = /(?:です|ます|ました|ません|でした|ましょう|ください)(?:か)?。$/u;

function grammarFaults(sentence: string): readonly EasyFault[] {
  return grammar.flatMap(({ form, sign }) => {
    const [found] = sign.exec(sentence) ?? [];
    return found === undefined ? [] : [fault('easy-grammar', { form, found })];
  });
}

function sentenceFaults(sentence: string): readonly EasyFault[] {
  const count = [...sentence].length;
  return [
    ...(count > longestSentence
      ? [fault('easy-sentence', { found: sentence, count, maximum: longestSentence })]
      : []),
    ...(ending.test(sentence) ? [] : [fault('easy-grammar', { form: 'ending', found: sentence })]),
  ];
}

/** The words without readings, and without the spaces between phrases. */
const closed = (text: string) => withoutReadings(text).replace(/\s/gu, '');

/** What is wrong with a name or a label in plain Japanese; `names` holds kanji that may be hard. */
export function easyNameFaults(text: string, names = ''): readonly EasyFault[] {
  const bare = closed(text);
  return [
    ...readingFaults(text),
    ...kanjiFaults(bare, names),
    ...wordFaults(withoutReadings(text)),
    ...grammarFaults(bare),
  ];
}

/** The same of one or more sentences, each of which ends with 。 */
export function easyTextFaults(text: string, names = ''): readonly EasyFault[] {
  return [...easyNameFaults(text, names), ...sentencesIn(closed(text)).flatMap(sentenceFaults)];
}
