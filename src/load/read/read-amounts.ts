import { exactDecimal, isLess, plus, times, type ExactDecimal } from './exact-decimal.ts';

/** A number as it is printed: `2億396万円` is 203,960,000 with the words 円 after it. */
export interface PrintedAmount {
  /** All of it, without a unit: `25,897千円` is 25,897,000. */
  readonly value: ExactDecimal;
  /** Without 千 or 百万 at its end, which may belong to the unit: 25,897. Null: it has none. */
  readonly inUnit: ExactDecimal | null;
  /** True when 十, 百, 千, 万, 億 or 兆 is part of it. */
  readonly hasMultiplier: boolean;
  /** What is printed behind it, up to the next number. */
  readonly after: string;
  /** What is printed before it, from the number before. */
  readonly before: string;
}

const sizes: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 億: 8, 兆: 12 };

/** Digits with what stands between and behind them: a number, or several without a space. */
const run = /([+-]\s?)?([\d][\d,.]*|\.\d[\d,.]*)([十百千万億兆]*)/gu;

/** More digits than this are no number that anybody prints. */
const maxDigits = 60;
const maxMultipliers = 4;

const number = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/u;

interface Term {
  readonly coefficient: ExactDecimal;
  readonly isWhole: boolean;
  /** Power of ten of the characters behind the digits: 百万 is 6. */
  readonly power: number;
  readonly isNegative: boolean;
  readonly isSigned: boolean;
  readonly start: number;
  readonly end: number;
}

/** The numbers of a text that is half-width already, each with what it stands for. */
export function amountsIn(text: string): PrintedAmount[] {
  const groups = withSharedSize(groupsOf(termsIn(text)), text);
  return groups.map((terms, index) => {
    const start = terms[0]?.start ?? 0;
    const end = terms.at(-1)?.end ?? start;
    const next = groups[index + 1]?.[0]?.start ?? text.length;
    const before = groups[index - 1]?.at(-1)?.end ?? 0;
    return { ...amountOf(terms), after: text.slice(end, next), before: text.slice(before, start) };
  });
}

/** Digits that are no number (`5.7.31`) are none; `1234,567` is two. */
function termsIn(text: string): Term[] {
  return [...text.matchAll(run)].flatMap((match) => termsOf(match, text));
}

function termsOf(match: RegExpExecArray, text: string): Term[] {
  const [whole, sign = '', digits = '', kanji = ''] = match;
  const plain = digits.replace(/[.,]$/u, '');
  if (plain.length > maxDigits || kanji.length > maxMultipliers) return [];
  const start = match.index + sign.length;
  if (!number.test(plain)) return separated(plain, start);
  const isSigned =
    sign !== '' && !/[\dA-Za-z.%)]/u.test(text.slice(Math.max(0, match.index - 1), match.index));
  const power = digits === plain ? sizeOfKanji(kanji) : 0;
  const term: Term = {
    ...coefficientOf(plain),
    power,
    isSigned,
    isNegative: isSigned && sign.startsWith('-'),
    start: isSigned ? match.index : start,
    end: match.index + whole.length,
  };
  return [term];
}

const sizeOfKanji = (kanji: string) =>
  [...kanji].reduce((sum, character) => sum + (sizes[character] ?? 0), 0);

function separated(digits: string, start: number): Term[] {
  let at = start;
  return digits.split(',').flatMap((part) => {
    const from = at;
    at += part.length + 1;
    if (part === '' || !number.test(part)) return [];
    const unsigned = { power: 0, isSigned: false, isNegative: false };
    return [{ ...coefficientOf(part), ...unsigned, start: from, end: from + part.length }];
  });
}

function coefficientOf(digits: string): Pick<Term, 'coefficient' | 'isWhole'> {
  const plain = digits.replaceAll(',', '');
  return { coefficient: exactDecimal(plain), isWhole: !plain.includes('.') };
}

/** Terms that touch each other and become smaller are one number: 2億 and 396万. */
function groupsOf(terms: readonly Term[]): Term[][] {
  const groups: Term[][] = [];
  for (const term of terms) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && continues(last, term)) group.push(term);
    else groups.push([term]);
  }
  return groups;
}

/** In `1~1.2万人` what multiplies the upper end multiplies the lower one, too. */
function withSharedSize(groups: readonly Term[][], text: string): readonly Term[][] {
  return groups.map((terms, index) => {
    const [only, ...more] = terms;
    const upper = groups[index + 1]?.[0];
    if (!only || more.length > 0 || only.power > 0 || !upper || upper.power === 0) return terms;
    const isRange = /^ ?[~〜～] ?$/u.test(text.slice(only.end, upper.start));
    const isLower = isLess(only.coefficient, upper.coefficient);
    return isRange && isLower ? [{ ...only, power: upper.power }] : terms;
  });
}

function continues(last: Term, term: Term): boolean {
  if (last.end !== term.start || term.isSigned || last.power === 0 || !last.isWhole) return false;
  if (term.power >= last.power) return false;
  return isLess(term.coefficient, powerOfTen(last.power));
}

/** In `2万5,897千円`, 千 belongs to the unit: 5,897千 would be more than a 万. */
function amountOf(
  terms: readonly Term[],
): Pick<PrintedAmount, 'value' | 'inUnit' | 'hasMultiplier'> {
  const sign = exactDecimal(terms[0]?.isNegative ? '-1' : '1');
  const last = terms.at(-1);
  const before = terms.at(-2);
  const inUnit = times(
    sign,
    sumOf(terms.map((term) => (term === last ? { ...term, power: 0 } : term))),
  );
  const isOfUnit = last && before && !isLess(sizeOf(last), powerOfTen(before.power));
  const value = isOfUnit ? times(inUnit, powerOfTen(last.power)) : times(sign, sumOf(terms));
  return {
    value,
    inUnit: last && last.power > 0 && (isOfUnit || terms.length === 1) ? inUnit : null,
    hasMultiplier: terms.some(({ power }) => power > 0),
  };
}

const powerOfTen = (power: number) => exactDecimal(`1e${power}`);

const sizeOf = ({ coefficient, power }: Term) => times(coefficient, powerOfTen(power));

const sumOf = (terms: readonly Term[]) => terms.map(sizeOf).reduce(plus, exactDecimal('0'));
