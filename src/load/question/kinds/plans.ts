/** Which rows of a year there are not. */
export type MissingSeries = 'target' | 'actual' | 'both';

/** KPIs against their plan. */
export interface PlanQuestions {
  readonly 'direction-against-targets': { found: string; targets: string };
  readonly 'target-below-baseline': { found: string; baseline: string; year: number };
  readonly 'target-hole': { found: string; year: number };
  readonly 'last-year-missing': { found: string; kpi: string; end: number };
  readonly 'years-skipped': { found: string; next: number };
  readonly 'status-outdated': { found: string; year: number; end: string; vintage: string };
  readonly 'status-early': { found: string; year: number; start: string; vintage: string };
  readonly 'kpi-dropped': { found: string; vintage: string };
  readonly 'kpi-added': { found: string; vintage: string };
  readonly 'successor-early': { found: string; kpi: string; vintage: string };
  readonly 'successor-older': { found: string; kpi: string; vintage: string };
  readonly 'successor-ended': { found: string; kpi: string; vintage: string };
  readonly 'evaluation-year': { found: string; year: number };
  readonly 'evaluation-early': { found: string; start: string; vintage: string };
  readonly 'project-dropped': { found: string; vintage: string };
  readonly 'project-no-longer-new': { found: string; year: number; vintage: string };
  readonly 'row-missing': {
    kpi: string;
    year: number;
    series: MissingSeries;
    vintage: string;
    /** The only year without a row among those of the KPI; otherwise KPIs beside it have the year. */
    isBetween: boolean;
  };
  readonly 'baseline-missing': { kpi: string; year: number; vintage: string };
  readonly 'kpi-unobserved': { found: string };
  readonly 'year-after-project': { found: string; project: string; end: number };
}
