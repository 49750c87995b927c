import { describe, expect, test } from 'vitest';
import { characterFaults, withoutInvisible } from '../../src/load/read/characters.ts';
import { harmlessText, isFormula } from '../../src/load/read/formula.ts';
import { fixCommand } from '../../src/load/fix/fix-command.ts';
import { mendedFiles } from '../../src/load/fix/mend-characters.ts';
import { readUrl } from '../../src/load/read/read-identifier.ts';
import { withoutLookAlikes } from '../../src/model/look-alikes.ts';

const codes = (text: string) => characterFaults(text).map(({ code }) => code);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Every character of Unicode that a rendering may leave out, by the standard's own property. */
function ignorable(): string[] {
  return Array.from({ length: 0x110000 }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point))
    .filter((character) => /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u.test(character));
}

describe('a character that nobody sees', () => {
  test('is found, whichever it is', () => {
    const all = ignorable();
    expect(all.length).toBeGreaterThan(4000);
    expect(all.filter((character) => codes(`港${character}${character}`).length === 0)).toEqual([]);
    expect(all.filter((character) => withoutInvisible(`a${character}b`) !== 'ab')).toEqual([]);
  });

  test.for([
    '葛\u{e0100}飾',
    '☎\ufe0e',
    '👩\u200d🌾',
    '❤\ufe0f\u200d🔥',
    '👩🏽\u200d🌾',
    '#\ufe0f\u20e3',
  ])('is what %s needs', (text) => {
    expect(codes(text)).toEqual([]);
    expect(withoutInvisible(text)).toBe(text);
  });

  test.for(['https://e.example/\u202e', 'https://e.example/\u200b', 'https://e.example/\u00ad'])(
    'is found in an address',
    (address) => {
      expect(readUrl(address).faults).toMatchObject([{ code: 'character-forbidden' }]);
    },
  );
});

describe('a character that only looks like another', () => {
  test.for([
    ['⽀援⾦', '支援金'],
    ['⻑崎⻄⻘', '長崎西青'],
    ['\ufa19戸', '神戸'],
    ['\u2126', 'Ω'],
    ['ﬁeld', 'field'],
    ['1\u2009000\u00a0円', '1 000 円'],
    ['\u00a51,000', '￥1,000'],
  ] as const)('%s is told and becomes %s', ([text, right]) => {
    expect(codes(text)).toEqual(['character-lookalike']);
    expect(withoutLookAlikes(text)).toBe(right);
    expect(codes(right)).toEqual([]);
  });

  test.for(['髙﨑', '全　角', 'Sales (¥ thousand)', 'ⅲ①㈱', '一二〇々'])('%s is none', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test('every radical has an ordinary character or is none of Unicode', () => {
    const radicals = Array.from({ length: 0x2fe0 - 0x2e80 }, (_, index) =>
      String.fromCodePoint(0x2e80 + index),
    ).filter((character) => /\p{Script=Han}/u.test(character));
    const kept = radicals.filter((character) => withoutLookAlikes(character) === character);
    expect(radicals).toHaveLength(329);
    expect(kept).toEqual(['⺀']);
  });
});

describe('the command that mends characters', () => {
  const text = '\ufeff\u2f40\u00ad援,か\u3099\r\n葛\u{e0100}\r\n';
  const files = [
    { path: 'content/a.csv', bytes: bytesOf(text) },
    { path: 'content/b.csv', bytes: bytesOf('支援\n') },
    { path: 'content/c.csv', bytes: new Uint8Array([0x8e, 0x78]) },
  ];

  async function answered(isAgreed: boolean) {
    const written: string[] = [];
    const said: string[] = [];
    await fixCommand({
      readContentFiles: () => files,
      writeContentFile: ({ path }) => written.push(path),
      say: (words) => said.push(words),
      ask: (question) => (said.push(question), Promise.resolve(isAgreed)),
    });
    return { written, said: said.join('') };
  }

  test('changes these characters and not one byte more', () => {
    const [mended, ...others] = mendedFiles(files);
    expect(others).toEqual([]);
    expect(mended?.bytes).toEqual(bytesOf('\ufeff支援,が\r\n葛\u{e0100}\r\n'));
    expect(mended?.changes).toEqual(['U+00AD→', '⽀→支', 'か+U+3099→が']);
    expect(mendedFiles(mended ? [mended] : [])).toEqual([]);
  });

  test('tells all of it, asks once, and writes when the answer is yes', async () => {
    const { written, said } = await answered(true);
    expect(written).toEqual(['content/a.csv']);
    expect(said).toContain('content/a.csv: U+00AD→, ⽀→支, か+U+3099→が\n');
    expect(said).toContain('1ファイルの3文字を直します。');
  });

  test('says so when the folder cannot be read', async () => {
    const said: string[] = [];
    await fixCommand({
      readContentFiles: () => {
        throw new Error('ENOENT');
      },
      writeContentFile: () => undefined,
      say: (words) => said.push(words),
      ask: () => Promise.resolve(true),
    });
    expect(said).toEqual(['フォルダーが読めません。 / The folder cannot be read.\n']);
  });

  test('writes nothing when the answer is no', async () => {
    expect((await answered(false)).written).toEqual([]);
  });
});

/**
 * What LibreOffice 7.4 (with “evaluate formulas” on) and the grammar of Excel take for text or a
 * plain number: a number cannot be followed by a letter in a formula.
 */
const harmless = [
  '-',
  '－',
  '--',
  '-1,234',
  '-1,234人',
  '－1,234人',
  '-3.2%',
  '＋0.3ポイント',
  '+12.5%',
  '-18件',
  '-5%を見込む',
  '+3件',
  '－（前年なし）',
  '－（R5.12公表予定）',
  '-4(見込)',
  '-1,200t-CO2',
  '▲1,234人',
  '−5%',
  '‐ 未集計',
  '-2億円',
  '-3～5',
];

const computed = [
  '=1+1',
  '＝1+1',
  '﹦1+1',
  '⁼1',
  '﹢A1',
  '+A1',
  '⁺A1',
  '﹣A1',
  '@SUM(A1)',
  '﹫a',
  '＠熊本',
  '- 未集計',
  '-未集計',
  '-A1',
  '-1+A1',
  "-1cmd|' /C calc'!A0",
  '+81 90',
  '-1e5+A1',
  '-(A1)',
  '＋増える',
  '-5=A1',
  '= は等号',
];

describe('what a spreadsheet could compute', () => {
  test.for(harmless)('%s is harmless', (text) => {
    expect(isFormula(text)).toBe(false);
  });

  test.for(computed)('%s is refused', (text) => {
    expect(isFormula(text)).toBe(true);
  });

  test.for([
    ['- 未集計', '‐ 未集計'],
    ['－未集計', '―未集計'],
    ['-1+A1', '−1+A1'],
    ['=1+1', null],
  ] as const)('for %s, %s is offered, which is harmless', ([text, write]) => {
    expect(harmlessText(text)).toBe(write);
    expect(write !== null && isFormula(write)).toBe(false);
  });
});
