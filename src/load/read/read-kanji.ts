const digits = '一二三四五六七八九';
const sizes: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const sections: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8 };

/** What is counted with a number in characters; 一部 and 三世代 are no numbers. */
const counter =
  /(?:つ|人|名|件|社|校|回|円|組|か所|カ所|ヶ所|ヵ所|箇所|団体|地区|世帯|割|分(?!の))/u;

/** 千円 and 百万円 are units, so a number begins with a digit, with 十, or as 百二十. */
const counted = new RegExp(
  `(?<=^|[^\\p{L}]|割|約)(?:[${digits}十]|[百千](?=[${digits}十]))[${digits}十百千万億]*(?=${counter.source})`,
  'gu',
);

/** Numbers in Chinese characters as digits: 二つ, 百二十人, 十二万円, 七割五分. */
export const withKanjiRead = (notation: string): string =>
  notation.replace(counted, (written: string) =>
    /[一二三四五六七八九]{2}/u.test(written) ? written : String(sizeOf(written)),
  );

function sizeOf(written: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const sign of written) {
    const { [sign]: size } = sizes;
    const { [sign]: whole } = sections;
    if (whole !== undefined) {
      total += (section + digit) * whole;
      [section, digit] = [0, 0];
    } else if (size === undefined) digit = digits.indexOf(sign) + 1;
    else {
      section += (digit || 1) * size;
      digit = 0;
    }
  }
  return total + section + digit;
}
