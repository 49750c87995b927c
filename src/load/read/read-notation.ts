import type { ExactDecimal } from './exact-decimal.ts';
import { amountsIn } from './read-amounts.ts';
import { withKanjiRead } from './read-kanji.ts';

/**
 * How offices write numbers: full width, thousands separators, ▲ or マイナス for minus, footnote
 * signs in front. Circled numerals name things and are no numbers. Half-width text comes out, with
 * one kind of minus and no space inside a number.
 */
export function narrow(notation: string): string {
  return (
    withKanjiRead(notation)
      .replace(raisedMark, ' ')
      // A half-width comma of Japanese stands where one of numbers was meant.
      .replace(/(?<=\d)､(?=\d{3}(?!\d))/gu, ',')
      .replace(/[\u2460-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]/gu, ' ')
      .normalize('NFKC')
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/^(?:※ ?(?:\d{1,2}(?: (?=\S)|$))?|\(?注\d{0,2}\) ?)/u, '')
      .replace(/^ゼロ(?![ァ-ヶー])/u, '0')
      .replace(/(\d)度(\d)分/gu, '$1.$2度')
      .replace(/[▲△−] ?(?=[\d.])/gu, '-')
      .replace(/(?<=^|[ ([約])[‐‑–—―ー] ?(?=[\d.])/gu, '-')
      .replace(/マイナス ?(?=[\d.])/gu, '-')
      .replace(/プラス ?(?=[\d.])/gu, '+')
      .replace(/¥ ?(-?[\d.,]*\d[十百千万億]*)(?:円|-)?/gu, '$1円')
      .replace(
        /(?<![\d.,])(?:\d[千百十]){1,3}(?:(?<=[千百十]\d[千百十])|\d{1,3})(?=[万億])/gu,
        (thousands) => wholeOf(thousands),
      )
      .replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '')
  );
}

/** Raised digits are the sign of a footnote, but of a unit behind its letter: 44¹⁾ and 15km². */
const raisedMark = /(?<![A-Za-z])[⁰¹²³⁴-⁹]+[⁾)）]?/gu;

/** Of 2千3百万 the 2300. */
const wholeOf = (thousands: string): string =>
  numbersIn(thousands).length === 1 ? (numbersIn(thousands)[0] ?? thousands) : thousands;

const brackets = /\(([^)]*)\)?|\[([^\]]*)\]?|【([^】]*)】?/gu;

/** Years and days, which are never a number of things: `R4:`, `令和元年度`, `H28.6.1`, `FY2023`. */
const yearFrame =
  /(?<![A-Za-z\d])(?:(?:令和|平成|昭和|[RHS]) ?(?:元|\d{1,2})(?:年度?|\.\d{1,2}(?:\.\d{1,2})?)?|(?:19|20)\d{2}年度?|FY ?\d{2,4})/gu;

/** Numbers that say when, of how many or against what: `4月1日現在`, `人口10万人当たり`. */
const frames = [
  /(?<!\d)\d{1,2}月(?:\d{1,2}日)?(?=末|現在|時点|まで|に|の|[頃上中下]|ごろ|公表|予定|集計|[ :]|\d|$)/gu,
  /(?<![\d,.])\d[\d,.]*[千万億]*[^\d\s]{0,3}(?:当たり|あたり|当り|につき|満点(?:中)?)/gu,
  /(?<![\d,.])\d[\d,.]*[^\d\s]{1,8}中(?=\d)/gu,
];

/** What will be told, so that numbers beside it only say when. */
const isAwaited = /公表|予定|集計|算定/u;

const framed = (text: string) =>
  frames.reduce((left, frame) => left.replace(frame, ' '), text).trim();

/**
 * The text without remarks and years. A number inside brackets counts only when there is none
 * outside, and one that says when or of how many only when nothing else is told.
 */
export function withoutRemarks(text: string): string {
  const body = text.replace(/※.*$/su, '').trim();
  const outside = body.replace(brackets, '').trim();
  const told = (/\d/u.test(outside) ? outside : body).replace(yearFrame, ' ').trim();
  const value = framed(told);
  return /\d/u.test(value) || isAwaited.test(value) ? value : told;
}

/** What stands in brackets: `15人（75%）`, `3件（累計45件）`. */
export const remarksIn = (text: string): string =>
  [...text.matchAll(brackets)].map(([, ...parts]) => parts.join('')).join(' ');

/**
 * Numbers in the notation, as CSV writes them: `▲1,200` gives `-1200`. What 千 or 百万 at the end
 * multiplies stands alone, because it belongs to the unit: `43百万円` gives `43`.
 */
export function numbersIn(notation: string): string[] {
  const amounts = amountsIn(withoutRemarks(narrow(notation)));
  return amounts.map(({ value, inUnit }) => plainNumber(inUnit ?? value));
}

/** The number that the notation is, when it holds one and nothing else but remarks. */
export function numberOf(notation: string): string | null {
  const [only, ...others] = amountsIn(withoutRemarks(narrow(notation)));
  if (!only || others.length > 0 || only.hasMultiplier) return null;
  return only.before === '' && only.after === '' ? plainNumber(only.value) : null;
}

/** Digits after the point stay as printed; no separators, no plus, no needless zeros. */
function plainNumber({ digits, places }: ExactDecimal): string {
  const size = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const point = size.length - places;
  const plain = places === 0 ? size : `${size.slice(0, point)}.${size.slice(point)}`;
  return digits < 0n ? `-${plain}` : plain;
}
