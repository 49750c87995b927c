/** Values that are possible, but unlike their neighbours. */
export interface ValueQuestions {
  readonly 'value-jump': { found: string; others: string };
  readonly 'percent-fraction': { found: string; percent: string };
  readonly 'ratio-different': { found: string; ratio: string; of: string };
  readonly 'ratio-printed': { found: string; of: string };
  readonly 'period-far': { found: string; year: number; period: string };
  readonly 'period-crossing': { found: string; period: string; row: number };
  readonly 'period-shifted': { found: string; year: number; end: string; of: number };
  readonly 'day-different': { found: string; printed: string };
  readonly 'notation-status': {
    found: string;
    word: string;
    notation: string;
    /** The word is a day or a month before the end of the year. */
    isDay: boolean;
  };
  readonly 'result-early': { found: string; end: string; vintage: string };
  readonly 'notation-commas-lost': { found: string; rows: readonly number[] };
  readonly 'notation-decimals-lost': { found: string; rows: readonly number[] };
  readonly 'notation-sign': { found: string; value: string };
  readonly 'words-different': { found: string; notation: string };
  readonly 'unit-different': {
    found: string;
    unit: string;
    printed: string;
    rows: readonly number[];
  };
  readonly 'settlement-early': { found: string; end: string; vintage: string };
  readonly 'total-alone': { found: string; of: string; years: string };
  readonly 'amount-above': { found: string; type: string; whole: string; of: string; row: number };
  readonly 'rate-different': { found: string; ratio: string; of: string };
  readonly 'row-repeated': { found: string; row: number };
  readonly 'parts-different': { found: string; sum: string; of: string };
  readonly 'total-different': { found: string; computed: string; difference: string; rows: number };
}
