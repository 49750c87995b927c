import { fold, inOneLine } from '../grid/fold.ts';
import { isUnit, statedUnit } from '../vocabulary/units.ts';

/** The name of an indicator without what is printed around it. */
export interface PrintedName {
  readonly name: string;
  /** `①`, `(1)`, `KPI1:` in front of it, as a plain number. */
  readonly number: string | null;
  /** In brackets behind it. */
  readonly unit: string | null;
  /** Signs of notes behind it. */
  readonly marks: readonly string[];
  /** 再掲: it stands elsewhere in the same report, too. */
  readonly isRepeated: boolean;
}

const inFront =
  /^(?:(?:ＫＰＩ|KPI|指標|目標)[ 　]*)?(?:([①-⑳❶-❿])|[(（]([0-9０-９]{1,2})[)）]|([0-9０-９]{1,2})(?:[.．:：、)）]|(?=[ 　])))[ 　]*[:：]?[ 　]*/iu;

const repeated = /[ 　]*[（(【［[]?再掲[）)】］\]]?[ 　]*/u;

const behind = /[ 　]*(?:※|＊|\*)(?:[0-9０-９]{1,2}|[①-⑳])?$/u;

/** A unit in the last brackets; a word in other brackets may follow: 参加者数（人）【累計】. */
const lastBrackets = /[ 　]*[（(［[]([^（()）［\]］]{1,14})[)）\]］]((?:【[^】]*】)?)$/u;

export function nameOf(text: string): PrintedName {
  const whole = inOneLine(text)
    .replace(/[ \t]+/gu, ' ')
    .trim();
  const lead = inFront.exec(whole);
  const number = (lead?.[1] ?? lead?.[2] ?? lead?.[3])?.normalize('NFKC') ?? null;
  const isRepeated = repeated.test(whole);
  const unnumbered = whole.slice(lead?.[0].length ?? 0).replace(repeated, '');
  const [mark = ''] = behind.exec(unnumbered) ?? [];
  const unmarked = unnumbered.slice(0, unnumbered.length - mark.length);
  const unit = unitBehind(unmarked);
  const name = unit === null ? unmarked : unmarked.replace(lastBrackets, '$2');
  return {
    name: name.trim(),
    number,
    unit,
    marks: mark === '' ? [] : [mark.trim()],
    isRepeated,
  };
}

/** （単位：人）, （人）, （人・累計） */
export function unitBehind(text: string): string | null {
  const [, inside = ''] = lastBrackets.exec(text) ?? [];
  const [first = ''] = inside.split(/[・、,]/u);
  const unit = (statedUnit(inside) ?? first).trim();
  return isUnit(unit) ? unit : null;
}

/** Numbers of a column of numbers: 1, ①, (1), 1-1, KPI1. */
export const isOrdinal = (text: string): boolean =>
  /^(?:KPI|No\.?)?[(]?\d{1,3}(?:[-.]\d{1,2})*[).]?$/iu.test(fold(text));
