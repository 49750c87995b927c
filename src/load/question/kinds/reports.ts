/** Texts and sources that a newer report leaves behind. */
export interface ReportQuestions {
  readonly 'text-outdated': { found: string; kpi: string; year: number; vintage: string };
  readonly 'time-passed': { found: string; vintage: string };
  readonly 'page-far': { found: string; last: number };
  readonly 'source-later': { found: string; issued: string; vintage: string };
  readonly 'source-earlier': { found: string; own: string; vintage: string };
  readonly 'manager-unnamed': { found: string };
  readonly 'manager-unexpected': { found: string };
  readonly 'managed-by-own': { found: string; project: string };
  readonly 'code-different': { found: string; publisher: string; code: string; source: string };
}
