import { westernYear } from '../../model/fiscal-year.ts';

/**
 * How offices write numbers: full width, thousands separators, ▲ for minus, remarks in
 * brackets, footnotes after ※, units. Circled numerals name things and are no numbers.
 */
const numeral = /(?<![\d.])[+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|(?<!\d)[+-]?\.\d+/gu;

/** Numbers in the notation, as CSV writes them: `▲1,200千円` gives `-1200`. */
export function numbersIn(notation: string): string[] {
  const bare = withoutRemarks(narrow(notation));
  return [...bare.matchAll(numeral)].map(([written]) => plainNumber(written));
}

/** The number that the notation is, when it holds one and nothing else but remarks. */
export function numberOf(notation: string): string | null {
  const bare = withoutRemarks(narrow(notation));
  const [only] = bare.matchAll(numeral);
  return only?.[0] === bare ? plainNumber(bare) : null;
}

/** Half-width text without spaces and with one kind of minus. */
export function narrow(notation: string): string {
  return notation
    .replace(/[\u2460-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]/gu, ' ')
    .normalize('NFKC')
    .replace(/[▲△−–]\s*(?=[\d.])/gu, '-')
    .replace(/(?<=\d)\s+(?=\d{3}(?!\d))/gu, '')
    .trim();
}

/** A number inside brackets counts only when there is none outside. */
function withoutRemarks(text: string): string {
  const body = text.replace(/※.*$/su, '').trim();
  const outside = body.replace(/\([^)]*\)?|\[[^\]]*\]?|【[^】]*】?/gu, '').trim();
  return /\d/u.test(outside) ? outside : body;
}

/** One way to write each number: no separators, no plus, no needless zeros in front. */
function plainNumber(written: string): string {
  const [sign, digits] = written.startsWith('-') ? ['-', written.slice(1)] : ['', written];
  const [whole = '', decimals] = digits.replace(/[+,]/gu, '').split('.');
  const shortened = whole.replace(/^0+(?=\d)/u, '') || '0';
  const number = decimals === undefined ? shortened : `${shortened}.${decimals}`;
  return Number(number) === 0 ? number : sign + number;
}

const myriads = { 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 } as const;

/**
 * Numbers written with 万, 億 or 千: `3万3千人` gives 33000. A unit of money such as 千円 is
 * a unit and multiplies nothing.
 */
export function largeNumbersIn(notation: string): number[] {
  const written = /(?:\d+(?:,\d{3})*(?:\.\d+)?[千万億兆])+(?:\d+)?(?!円)/gu;
  return [...narrow(notation).matchAll(written)].map(([compound]) => {
    const parts = compound.replaceAll(',', '').matchAll(/([\d.]+)([千万億兆])?/gu);
    const sum = [...parts].reduce((total, [, digits, unit]) => {
      const size = Object.entries(myriads).find(([name]) => name === unit)?.[1] ?? 1;
      return total + Number(digits) * size;
    }, 0);
    return Number(sum.toPrecision(15));
  });
}

/** Western years of a period: `R4～8年度` gives 2022 and 2026. */
export function yearsIn(notation: string): number[] {
  const written = /(令和|平成|昭和|[RHS])?\s*(\d{4}|\d{1,2}|元)(?!\d)/gu;
  let era = '';
  let century = '';
  return [...narrow(notation).matchAll(written)].flatMap(([, named, year = '']) => {
    if (named) era = named;
    if (year.length === 4) {
      century = year.slice(0, 2);
      return [Number(year)];
    }
    if (era) return westernYear(era + year) ?? [];
    return century && year.length === 2 ? [Number(century + year)] : [];
  });
}
