import { otherYears } from './era-years.ts';
import { patternOf } from './questions.ts';
import { normalise } from './normalise.ts';

/** A word that readers type, and what is searched as well: a reading or another name. */
export interface OtherWord {
  readonly word: string;
  readonly also: string;
}

/** At most so many variants of a term are searched. */
const maxVariants = 8;

const onlyKana = /^[\u3041-\u3096\u30A1-\u30FAー・]{2,}$/u;
const hiragana = /[\u3041-\u3096]/gu;
const katakana = /[\u30A1-\u30F6]/gu;
/** From a hiragana to its katakana in Unicode. */
const kanaDistance = 0x60;

const shifted = (text: string, kana: RegExp, distance: number) =>
  text.replace(kana, (character) => String.fromCharCode(character.charCodeAt(0) + distance));

/** すたーと is also スタート, and the other way round. */
function otherKana(text: string): string[] {
  if (!onlyKana.test(text)) return [];
  return [shifted(text, hiragana, kanaDistance), shifted(text, katakana, -kanaDistance)];
}

/** サーバー is also サーバ. The other way round the shorter word is part of the longer. */
function withoutLongEnd(text: string): string[] {
  return /[\u30A1-\u30FAー]{3,}ー$/u.test(text) ? [text.slice(0, -1)] : [];
}

/** 25897 is also 25,897, and the other way round. Years are left alone. */
function otherGrouping(text: string): string[] {
  const ungrouped = text.replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '');
  const grouped = text.replace(/(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d{4,}(?![\d,年])/gu, (digits) =>
    digits.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ','),
  );
  return [ungrouped, grouped];
}

/** ヴァ is also バ, and ヶ before a counted thing is also か, ヵ, カ, ケ and 箇. */
function otherSounds(text: string): string[] {
  const plain = text
    .replace(/ヴ(?=[ァィェォ])/gu, 'バ行')
    .replace(/バ行ァ/gu, 'バ')
    .replace(/バ行ィ/gu, 'ビ')
    .replace(/バ行ェ/gu, 'ベ')
    .replace(/バ行ォ/gu, 'ボ')
    .replaceAll('ヴ', 'ブ');
  const counters = /(?<=[\d一二三四五六七八九十数何])[ヶヵカケか箇](?=[月所年国条])/gu;
  const counted = counters.test(text)
    ? [...'ヶか箇カケヵ'].map((counter) => text.replace(counters, counter))
    : [];
  return [plain, ...counted];
}

/** Characters of names with another form in common use. */
const characterForms: readonly (readonly [string, string])[] = [
  ['髙', '高'],
  ['﨑', '崎'],
  ['邊', '辺'],
  ['邉', '辺'],
  ['齋', '斎'],
  ['齊', '斉'],
  ['濱', '浜'],
  ['濵', '浜'],
  ['廣', '広'],
  ['國', '国'],
  ['澤', '沢'],
  ['龍', '竜'],
  ['德', '徳'],
  ['惠', '恵'],
  ['眞', '真'],
  ['嶋', '島'],
  ['栁', '柳'],
  ['櫻', '桜'],
  ['ヶ', 'ケ'],
  ['ヵ', 'カ'],
];

function otherForms(text: string): string[] {
  return characterForms.flatMap(([one, other]) => [
    text.replaceAll(one, other),
    text.replaceAll(other, one),
  ]);
}

/** The words of the table that occur in the text, replaced one at a time. */
function otherWords(text: string, table: readonly OtherWord[]): string[] {
  return table
    .map(({ word, also }) => ({ word: normalise(word), also }))
    .filter(({ word }) => word !== '' && patternOf(word).test(text))
    .map(({ word, also }) => text.replace(patternOf(word), () => also));
}

/**
 * Other ways to write a normalised text, the surest first, as readers write them. A variant
 * that contains the text itself is left out: its pages are among those found already.
 */
export function variantsOf(text: string, table: readonly OtherWord[]): string[] {
  const all = [
    ...otherYears(text),
    ...otherGrouping(text),
    ...otherKana(text),
    ...otherSounds(text),
    ...withoutLongEnd(text),
    ...otherWords(text, table),
    ...otherForms(text),
  ];
  const byForm = new Map(all.map((written) => [normalise(written), written]));
  return [...byForm]
    .filter(([form]) => form !== '' && !form.includes(text))
    .map(([, written]) => written)
    .slice(0, maxVariants);
}
