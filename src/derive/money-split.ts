import { type AmountType, firstOf, told } from './amount-types.ts';
import type { Finance, MoneyColumn } from './finance.ts';
import type { Unit } from '../model/database.ts';
import { rowAt } from './rows-by-key.ts';

/** An amount of a kind in a year, in yen. */
export interface YenAmount {
  readonly type: AmountType;
  readonly fiscalYear: number;
  readonly yen: number;
}

/** A part of a whole, in yen; without a kind it is what is left, of which the source says no more. */
export interface MoneyPart {
  readonly type: AmountType | null;
  readonly yen: number;
}

/** A cost and where it comes from. */
export interface MoneySplit {
  readonly whole: YenAmount;
  /** Empty where the source does not tell the grant of that year. */
  readonly parts: readonly MoneyPart[];
}

/** What may be told of the money beside the grant. */
const beside = ['own_funds', 'donation'] as const satisfies readonly AmountType[];

/** What stands beside the grant has its names where these parts make the whole, else it is a rest. */
function partsOf(whole: YenAmount, amounts: readonly YenAmount[]): readonly MoneyPart[] {
  const ofType = (type: AmountType) => amounts.find((amount) => amount.type === type);
  const grant = told.projects.grant.map(ofType).find((amount) => amount !== undefined);
  if (!grant || grant.yen > whole.yen) return [];
  const named = [grant, ...beside.flatMap((type) => ofType(type) ?? [])];
  const sum = named.reduce((yen, part) => yen + part.yen, 0);
  if (named.length > 1 && Math.round(sum) === Math.round(whole.yen)) return named;
  return [grant, { type: null, yen: whole.yen - grant.yen }];
}

/** Of each year the cost that is told first with its parts, the newest year first. */
export function splitsOf(amounts: readonly YenAmount[]): readonly MoneySplit[] {
  const years = Map.groupBy(amounts, ({ fiscalYear }) => fiscalYear);
  const newestFirst = [...years].toSorted(([a], [b]) => b - a);
  return newestFirst.flatMap(([, ofYear]) => {
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

/** Rows in yen; one in no unit of money is left out. */
export const yenAmounts = (
  rows: readonly Row[],
  units: ReadonlyMap<string, Unit>,
): readonly YenAmount[] =>
  rows.flatMap(({ amount_type, fiscal_year, amount, unit }) => {
    const yen = units.get(unit)?.yen ?? null;
    return yen === null ? [] : { type: amount_type, fiscalYear: fiscal_year, yen: amount * yen };
  });

/** The cost of all projects, in parts where it is of the same projects as these; null without it. */
export function totalSplit(
  { cost, projects, isGrantOfCost }: Finance,
  units: ReadonlyMap<string, Unit>,
): MoneySplit | null {
  const perUnit = projects.unit === null ? null : rowAt(units, projects.unit).yen;
  if (cost === null || perUnit === null) return null;
  const inYen = ({ type, fiscalYear, total }: MoneyColumn) =>
    total === null ? [] : { type, fiscalYear, yen: total * perUnit };
  const ofSameProjects = projects.columns.filter(
    ({ fiscalYear, known }) => fiscalYear === cost.fiscalYear && known === cost.known,
  );
  const [whole] = [inYen(cost)].flat();
  if (!whole) return null;
  return { whole, parts: isGrantOfCost ? partsOf(whole, ofSameProjects.flatMap(inYen)) : [] };
}

/** The same of each project in the order of the table; null for one whose cost is not told. */
export function rowSplits(
  { cost, projects, isGrantOfCost }: Finance,
  units: ReadonlyMap<string, Unit>,
): readonly (MoneySplit | null)[] {
  const perUnit = projects.unit === null ? null : rowAt(units, projects.unit).yen;
  if (cost === null || perUnit === null) return [];
  const ofYear = projects.columns.filter(({ fiscalYear }) => fiscalYear === cost.fiscalYear);
  return projects.rows.map(({ amounts }) => {
    const inYen = ofYear.flatMap(({ type, fiscalYear }) => {
      const amount = amounts.get(type)?.inUnit ?? null;
      return amount === null ? [] : { type, fiscalYear, yen: amount * perUnit };
    });
    const whole = inYen.find(({ type }) => type === cost.type);
    return whole ? { whole, parts: isGrantOfCost ? partsOf(whole, inYen) : [] } : null;
  });
}
