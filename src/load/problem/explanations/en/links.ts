import type { LinkProblems } from '../../kinds/links.ts';
import type { Explanation } from '../explanation.ts';

export const linkExplainedEn: Record<keyof LinkProblems, Explanation> = {
  'successor-circular': {
    cause: 'KPIs replace each other in a circle.',
    example: 'p1-k1 → p1-k2 → p1-k1',
    repair: 'Remove that `successor`, or name the KPI that came after.',
  },
  'kpi-of-another-project': {
    cause: 'Project and KPI of a row do not belong together.',
    example: 'project p1, KPI p4-k1',
    repair: 'Correct the one that is wrong.',
  },
  'again-under-own': {
    cause: 'A row of what is printed again names the policy or goal to which it belongs anyway.',
    example: '`s1` in `kpi_policies.csv`, and in `policy_id` of the KPI',
    repair: 'Remove the row.',
  },
  'scope-unknown': {
    cause: 'The scope of a change looks like an ID that nothing has.',
    example: '`p9-k9`',
    repair: 'Correct the ID, or say it in words.',
  },
  'change-early': {
    cause: 'A change is dated before the report that it is about.',
    example: 'a figure of the report of 2023-08-31 changed on 2020-09-20',
    repair: 'Correct the date.',
  },
  'ended-too-early': {
    cause: 'A project is said to have ended, and the newest report has figures of it.',
    example: 'a cost in this year’s report of a project that is `ended`',
    repair: 'Use `continuing` until a report no longer has it.',
  },
  'kpi-introduced-late': {
    cause: 'A KPI that came in mid-term has a row of a report before it came.',
    example: '`introduced_in` is 2024-08-30, and a row is of 2023-08-31',
    repair: 'Correct `vintage` or `introduced_in`.',
  },
  'kpi-ended-early': {
    cause: 'A KPI that has ended has a row of a report after the one that says so.',
    example: '`ended_in` is 2023-08-31, and a row is of 2024-08-30',
    repair: 'Correct `vintage` or `ended_in`.',
  },
  'target-at-baseline': {
    cause: 'There is a target in the baseline year.',
    example: 'baseline 2021, and a target of 20 for 2021',
    repair: 'Use `not_applicable` without a value, or correct the baseline year.',
  },
  'baseline-late': {
    cause: 'The baseline year is not before the first target.',
    example: 'first target 2022, baseline 2023',
    repair: 'Write the year from which the plan starts.',
  },
  'year-over': {
    cause: 'A year that has ended is still to come.',
    example: '`not_yet` for 2022 in a report of August 2023',
    repair: 'Check the source: `measuring`, `not_conducted` or `not_applicable`.',
  },
  'as-of-early': {
    cause: 'The day of a value is before its fiscal year.',
    example: 'a value of 2023 as of 2013-07-31',
    repair: 'Correct the year.',
  },
};
