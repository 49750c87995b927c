const digits = '一二三四五六七八九';

/** What is counted with a number in characters; 一部 and 三世代 are no numbers. */
const counter = /(?:つ|人|名|件|社|校|回|組|か所|カ所|ヶ所|ヵ所|箇所|団体|地区|世帯|割|分(?!の))/u;

const counted = new RegExp(
  `(?<=^|[^\\p{L}]|割|約)([${digits}]?十[${digits}]?|[${digits}])(?=${counter.source})`,
  'gu',
);

/** Numbers up to 99 in Chinese characters as digits: 二つ, 十二人, 七割五分. */
export const withKanjiRead = (notation: string): string =>
  notation.replace(counted, (written: string) => String(sizeOf(written)));

function sizeOf(written: string): number {
  const valueOf = (digit: string | undefined) => (digit ? digits.indexOf(digit) + 1 : 0);
  const [tens, ones] = written.split('十');
  if (ones === undefined) return valueOf(tens);
  return (tens === '' ? 1 : valueOf(tens)) * 10 + valueOf(ones);
}
