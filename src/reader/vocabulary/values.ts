import type { CodeOf, Status } from '../../model/codes.ts';
import { amountsIn } from '../../load/read/read-amounts.ts';
import { limitsIn, type PrintedBound } from '../../load/read/read-bound.ts';
import { narrow } from '../../load/read/read-notation.ts';
import { fold, inOneLine } from '../grid/fold.ts';
import { absenceIn, isDash, isDescription, isEllipsis } from './absence.ts';
import { remarksOf, saidIn, type Said } from './remarks.ts';
import { isUnit } from './units.ts';
import { daysIn, writtenYears } from './years.ts';

/** What the notation of a cell says, whatever column it stands in. */
export type Notation =
  | { readonly kind: 'blank' | 'dash' | 'ellipsis' }
  | { readonly kind: 'absent'; readonly status: Status }
  | { readonly kind: 'described'; readonly isUsual: boolean }
  | NumberNotation;

export interface NumberNotation {
  readonly kind: 'number';
  readonly value: string;
  readonly valueTo: string | null;
  readonly bound: CodeOf<'bounds'> | null;
  readonly unit: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly isPercent: boolean;
  /** What kind of number it is said to be. */
  readonly said: Said | null;
  readonly asOf: string | null;
  /** Years that stand in the cell: 12(H30). */
  readonly years: readonly number[];
  readonly trouble: NotationTrouble | null;
}

export type NotationTrouble =
  | 'separators' // 1,23
  | 'two-numbers'
  | 'rest' // words that are not understood
  | 'large-words' // 2億396万円, when the unit does not tell what is meant
  | 'bracketed' // (18), which is less than nothing in some tables
  | 'look-alike'; // O for 0

const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const sign = '[+-]?';
/** A counter behind a number: no digits, no brackets, no sign of a note. */
const counter = '[^\\d()\\[\\]【】※*,.~、。:]{0,12}?';

const range = new RegExp(
  `^(?<from>${sign}${number})(?<first>${counter})(?:~|から|-|–|—|―)(?<to>${sign}${number})(?<second>${counter})(?<rest>[(【※*].*)?$`,
  'u',
);

const fraction = new RegExp(
  `^(?<part>${number})(?<first>[^\\d()/]{0,4})/(?<all>${number})(?<second>[^\\d()/]{0,4})[(【](?<rate>${sign}${number})(?<unit>%)[)】]$`,
  'u',
);

const plain = new RegExp(
  `^(?<lead>(?:約|およそ|概ね|おおむね|ほぼ|累計|延べ|年間|計|全国|県内|[≧≦≥≤<>]=?|[(【]?(?:見込み?値?|速報値?|暫定値?|確定値?|実績|推計値?)[)】]?:?)*)(?<n>${sign}${number})(?<rest>.*)$`,
  'u',
);

export function readNotation(text: string): Notation {
  const shown = inOneLine(text);
  const folded = fold(shown);
  if (folded === '') return { kind: 'blank' };
  if (isDash(folded) || isDash(shown)) return { kind: 'dash' };
  if (isEllipsis(folded)) return { kind: 'ellipsis' };
  const word = bare(folded);
  const status = absenceIn(word) ?? absenceIn(word.replace(/^-/u, ''));
  if (status) return { kind: 'absent', status };
  if (isDash(word)) return { kind: 'dash' };
  if (isDescription(word)) return { kind: 'described', isUsual: true };
  const found = readPrintedNumber(shown);
  if (!found) return { kind: 'described', isUsual: false };
  return areSeveral(text) ? { ...found, trouble: 'two-numbers' } : found;
}

/** Lines that are numbers each, so that they may be two: 100⏎90, but not 1,2⏎34. */
function areSeveral(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => readPrintedNumber(line)?.trouble === null);
}

/** Without a sign of a note, and without brackets around all of it. */
const bare = (folded: string) => folded.replace(/[※*]\d*$/u, '').replace(/^[(【](.*)[)】]$/u, '$1');

/** The number that a cell shows; null for other words. */
function readPrintedNumber(shown: string): NumberNotation | null {
  const text = fold(narrow(shown));
  const inside = /^[(【]([^()【】]*)[)】]$/u.exec(text)?.[1];
  if (inside !== undefined) {
    const found = readPrintedNumber(inside);
    return found && { ...found, trouble: found.trouble ?? 'bracketed' };
  }
  const ratio = fraction.exec(text)?.groups;
  if (ratio) return readFraction(ratio);
  const ends = range.exec(text)?.groups;
  if (ends && Number(plainDigits(ends.from)) < Number(plainDigits(ends.to))) {
    return readRange(ends, shown);
  }
  const found = plain.exec(text)?.groups;
  return found ? readPlain(found, text) : null;
}

