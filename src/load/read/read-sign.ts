import { amountsIn } from './read-amounts.ts';
import { withoutRemarks } from './read-notation.ts';

/** All of the notation in brackets, with its unit and no other word: (18), (1,234千円). */
const bracketed = /^\([\d.,十百千万億]+[^\d()増減]{0,4}\)[^\d()増減]{0,4}$/u;

/** Words and signs of a number that became less, or is less than nothing. */
const fewer = /減|転出超過|赤字|[▼▽]|\b(?:decrease|fewer|net loss)\b/iu;

/** Of a KPI that counts both, as in 増減, a minus tells which. */
const both = /増|転入/u;

/** Whether a KPI counts what became less alone, so that its number needs no minus: 削減量. */
export const isOfLess = (name: string): boolean => fewer.test(name) && !both.test(name);

/**
 * Why a minus may be part of the number or not; null where that is clear. Accountants put less than
 * nothing in brackets, others what they add for reference; of `18（減）` the minus is told and not
 * printed. The text is half-width already.
 */
export function unclearSign(text: string): 'bracketed' | 'told' | null {
  const [amount, ...others] = amountsIn(withoutRemarks(text));
  if (!amount || others.length > 0 || amount.value.digits <= 0n || /[-+] ?[\d.]/u.test(text)) {
    return null;
  }
  if (bracketed.test(text)) return 'bracketed';
  return fewer.test(text) ? 'told' : null;
}
