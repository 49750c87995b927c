import { amountsIn } from './read-amounts.ts';
import { withoutRemarks } from './read-notation.ts';

/** All of the notation in brackets, with its unit and no other word: (18), (1,234千円). */
const bracketed = /^\([\d.,十百千万億]+[^\d()増減]{0,4}\)[^\d()増減]{0,4}$/u;

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
  return text.includes('減') ? 'told' : null;
}
