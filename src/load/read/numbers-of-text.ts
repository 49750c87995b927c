/** Years, days and times: each language has its own way to write them. */
const times =
  /(?:令和|平成|昭和|[RHS]) ?\d{1,2}(?:年度?|\.\d+)*|\d+ ?(?:年度?|月|日|時|分)(?!の)|(?:19|20)\d{2}|FY ?\d+/gu;

/** Smaller numbers are often written as words. */
const least = 13;

/** Numbers that a translation has, too: as digits, without separators. */
export function numbersOfText(text: string): string[] {
  const plain = text.normalize('NFKC').replace(times, ' ');
  const numbers =
    plain.match(/(?<![\d.A-Za-z-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?!,?\d|[万億兆千])/gu) ?? [];
  return numbers.map((one) => one.replaceAll(',', '')).filter((one) => Number(one) >= least);
}
