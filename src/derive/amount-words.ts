import type { Words } from '../i18n/words.ts';
import { inCurrency } from '../model/locality.ts';
import type { Kpi, Observation } from '../model/database.ts';
import type { KpiAnswer } from './kpi-answer.ts';
import { differenceFrom } from './verdict.ts';

/** Two numbers of a KPI in one sentence. */
interface Pair {
  readonly value: number;
  readonly target: Observation & { readonly value: number };
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
    inCurrency: inCurrency(unit),
    isPercentage: unit.kind === 'percentage',
    ...(step === undefined ? {} : { step }),
  };
}

/** A number of the KPI by itself: unit, decimals and money as prose writes them. */
export function amountWords(of: Measured, value: number, { format }: Words): string {
  return format.value(measured(of, value));
}

interface LimitFormat {
  readonly format: Words['format'];
  readonly step?: number | undefined;
}

/** A number with what is printed around it: 93％超, 10～20社. */
function limitWords(
  of: Measured,
  { value, value_to: to, bound }: Observation & { readonly value: number },
  { format, step }: LimitFormat,
): string {
  const words = (amount: number) => format.value(measured(of, amount, step));
  if (to !== null) return format.range({ from: words(value), to: words(to) });
  return format.bounded({ value: words(value), bound, unit: of.unit.unit });
}

/** All that a cell says: a number in its unit and with its bound, or words; null for neither. */
export function observationWords(
  of: Measured,
  row: Observation | null,
  { format }: Words,
): string | null {
  if (row === null) return null;
  if (row.value_text !== null) return format.quoted(row.value_text);
  const { value, unit, bound } = row;
  if (value === null) return null;
  if (unit === null) return limitWords(of, { ...row, value }, { format });
  const other = format.withUnit(format.number(value, of.kpi.decimals), unit);
  return format.bounded({ value: other, bound, unit });
}

/** The same as the source prints it: no amount of money is rounded, and words have no marks. */
export function exactWords(
  kpi: Pick<Kpi, 'decimals' | 'unit'>,
  { value, value_to: to, value_text, unit, bound }: Observation,
  { format }: Words,
): string | null {
  if (value_text !== null || value === null) return value_text;
  const words = (amount: number) =>
    format.withUnit(format.number(amount, kpi.decimals), unit ?? kpi.unit ?? '');
  if (to !== null) return format.range({ from: words(value), to: words(to) });
  return format.bounded({ value: words(value), bound, unit: unit ?? kpi.unit ?? '' });
}

/** The same for a cell of a table, whose heading says the unit. */
export function cellText({ kpi }: Pick<KpiAnswer, 'kpi'>, row: Observation, { format }: Words) {
  if (row.value_text !== null) return row.value_text;
  const { value, value_to: to, unit, bound } = row;
  if (value === null) return null;
  const number = (amount: number) => format.number(amount, kpi.decimals);
  if (to !== null) return format.range({ from: number(value), to: number(to) });
  const text = unit === null ? number(value) : format.withUnit(number(value), unit);
  return format.bounded({ value: text, bound, unit: unit ?? kpi.unit ?? '' });
}

/**
 * The same in parts that are never broken: 800〜 and 1,200, 93 and 超. Words have none; they break
 * like any text.
 */
export function cellParts(of: Pick<KpiAnswer, 'kpi'>, row: Observation, words: Words) {
  const text = row.value_text === null ? cellText(of, row, words) : null;
  if (text === null) return [];
  const { value_to: to, bound, unit } = row;
  if (to !== null) {
    const end = words.format.number(to, of.kpi.decimals);
    return [text.slice(0, -end.length).trim(), end];
  }
  const limit = words.format.bounded({ value: '', bound, unit: unit ?? of.kpi.unit ?? '' }).trim();
  if (limit === '') return [text];
  const rest = text.replace(limit, '').trim();
  return text.startsWith(limit) ? [limit, rest] : [rest, limit];
}

/** Money is rounded so far that the two amounts still differ by the difference that is told. */
export function pairWords(of: Measured, { value, target }: Pair, { format }: Words): PairWords {
  const difference = differenceFrom(target, value, of.kpi.decimals);
  const size = inCurrency(of.unit);
  const step =
    size === null
      ? undefined
      : format.rounding.agreeingStep(
          [value, target.value, difference].map((amount) => amount * size),
          ([first = 0, second = 0, between = 0]) => first - second === between,
        );
  return {
    value: format.value(measured(of, value, step)),
    target: limitWords(of, target, { format, step }),
    difference: format.difference(measured(of, difference, step)),
  };
}