type Pieces = Readonly<Record<string, string | undefined>>;

const plainDigits = (digits = '') => digits.replaceAll(',', '').replace(/^\+/u, '');

const usual = {
  kind: 'number',
  valueTo: null,
  bound: null,
  unit: null,
  numerator: null,
  denominator: null,
  isPercent: false,
  said: null,
  asOf: null,
  years: [],
  trouble: null,
} as const;

/** 15/20(75%) */
function readFraction({ part, all, rate, first = '' }: Pieces): NumberNotation {
  const isCounted = first === '' || isUnit(first);
  return {
    ...usual,
    value: plainDigits(rate),
    numerator: plainDigits(part),
    denominator: plainDigits(all),
    unit: '%',
    isPercent: true,
    trouble: isCounted ? null : 'rest',
  };
}

/** 10~20社 */
function readRange({ from, to, first = '', second = '', rest = '' }: Pieces, shown: string) {
  const unit = second || first || null;
  const isSame = first === '' || second === '' || first === second;
  const isKnown = unit === null || isUnit(unit);
  const isWhole = limitsIn(shown).range !== null;
  const more = remarksOf(rest);
  return {
    ...usual,
    value: plainDigits(from),
    valueTo: plainDigits(to),
    ...more,
    unit,
    isPercent: unit === '%',
    trouble: isSame && isKnown && isWhole ? more.trouble : 'two-numbers',
  } as const;
}

const boundWords =
  /(?:以上|以下|以内|超える|超え|超|未満|を上回る|を下回る|より多い|より少ない|程度|前後|ぐらい|くらい|ほど|強|弱)$/u;

function readPlain({ lead = '', n = '', rest = '' }: Pieces, text: string): NumberNotation {
  const [outside, remarks] = parted(rest);
  const withoutBound = outside.replace(boundWords, '').replace(/の(?=$)/u, '');
  const large = /^[十百千万億兆]/u.test(withoutBound) ? largeNumber(n + withoutBound) : null;
  const unit = large ? large.unit : withoutBound || null;
  const saidInFront = saidIn(lead);
  const more = remarksOf(remarks);
  const trouble =
    numberTrouble(n, isUnit(outside) ? remarks : rest, text) ??
    (large?.isUnclear ? 'large-words' : null) ??
    (unit === null || isUnit(unit) ? null : 'rest') ??
    more.trouble;
  return {
    ...usual,
    ...more,
    value: large?.value ?? plainDigits(n),
    bound: boundOf(lead, outside),
    unit,
    isPercent: unit === '%',
    said: saidInFront ?? more.said,
    trouble,
  };
}

/** What stands right behind the number, and what follows in brackets or behind a sign of a note. */
function parted(rest: string): readonly [outside: string, remarks: string] {
  const at = rest.search(/[(【[※*、。]|,(?!\d)|(?:見込|速報|暫定|概算|確定)/u);
  return at < 0 ? [rest, ''] : [rest.slice(0, at), rest.slice(at)];
}

/** The words of a bound alone: a unit such as t-CO2 holds a digit of its own. */
function boundOf(lead: string, outside: string): PrintedBound | null {
  const [words = ''] = boundWords.exec(outside) ?? [];
  return limitsIn(`${lead}1${words}`).bound;
}

interface LargeNumber {
  readonly value: string;
  readonly unit: string | null;
  readonly isUnclear: boolean;
}

/** 43百万円 is 43 in 百万円; 3,737万8千人 is 37,378,000 in 人, which only a unit of a column tells. */
function largeNumber(text: string): LargeNumber | null {
  const [amount, ...others] = amountsIn(text);
  if (!amount || others.length > 0) return null;
  const [, digits = '', unit = ''] = /^([+-]?[\d,.]+)(.*)$/u.exec(text) ?? [];
  if (isUnit(unit)) return { value: plainDigits(digits), unit, isUnclear: false };
  const { digits: whole, places } = amount.value;
  const isInteger = places === 0;
  const value = isInteger ? String(whole) : plainDigits(digits);
  return { value, unit: amount.after.trim() || null, isUnclear: true };
}

function numberTrouble(n: string, rest: string, text: string): NotationTrouble | null {
  if (/\d[oOlI]|[oOlI]\d/u.test(n + rest.slice(0, 2))) return 'look-alike';
  if (/^[,.]\d|^\.$/u.test(rest) || /\d,\d{1,2}(?!\d)|\d,\d{4}/u.test(text)) return 'separators';
  if (/^[^(【※*]*\d/u.test(rest) && daysIn(rest).length === 0 && writtenYears(rest).length === 0) {
    return /^[十百千万億兆]/u.test(rest) ? null : 'two-numbers';
  }
  return null;
}
