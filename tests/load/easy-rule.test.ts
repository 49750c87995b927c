import { describe, expect, test } from 'vitest';
import { hardWords } from '../../src/load/easy/hard-words.ts';
import { easyNameFaults, easyTextFaults } from '../../src/load/easy/rule.ts';
import { kanjiPerYear, schoolKanji } from '../../src/load/easy/school-kanji.ts';
import { spokenText, rubyParts, sentencesIn, withoutReadings } from '../../src/model/ruby.ts';

const codesOf = (text: string) => easyTextFaults(text).map(({ code }) => code);

describe('the notation of readings', () => {
  const text = '市《し》の お金《かね》は ｜1人《ひとり》 5円《えん》です。';

  test('gives a reading to the kanji before it, or to all from the bar', () => {
    const read = rubyParts(text).filter(({ reading }) => reading !== null);
    expect(read.map((part) => `${part.text}=${part.reading}`)).toEqual([
      '市=し',
      '金=かね',
      '1人=ひとり',
      '円=えん',
    ]);
  });

  test('is lost neither in the text nor in what is read aloud', () => {
    expect(withoutReadings(text)).toBe('市の お金は 1人 5円です。');
    expect(spokenText(text)).toBe('しの おかねは ひとり 5えんです。');
    expect(rubyParts('かなだけ')).toEqual([{ text: 'かなだけ', reading: null }]);
    expect(rubyParts('')).toEqual([]);
  });

  test('sentences end with their full stop', () => {
    expect(sentencesIn('一。二。三')).toEqual(['一。', '二。', '三']);
  });
});

describe('the rule of plain Japanese', () => {
  test('has the kanji of each school year, none of them twice', () => {
    expect(kanjiPerYear).toEqual([80, 160, 200, 202, 193, 191]);
    expect(schoolKanji.size).toBe(1026);
  });

  test.for([
    '店《みせ》を 開《ひら》きます。',
    '子《こ》どもが 生《う》まれます。',
    '道《みち》が 二《ふた》つに 分《わ》かれます。',
    'これは 目標《もくひょう》です。それも 目標《もくひょう》です。',
    'まだ わかりません。',
    '元気《げんき》に なれば いいです。',
    '市《し》の みんなの ためです。',
  ])('passes %s', (sentence) => {
    expect(easyTextFaults(sentence)).toEqual([]);
  });

  test.for([
    ['市の ページです。', 'easy-reading'],
    ['市《シ》の ページです。', 'easy-reading'],
    ['市《し の ページです。', 'easy-reading'],
    ['網《あみ》です。', 'easy-kanji'],
    ['店《みせ》が 開《ひら》かれます。', 'easy-grammar'],
    ['食《た》べられます。', 'easy-grammar'],
    ['書《か》かれて います。', 'easy-grammar'],
    ['行《い》かなければ なりません。', 'easy-grammar'],
    ['ない ことは ないです。', 'easy-grammar'],
    ['1〜2つです。', 'easy-grammar'],
    ['これで おわり。', 'easy-grammar'],
    ['支《ささ》えるのは 国《くに》に よる お金《かね》です。', 'easy-word'],
  ] as const)('finds what is hard in %s', ([sentence, code]) => {
    expect(codesOf(sentence)).toContain(code);
  });

  test('counts characters without readings and spaces', () => {
    const of = (count: number) => `${'あ '.repeat(count - 3)}です。`;
    expect(codesOf(of(40))).toEqual([]);
    expect(codesOf(of(41))).toEqual(['easy-sentence']);
    expect(codesOf(`一《いち》${of(39)}`)).toEqual([]);
  });

  test('finds every word of its list, and none in what it offers instead', () => {
    const missed = hardWords.filter(([hard]) => !codesOf(hard).includes('easy-word'));
    const hardOffers = hardWords.filter(([, easy]) =>
      easyNameFaults(easy).some(({ code }) => code === 'easy-word'),
    );
    expect({ missed, hardOffers }).toEqual({ missed: [], hardOffers: [] });
  });

  test('lets the name of the municipality have its kanji', () => {
    expect(easyNameFaults('星浜市《ほしはまし》').map(({ code }) => code)).toEqual(['easy-kanji']);
    expect(easyNameFaults('星浜市《ほしはまし》', '星浜市')).toEqual([]);
  });
});
