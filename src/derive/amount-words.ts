import type { Words } from '../i18n/words.ts';
import { agreeingStep } from '../i18n/yen.ts';
import type { KpiAnswer } from './portfolio.ts';
import { exactDifference } from './verdict.ts';

/** Two numbers of a KPI that stand in one sentence. */
interface Pair {
  readonly value: number;
  readonly target: number;
}

/** The same in words, with the size of what lies between them. */
export interface PairWords {
  readonly value: string;
  readonly target: string;
  readonly difference: string;
}

type Measured = Pick<KpiAnswer, 'kpi' | 'unit'>;

/** What the format of a language needs to put a number of the KPI into words. */
function measured({ kpi, unit }: Measured, value: number, step?: number) {
  return {
    value,
    decimals: kpi.decimals,
    unit: unit.unit,
    yen: unit.yen,
    isPercentage: unit.kind === 'percentage',
    ...(step === undefined ? {} : { step }),
  };
}

/** A number of the KPI that stands alone: unit, decimals and money as prose writes them. */
export function amountWords(of: Measured, value: number, { format }: Words): string {
  return format.value(measured(of, value));
}

/** Money is rounded so far that the two amounts still differ by the difference that is told. */
export function pairWords(of: Measured, { value, target }: Pair, { format }: Words): PairWords {
  const difference = exactDifference(value, target, of.kpi.decimals);
  const { yen } = of.unit;
  const step =
    yen === null
      ? undefined
      : agreeingStep(
          [value, target, difference].map((amount) => amount * yen),
          ([first = 0, second = 0, between = 0]) => first - second === between,
        );
  return {
    value: format.value(measured(of, value, step)),
    target: format.value(measured(of, target, step)),
    difference: format.difference(measured(of, difference, step)),
  };
}
