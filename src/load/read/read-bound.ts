import { type ExactDecimal, isLess } from './exact-decimal.ts';
import { amountsIn, type PrintedAmount } from './read-amounts.ts';
import { isDuration } from './read-duration.ts';
import { narrow, withoutRemarks } from './read-notation.ts';

/** What is printed around a number, when the number is an end and not the value itself. */
export type PrintedBound = 'at_least' | 'at_most' | 'more_than' | 'less_than' | 'about';

/** What a notation says about its number besides the size: `93％超`, `10～20社`, `約40`. */
export interface PrintedLimits {
  readonly bound: PrintedBound | null;
  /** Both ends of a range in the order of their size. */
  readonly range: readonly [from: ExactDecimal, to: ExactDecimal] | null;
}

type BoundWords = readonly (readonly [words: RegExp, bound: PrintedBound])[];

/** Behind the number and its unit, at the end of the notation. Longer words come first. */
const behind: BoundWords = [
  [/(?:以上|≧|≥)$/u, 'at_least'],
  [/(?:以下|以内|≦|≤)$/u, 'at_most'],
  [/(?:超|超え|(?:を)?超える|を上回る|より多い|より大きい)$/u, 'more_than'],
  [/(?:未満|を下回る|より少ない|より小さい)$/u, 'less_than'],
  [/(?:程度|前後|ぐらい|くらい|ほど|強|弱)$/u, 'about'],
];

/** In front of the number. */
const inFront: BoundWords = [
  [/(?:≧|≥|>=)$/u, 'at_least'],
  [/(?:≦|≤|<=)$/u, 'at_most'],
  [/(?<![=＝])>$/u, 'more_than'],
  [/(?<![=＝])<$/u, 'less_than'],
  [/(?:約|およそ|概ね|おおむね|ほぼ)$/u, 'about'],
];

/** Between the ends of a range; a hyphen is one only between two digits or a unit and a digit. */
const between = /^[^\d,]{0,8}(?:[~〜～]|から|-|–|—|―)$/u;

export function limitsIn(notation: string): PrintedLimits {
  const text = withoutRemarks(narrow(notation));
  const amounts = amountsIn(text);
  const [first, second, ...others] = amounts;
  const last = amounts.at(-1);
  if (first && last && isDuration(text)) {
    return { bound: boundOf({ ...last, before: first.before }), range: null };
  }
  if (!first || others.length > 0) return { bound: null, range: null };
  if (second) return { bound: null, range: rangeOf(first, second) };
  return { bound: boundOf(first), range: null };
}

function boundOf({ before, after }: PrintedAmount): PrintedBound | null {
  const ends = after.trim().replace(/[。、,.]+$/u, '');
  const found =
    behind.find(([words]) => words.test(ends)) ??
    inFront.find(([words]) => words.test(before.trim()));
  return found?.[1] ?? null;
}

/** `10万～20万人`: what stands between the numbers, a unit and the sign of a range. */
function rangeOf(first: PrintedAmount, second: PrintedAmount): PrintedLimits['range'] {
  if (!between.test(first.after.trim()) || !isLess(first.value, second.value)) return null;
  return [first.value, second.value];
}
