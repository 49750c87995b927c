/** Readings: kana in one form, and the kana that Latin letters write. */

/** From a hiragana to its katakana in Unicode. */
const kanaDistance = 0x60;

export const toHiragana = (text: string) =>
  text.replace(/[\u30A1-\u30F6]/gu, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) - kanaDistance),
  );

const rowO = 'おこそとのほもよろごぞどぼぽょ';
const rowU = 'うくすつぬふむゆるぐずづぶぷゅ';

/**
 * A reading as it is compared: long vowels are short, as many people write them in Latin
 * letters, and ぢ and づ are as they sound.
 */
export function readingKey(reading: string): string {
  return toHiragana(reading)
    .replace(new RegExp(`(?<=[${rowO}])[うお]|(?<=[${rowU}])う|[ー・]`, 'gu'), '')
    .replaceAll('ぢ', 'じ')
    .replaceAll('づ', 'ず');
}

/** Rows of the table of kana: consonants, and the kana with a, i, u, e, o. */
const rows: readonly (readonly [consonants: string, kana: string])[] = [
  ['', 'あ い う え お'],
  ['k', 'か き く け こ'],
  ['s', 'さ し す せ そ'],
  ['t', 'た ち つ て と'],
  ['n', 'な に ぬ ね の'],
  ['h', 'は ひ ふ へ ほ'],
  ['m', 'ま み む め も'],
  ['y', 'や い ゆ いぇ よ'],
  ['r', 'ら り る れ ろ'],
  ['w', 'わ うぃ う うぇ を'],
  ['g', 'が ぎ ぐ げ ご'],
  ['z', 'ざ じ ず ぜ ぞ'],
  ['d', 'だ ぢ づ で ど'],
  ['b', 'ば び ぶ べ ぼ'],
  ['p', 'ぱ ぴ ぷ ぺ ぽ'],
  ['f', 'ふぁ ふぃ ふ ふぇ ふぉ'],
  ['j', 'じゃ じ じゅ じぇ じょ'],
  ['sh', 'しゃ し しゅ しぇ しょ'],
  ['ch', 'ちゃ ち ちゅ ちぇ ちょ'],
  ['ts', 'つぁ つぃ つ つぇ つぉ'],
];

const vowels = 'aiueo';

function syllables(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const [consonants, kana] of rows) {
    const row = kana.split(' ');
    [...vowels].forEach((vowel, n) => all.set(consonants + vowel, row[n] ?? ''));
    const [, withI = ''] = row;
    if (!/^[kgnhbpmrszt]$/u.test(consonants)) continue;
    [...'auo'].forEach((vowel, n) => all.set(`${consonants}y${vowel}`, withI + 'ゃゅょ'.charAt(n)));
  }
  return all;
}

/** The kana that a word in Latin letters writes; null if it is no Japanese word. */
export function fromRomaji(word: string): string | null {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u0302|\u0304/gu, '')
    .replace(/n(?=n?[bpm])|m(?=[bpm])/gu, 'ん')
    .replace(/([kstpcgzdbj])(?=\1|(?<=t)ch)/gu, 'っ')
    .replace(/tc(?=h)/gu, 'っc')
    .replace(/n'|nn(?![aiueoy])|n(?![aiueoyん])/gu, 'ん');
  const table = syllables();
  const kana = plain.replace(/[b-df-hj-np-tv-z]{0,3}[aiueo]/gu, (each) => table.get(each) ?? each);
  return /^[\u3041-\u3096ー]+$/u.test(kana) ? kana : null;
}
