import type { MoneyPart, MoneySplit, PartType } from '../derive/money-split.ts';
import type { LiveMark } from './live-chart.ts';
import { partLooks } from './money-looks.ts';

/** A part of a bar. Places are per cent of the bar's length from its left end. */
export interface BarPart {
  readonly type: PartType | null;
  readonly amount: number;
  readonly look: LiveMark;
  readonly start: number;
  readonly length: number;
}

/** What is left of a cost is a frame, as a cost is where nothing of it is told. */
const lookOf = ({ type }: MoneyPart): LiveMark => (type === null ? 'outline' : partLooks[type]);

const percent = (part: number, whole: number) => Math.round((part / whole) * 1e4) / 1e2;

/** The parts of a cost end to end: they are as long as the whole. */
export function splitBar({ whole, parts }: MoneySplit): readonly BarPart[] {
  return parts.map((part, index) => {
    const before = parts.slice(0, index).reduce((sum, { amount }) => sum + amount, 0);
    const [start, end] = [before, before + part.amount].map((amount) =>
      percent(amount, whole.amount),
    );
    return { ...part, look: lookOf(part), start: start ?? 0, length: (end ?? 0) - (start ?? 0) };
  });
}
