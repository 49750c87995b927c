import { type ExactDecimal, isLess } from './exact-decimal.ts';
import { amountsIn, type PrintedAmount } from './read-amounts.ts';
import { isShare, withTenthsRead } from './match-notation.ts';
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
  [/(?:以上|≧|≥|[~〜～]|\bor (?:more|above|higher)|\bat least)$/iu, 'at_least'],
  [/(?:以下|以内|≦|≤|\bor (?:less|fewer|below|lower)|\bat most)$/iu, 'at_most'],
  [/(?:超|超え|(?:を)?超える|を上回る|より[多大高](?:い|く|きい|きく))$/u, 'more_than'],
  [/(?:未満|を下回る|より(?:少な|小さ|低)[いく])$/u, 'less_than'],
  [/(?:余り?|程度|前後|ぐらい|くらい|ほど|強|弱)$/u, 'about'],
];

/** In front of the number. */
const inFront: BoundWords = [
  [/(?:≧|≥|>=|最低|下限|少なくとも|\b(?:at least|no (?:less|fewer) than))$/iu, 'at_least'],
  [/(?:≦|≤|<=|最大|上限|多くとも|[~〜～]|\b(?:at most|up to|no more than|top))$/iu, 'at_most'],
  [/(?:(?<![=＝])>|\b(?:more than|over|above))$/iu, 'more_than'],
  [/(?:(?<![=＝])<|\b(?:less than|fewer than|under|below))$/iu, 'less_than'],
  [/(?:約|およそ|概ね|おおむね|ほぼ|\b(?:about|around|approx(?:\.|imately)?))$/iu, 'about'],
];

/** What may follow a bound: `以上/年`, `以下に抑える`, `以上を維持`. */
const tail =
  /(?:\/[年月日回人]|[をに]?(?:維持|継続|確保|抑制|抑える|する|目指す)|とする|[。、,.])+$/u;

/** Between the ends of a range; a hyphen is one only between two digits or a unit and a digit. */
const between = /^[^\d,]{0,8}(?:[~〜～]|から|-|–|—|―|\bto)$/u;

export function limitsIn(notation: string): PrintedLimits {
  const text = withTenthsRead(withoutRemarks(narrow(notation)));
  const amounts = amountsIn(text);
  const [first, second, ...others] = amounts;
  const last = amounts.at(-1);
  if (first && last && (isDuration(text) || isShare(text))) {
    return { bound: boundOf({ ...last, before: first.before }), range: null };
  }
  if (!first || others.length > 0) return { bound: null, range: null };
  if (second) return { bound: null, range: rangeOf(first, second) };
  return { bound: boundOf(first), range: null };
}

/** True for two ends of a range of which the larger one is printed first: `1,200～800`. */
export function isTurnedRange(notation: string): boolean {
  const [first, second, ...others] = amountsIn(withTenthsRead(withoutRemarks(narrow(notation))));
  if (!first || !second || others.length > 0) return false;
  return between.test(first.after.trim()) && isLess(second.value, first.value);
}

function boundOf({ before, after }: PrintedAmount): PrintedBound | null {
  const ends = after.trim().replace(tail, '');
  const found =
    behind.find(([words]) => words.test(ends)) ??
    inFront.find(([words]) => words.test(before.trim()));
  return found?.[1] ?? null;
}

/** The same in words: `10社以上20社以下`. */
const fromAtLeast = /^[^\d,]{0,4}以上[、で]?$/u;
const toAtMost = /以下$|以内$/u;

/** `10万～20万人`: what stands between the numbers, a unit and the sign of a range. */
function rangeOf(first: PrintedAmount, second: PrintedAmount): PrintedLimits['range'] {
  const isInWords = fromAtLeast.test(first.after.trim()) && toAtMost.test(second.after.trim());
  const isRange = isInWords || between.test(first.after.trim());
  if (!isRange || !isLess(first.value, second.value)) return null;
  return [first.value, second.value];
}
