import type { WordsOf } from '../../../problem/kinds/kind.ts';
import type { MissingSeries, PlanQuestions } from '../../kinds/plans.ts';

/** By their codes, as they are written in the column: the labels are those of the content. */
const missing: Readonly<Record<MissingSeries, string>> = {
  target: 'target',
  actual: 'actual',
  both: 'target and actual',
};

export const planToldEn: WordsOf<PlanQuestions> = {
  'direction-against-targets': ({ found, targets }) => [
    `The direction is "${found}", but the targets move the other way (${targets}).`,
    'Is it the wrong way round? If the targets are right, correct the direction.',
  ],
  'target-below-baseline': ({ found, baseline, year }) => [
    `The target "${found}" is worse than the baseline of ${year}, "${baseline}".`,
    'Does the source say so? If not, correct it.',
  ],
  'target-hole': ({ found, year }) => [
    `Only the target of ${year} is "${found}"; every other year has one.`,
    'Is it missing in the source too? If not, copy it.',
  ],
  'last-year-missing': ({ found, kpi, end }) => [
    `The rows of the KPI "${kpi}" end in ${found}; the plan ends in ${end}.`,
    `If the source has a target for ${end}, add its rows.`,
  ],
  'years-skipped': ({ found, next }) => [
    `After the baseline year "${found}" the rows go on with ${next}; the years between have none.`,
    'If the source has them, add their rows.',
  ],
  'status-outdated': ({ found, year, end, vintage }) => [
    `Fiscal year ${year} ended on ${end}; more than a year later (${vintage}) it is still "${found}".`,
    'Does the source say so? If there is a result, copy it.',
  ],
  'status-early': ({ found, year, start, vintage }) => [
    `${year} begins on ${start}, and in the report of ${vintage} it is "${found}" already.`,
    'Does the source say so? A year that has not begun is "not_yet".',
  ],
  'kpi-dropped': ({ found, vintage }) => [
    `The newest report (${vintage}) has no row of the KPI "${found}".`,
    'If the source has it, add its rows; if another KPI replaced it, name that as successor.',
  ],
  'kpi-added': ({ found, vintage }) => [
    `The KPI "${found}" is in no report before that of ${vintage}.`,
    `If it was added in mid-term, write "${vintage}" in introduced_in. If an earlier report has it, add the rows.`,
  ],
  'successor-early': ({ found, kpi, vintage }) => [
    `"${found}" is said to have replaced "${kpi}", which the newest report (${vintage}) still has.`,
    'If it is still in use, empty successor.',
  ],
  'successor-older': ({ found, kpi, vintage }) => [
    `"${found}" is said to have replaced the KPI "${kpi}", but the report of ${vintage}, when "${kpi}" was still there, has it already.`,
    'Does the source say so? If not, correct successor.',
  ],
  'successor-ended': ({ found, kpi, vintage }) => [
    `"${found}" is said to have replaced the KPI "${kpi}", but no report after ${vintage} has it, so it does not go on where "${kpi}" ends.`,
    'Does the source say so? If not, correct successor.',
  ],
  'evaluation-year': ({ found, year }) => [
    `All other evaluations of this report are of ${year}, and this one is of ${found}.`,
    'Check the source, and correct the year if it differs.',
  ],
  'evaluation-early': ({ found, start, vintage }) => [
    `The year "${found}" begins on ${start}, and the report before that (${vintage}) evaluates it.`,
    'Does the source say so? If not, correct the year.',
  ],
  'project-dropped': ({ found, vintage }) => [
    `The newest report (${vintage}) has no figures of this project${found === '' ? '' : `, whose status is "${found}"`}.`,
    'If it has ended, use "ended".',
  ],
  'project-no-longer-new': ({ found, year, vintage }) => [
    `The project began in ${year} and is still "${found}" after the report of ${vintage}.`,
    'If it goes on, use "continuing".',
  ],
  'row-missing': ({ kpi, year, series, vintage, isBetween }) => [
    isBetween
      ? `The KPI "${kpi}" has no row of ${missing[series]} for ${year} alone (vintage ${vintage}).`
      : `The KPIs beside "${kpi}" have a row of ${missing[series]} for ${year}, and it has none (vintage ${vintage}).`,
    'Does the source leave it out too? If not, add the row.',
  ],
  'baseline-missing': ({ kpi, year, vintage }) => [
    `The KPI "${kpi}" has no row for its baseline year, ${year} (vintage ${vintage}).`,
    'Add it if the source has a baseline; otherwise clear baseline_fiscal_year in kpis.',
  ],
  'kpi-unobserved': ({ found }) => [
    `The KPI "${found}" has no target and no actual.`,
    'Has the source none either? If it has, add rows to observations.csv.',
  ],
  'year-after-project': ({ found, project, end }) => [
    `"${found}" is after ${end}, the last year of the project "${project}".`,
    'Does the source say so? If not, correct the year or the period of the project.',
  ],
};
