const digits = '〇一二三四五六七八九';
const sizes: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const sections: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };

/** What is counted with a number in characters; 一部, 三世代 and 十分 are no numbers. */
const counter =
  /(?:つ|人|名|件|社|校|回|円|組|台|戸|冊|棟|店|枚|隻|頭|施設|品目|路線|時間|か所|カ所|ヶ所|ヵ所|箇所|団体|地区|世帯|割|分(?!の)|ポイント|[%％])/u;

const written = `[${digits}十百千万億兆]`;

/** 千円 and 百万円 are units, so a number begins with a digit, with 十, or as 百二十. */
const begun = `(?!十分)(?:[一二三四五六七八九十]|[百千](?=[${digits}十]))${written}*`;

/** Behind it what is counted, also where a range names that once: 五～六件. */
const counted = new RegExp(
  `(?<=^|[^\\p{L}]|割|約)(?<![${digits}]、)${begun}(?=(?:[~〜～]${written}+)?${counter.source})`,
  'gu',
);

/** Alone in its cell; a single sign may be a dash or an item of a list. */
const alone = new RegExp(`(?<=^約?)(?=.{2})${begun}$`, 'u');

/** 五六人 are five or six; 二〇 and 一二〇 are digits in their places. */
const isUnclear = (text: string) => /[一二三四五六七八九]{2}/u.test(text) && !isPositional(text);

const isPositional = (text: string) =>
  /^[〇一二三四五六七八九]*〇[〇一二三四五六七八九]*$/u.test(text);

const read = (text: string) => (isUnclear(text) ? text : String(sizeOf(text)));

/** Numbers in Chinese characters as digits: 二つ, 百二十人, 十二万円, 七割五分. */
export const withKanjiRead = (notation: string): string =>
  notation.replace(counted, read).replace(alone, read);

/** True where a notation that holds no digit seems to begin with a number in characters. */
export const seemsInKanji = (notation: string): boolean =>
  new RegExp(
    `^[^\\p{L}\\d]*(?:約|第|マイナス)?(?:[${digits}]|[十百千万]{2}|[十百千万]円)`,
    'u',
  ).test(notation) && !/\d/u.test(notation.normalize('NFKC'));

function sizeOf(text: string): number {
  if (isPositional(text)) return Number([...text].map((sign) => digits.indexOf(sign)).join(''));
  let [total, section, digit] = [0, 0, 0];
  for (const sign of text) {
    const { [sign]: size } = sizes;
    const { [sign]: whole } = sections;
    if (whole !== undefined) {
      total += (section + digit) * whole;
      [section, digit] = [0, 0];
    } else if (size === undefined) digit = digits.indexOf(sign);
    else {
      section += (digit || 1) * size;
      digit = 0;
    }
  }
  return total + section + digit;
}
