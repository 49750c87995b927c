/** Units, their limits, and money. */
export interface MoneyProblems {
  readonly 'yen-missing': { found: string; write: number | null };
  readonly 'yen-impossible': { found: string; unit: string; write: number | null };
  readonly 'yen-different': { found: string; unit: string; write: number };
  readonly 'size-different': { found: string; unit: string; write: number };
  readonly 'yen-unexpected': {
    found: string;
    unit: string;
    kind: string;
    column: 'yen' | 'in_currency';
  };
  readonly 'currency-different': {
    found: string;
    unit: string;
    currency: string;
    write: 'yen' | 'in_currency';
  };
  readonly 'limit-passed': {
    found: string;
    /** The unit or the KPI that has the limit. */
    of: string;
    isOfKpi: boolean;
    values: number;
    outside: number;
  };
  readonly 'limits-reversed': { found: string; minimum: number; maximum: number };
  readonly 'unit-kind-different': { found: string; unit: string; write: string };
  readonly 'unit-not-money': { found: string; units: string };
  readonly 'grant-above-cost': { found: string; cost: string; row: number };
}
