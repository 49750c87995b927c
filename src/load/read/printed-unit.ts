import { amountsIn } from './read-amounts.ts';
import { secondsOfUnit } from './read-duration.ts';
import { narrow, withoutRemarks } from './read-notation.ts';

/** Units that are no other word behind a number, whether a table has them or not. */
const usual = ['%', '円', '人', '件'];

/** What a unit counts: 人 of 人/年, 円 of 千円. People are counted in 人 or 名. */
function countedIn(unit: string): string {
  const [counted = ''] = unit
    .normalize('NFKC')
    .replace(/^[十百千万億兆]+/u, '')
    .split(/[/・]/u);
  return counted.trim().replace(/^名$/u, '人');
}

/** A number that is printed with another unit than that of its value. */
interface OtherUnit {
  /** The number with what stands behind it, without remarks. */
  readonly text: string;
  readonly printed: string;
}

/** Null where a notation prints no unit that is known, several numbers, or the unit itself. */
export function otherUnit(
  notation: string,
  unit: string,
  known: readonly string[],
): OtherUnit | null {
  const text = withoutRemarks(narrow(notation));
  const [amount, ...others] = amountsIn(text);
  if (!amount || others.length > 0 || secondsOfUnit(unit) !== null) return null;
  const after = amount.after.trimStart().replace(/^名/u, '人');
  const [printed] = [...usual, ...known.map(countedIn)]
    .filter((counted) => counted !== '' && after.startsWith(counted))
    .toSorted((a, b) => b.length - a.length);
  return printed === undefined || printed === countedIn(unit) ? null : { text, printed };
}
