/** A limit of a unit or of a KPI, and the file that has it. */
type PassedLimit = Readonly<{ found: string; of: string; limit: number; file: string }>;

/** Values of KPIs: status, date, year, series and original notation. */
export interface ObservationProblems {
  readonly 'value-missing': { status: string };
  readonly 'value-unexpected': { found: string; status: string };
  readonly 'as-of-missing': { status: string };
  readonly 'as-of-unexpected': { found: string; status: string };
  readonly 'as-of-late': { found: string; vintage: string };
  readonly 'status-misplaced': { found: string; series: string; allowed: string };
  readonly 'year-unbegun': { found: string; status: string; start: string; vintage: string };
  readonly 'value-negative': { found: string; kpi: string };
  readonly 'value-above-limit': PassedLimit;
  readonly 'value-below-limit': PassedLimit;
  readonly 'decimals-excessive': { found: string; decimals: number };
  readonly 'basis-missing': { meaning: string; found: string };
  readonly 'basis-unexpected': { meaning: string; found: string };
  readonly 'notation-different': { found: string; value: string; unit: string };
  readonly 'notation-numberless': { found: string; value: string };
  readonly 'notation-unread': { found: string; value: string };
}
