/** What a city means to do: from this its content is written. */

export interface PlanKpi {
  readonly id: string;
  readonly name: string;
  readonly english: string;
  readonly unit: string;
  readonly decimals: number;
  readonly direction: 'higher_is_better' | 'lower_is_better';
  /**
   * `target/actual` by year from the baseline on. An actual begins with `f` final, `e` expected
   * or `i` interim, or is `m` being measured, `n` not conducted or `y` not yet due; `-` is none.
   */
  readonly years: string;
}

export interface PlanProject {
  readonly id: string;
  readonly no: number;
  readonly name: string;
  readonly plain: string;
  readonly english: string;
  readonly status: 'new' | 'continuing';
  /** First and last fiscal year. */
  readonly period: readonly [number, number];
  readonly baseline: number;
  readonly page: string;
  readonly kpis: readonly PlanKpi[];
}

/** Symbol, English name, kind, smallest and largest value. */
export type PlanUnit = readonly [string, string, string, string, string];

export interface Plan {
  readonly units: readonly PlanUnit[];
  readonly projects: readonly PlanProject[];
}
