import type { WordsOf } from '../../kinds/kind.ts';
import type { LinkProblems } from '../../kinds/links.ts';

export const linkToldEn: WordsOf<LinkProblems> = {
  'successor-circular': ({ found, chain }) => [
    `The KPIs replace each other in a circle (${chain}).`,
    `Check the source and remove "${found}", or name the KPI that came after.`,
  ],
  'kpi-of-another-project': ({ found, project, owner }) => [
    owner === null
      ? `The KPI "${found}" belongs to no project; this row names "${project}".`
      : `The KPI "${found}" belongs to the project "${owner}"; this row names "${project}".`,
    'Correct project_id or kpi_id.',
  ],
  'again-under-own': ({ found, column, file }) => [
    `"${found}" is in ${column} of ${file} already: it belongs there.`,
    'A row says that the source prints it again elsewhere. Remove this row.',
  ],
  'scope-unknown': ({ found, nearest }) => [
    `There is no KPI, project or vintage "${found}".`,
    nearest ? `Write "${nearest}" if that is meant.` : 'Check the ID, or say it in words.',
  ],
  'change-early': ({ found, vintage }) => [
    `The day of the change, "${found}", is before the report of ${vintage} came out.`,
    'Check the year and the month.',
  ],
  'ended-too-early': ({ found, vintage, file, row }) => [
    `The project "${found}" is said to have ended, but the newest report (${vintage}) has figures of it (row ${row} of ${file}).`,
    'Use the status "continuing" until a report no longer has it.',
  ],
  'kpi-introduced-late': ({ found, kpi, vintage, file, row }) => [
    `The KPI "${kpi}" is said to have come with the report of ${found}, but an earlier one (${vintage}) has figures of it (row ${row} of ${file}).`,
    'Check the source, and correct introduced_in or the vintage of the row.',
  ],
  'kpi-ended-early': ({ found, kpi, vintage, file, row }) => [
    `The KPI "${kpi}" is said to have ended with the report of ${found}, but a later one (${vintage}) has figures of it (row ${row} of ${file}).`,
    'Check the source, and correct ended_in or the vintage of the row.',
  ],
  'target-at-baseline': ({ found, kpi, year }) => [
    `Fiscal year ${year} is the baseline of the KPI "${kpi}" and has a target, "${found}".`,
    'Clear the cell and use the status "not_applicable", or check baseline_fiscal_year in kpis.',
  ],
  'baseline-late': ({ found, year, row }) => [
    `The first target is for ${year} (row ${row} of observations.csv) and the baseline year is "${found}".`,
    'Write the year from which the plan starts, before its first target.',
  ],
  'year-over': ({ found, year, end, vintage }) => [
    `Fiscal year ${year} ended on ${end}, before the report of ${vintage}, and has the status "${found}".`,
    'Check the source: "measuring" if the result is awaited, "not_conducted" if nothing took place, "not_applicable" if the cell has no value.',
  ],
  'as-of-early': ({ found, year, start }) => [
    `"${found}" is before fiscal year ${year} begins, on ${start}.`,
    'Check the year of the date, or the fiscal year.',
  ],
};
