/** Values that are possible, but unlike their neighbours. */
export interface ValueQuestions {
  readonly 'value-jump': { found: string; others: string };
  readonly 'percent-fraction': { found: string; percent: string };
  readonly 'ratio-different': { found: string; ratio: string; of: string };
  readonly 'period-far': { found: string; year: number; period: string };
  readonly 'period-crossing': { found: string; period: string; row: number };
  readonly 'notation-commas-lost': { found: string; rows: readonly number[] };
  readonly 'notation-decimals-lost': { found: string; rows: readonly number[] };
  readonly 'notation-sign': { found: string; value: string };
  readonly 'total-different': { found: string; computed: string; difference: string; rows: number };
}
