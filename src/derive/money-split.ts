import { type AmountType, firstOf, told } from './amount-types.ts';
import type { Finance, MoneyColumn } from './finance.ts';
import { inCurrency } from '../model/locality.ts';
import type { Unit } from '../model/database.ts';
import { rowAt } from './rows-by-key.ts';

/** An amount of a kind in a year, in the currency. */
export interface SplitAmount {
  readonly type: AmountType;
  readonly fiscalYear: number;
  readonly amount: number;
}

/** A part of a whole, in the currency; without a kind it is what is left, of which the source says no more. */
export interface MoneyPart {
  readonly type: PartType | null;
  readonly amount: number;
}

/** A cost and where it comes from. */
export interface MoneySplit {
  readonly whole: SplitAmount;
  /** Empty where the source does not tell the grant of that year. */
  readonly parts: readonly MoneyPart[];
}

/** What may be told of the money beside the grant. */
const beside = ['own_funds', 'donation'] as const satisfies readonly AmountType[];

/** What a part of a cost may be. */
export type PartType = (typeof told.projects.grant)[number] | (typeof beside)[number];

type PartAmount = SplitAmount & { readonly type: PartType };

/** Smaller than any coin: what binary fractions leave of a difference that is none. */
const smallest = 0.001;

/** What stands beside the grant has its names where these parts make the whole, else it is a rest. */
function partsOf(whole: SplitAmount, amounts: readonly SplitAmount[]): readonly MoneyPart[] {
  const ofType = (type: PartType): PartAmount | undefined => {
    const found = amounts.find((amount) => amount.type === type);
    return found && { ...found, type };
  };
  const grant = told.projects.grant.map(ofType).find((amount) => amount !== undefined);
  if (!grant || grant.amount > whole.amount) return [];
  const named = [grant, ...beside.flatMap((type) => ofType(type) ?? [])];
  const sum = named.reduce((total, part) => total + part.amount, 0);
  if (named.length > 1 && Math.abs(sum - whole.amount) < smallest) return named;
  return [grant, { type: null, amount: whole.amount - grant.amount }];
}

/** Of each year the cost that is told first with its parts, year by year. */
export function splitsOf(amounts: readonly SplitAmount[]): readonly MoneySplit[] {
  const years = Map.groupBy(amounts, ({ fiscalYear }) => fiscalYear);
  const ordered = [...years].toSorted(([a], [b]) => a - b);
  return ordered.flatMap(([, ofYear]) => {
    const types = ofYear.map(({ type }) => type);
    const type = firstOf(types, told.projects.cost);
    const whole = ofYear.find((amount) => amount.type === type);
    return whole ? { whole, parts: partsOf(whole, ofYear) } : [];
  });
}

interface Row {
  readonly amount_type: AmountType;
  readonly fiscal_year: number;
  readonly amount: number;
  readonly unit: string;
}

/** Rows in the currency; one in no unit of money is left out. */
export const amountsInCurrency = (
  rows: readonly Row[],
  units: ReadonlyMap<string, Unit>,
): readonly SplitAmount[] =>
  rows.flatMap(({ amount_type, fiscal_year, amount, unit }) => {
    const row = units.get(unit);
    const size = row ? inCurrency(row) : null;
    return size === null
      ? []
      : { type: amount_type, fiscalYear: fiscal_year, amount: amount * size };
  });

/** The cost of all projects, in parts where it is of the same projects as these; null without it. */
export function totalSplit(
  { cost, projects, isGrantOfCost }: Finance,
  units: ReadonlyMap<string, Unit>,
): MoneySplit | null {
  const perUnit = projects.unit === null ? null : inCurrency(rowAt(units, projects.unit));
  if (cost === null || perUnit === null) return null;
  const amountsOf = ({ type, fiscalYear, total }: MoneyColumn) =>
    total === null ? [] : { type, fiscalYear, amount: total * perUnit };
  const ofSameProjects = projects.columns.filter(
    ({ fiscalYear, known }) => fiscalYear === cost.fiscalYear && known === cost.known,
  );
  const [whole] = [amountsOf(cost)].flat();
  if (!whole) return null;
  return { whole, parts: isGrantOfCost ? partsOf(whole, ofSameProjects.flatMap(amountsOf)) : [] };
}

/** The same of each project in the order of the table; null for one whose cost is not told. */
export function rowSplits(
  { cost, projects, isGrantOfCost }: Finance,
  units: ReadonlyMap<string, Unit>,
): readonly (MoneySplit | null)[] {
  const perUnit = projects.unit === null ? null : inCurrency(rowAt(units, projects.unit));
  if (cost === null || perUnit === null) return [];
  const ofYear = projects.columns.filter(({ fiscalYear }) => fiscalYear === cost.fiscalYear);
  return projects.rows.map(({ amounts }) => {
    const known = ofYear.flatMap(({ type, fiscalYear }) => {
      const amount = amounts.get(type)?.inUnit ?? null;
      return amount === null ? [] : { type, fiscalYear, amount: amount * perUnit };
    });
    const whole = known.find(({ type }) => type === cost.type);
    return whole ? { whole, parts: isGrantOfCost ? partsOf(whole, known) : [] } : null;
  });
}
