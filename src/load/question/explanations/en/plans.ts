import type { PlanQuestions } from '../../kinds/plans.ts';
import type { AskedExplanation } from '../explanation.ts';

export const planExplainedEn: Record<keyof PlanQuestions, AskedExplanation> = {
  'direction-against-targets': {
    when: 'All targets move against the direction.',
    example: '`higher_is_better` with targets 640, 620, 600',
    answer: 'Correct `direction`, or say why the source has it so.',
  },
  'target-below-baseline': {
    when: 'A target is worse than the baseline.',
    example: 'baseline 18, target 8',
    answer: 'Say so if the source prints it; otherwise correct the value.',
  },
  'target-hole': {
    when: 'One year has no target and all others have one.',
    example: 'targets for 2023 and 2025, none for 2024',
    answer: 'Copy it from the source, or say that the source has none.',
  },
  'last-year-missing': {
    when: 'The rows of a KPI end before its plan does.',
    example: 'the project ends in 2024, the rows in 2023',
    answer: 'Add the rows, or say that the source has none.',
  },
  'years-skipped': {
    when: 'Years after the baseline have no rows, other KPIs have them, and no period says when the plan begins.',
    example: '2022 follows on 2019',
    answer: 'Say so if the source has none; otherwise add them.',
  },
  'status-outdated': {
    when: 'A year ended more than a year ago and is still measured, expected or interim.',
    example: '`measuring` for 2022 in a report of August 2024',
    answer: 'Copy the result, or say that the source has none.',
  },
  'status-early': {
    when: 'A year that begins after the report is being measured, or was not conducted.',
    example: '`measuring` for 2025 in a report of August 2023',
    answer: 'Say so if the source has it; otherwise use `not_yet`.',
  },
  'kpi-dropped': {
    when: 'The newest report has no row of a KPI.',
    example: 'p2-k3 has no row in the newest vintage',
    answer: 'Add its rows, name its `successor`, or say why it is gone.',
  },
  'kpi-added': {
    when: 'A later report has a KPI that no earlier one has.',
    example: 'p2-k3 has rows from the second vintage on',
    answer:
      'Write `introduced_in` if it was added in mid-term; add the rows if an earlier report has it.',
  },
  'successor-early': {
    when: 'A KPI that was replaced is still in the newest report.',
    example: 'p1-k1 has the successor p1-k2 and rows of its own',
    answer: 'Empty `successor` if it is still in use.',
  },
  'successor-older': {
    when: 'The KPI in `successor` was there before the one that it replaces had gone.',
    example:
      '`p1-k1`, which both reports have, as `successor` of `g1-k1`, which the second has not',
    answer: 'Say so if the source tells it; otherwise correct `successor`.',
  },
  'successor-ended': {
    when: 'No report after the last one of a KPI has its `successor`.',
    example: 'a `successor` that was dropped with the KPI itself',
    answer: 'Say so if the source tells it; otherwise correct `successor`.',
  },
  'evaluation-year': {
    when: 'One evaluation of a report is of another year than all others.',
    example: 'the others are of 2023, one of 2020',
    answer: 'Correct the year; if the source says so, say so.',
  },
  'evaluation-early': {
    when: 'An evaluation is of a year that had not begun when the report was published.',
    example: 'an evaluation of 2025 in a report of 2024-08-30',
    answer: 'Correct the year, or say that the source has it.',
  },
  'project-dropped': {
    when: 'The newest report has no figures of a project.',
    example: 'no row of p3 in the newest vintage',
    answer: 'Use `ended` if it has ended.',
  },
  'project-no-longer-new': {
    when: 'A project that began in an earlier year is still new.',
    example: '`new` in August 2024 for a project that began in 2023',
    answer: 'Use `continuing`.',
  },
  'row-missing': {
    when: 'One year alone has no row, between years that have one or beside KPIs that have it.',
    example: 'actuals of 2021 and 2023, none of 2022',
    answer: 'Say so if the source prints none; otherwise add the row.',
  },
  'baseline-missing': {
    when: 'The baseline year has no row.',
    example: '`baseline_fiscal_year` is `2022`, and no row is of 2022',
    answer: 'Add the row, or clear `baseline_fiscal_year`.',
  },
  'kpi-unobserved': {
    when: 'A KPI has neither targets nor actuals.',
    example: 'a KPI that is only in `kpis.csv`',
    answer: 'Say so if the source gives no figures.',
  },
  'year-after-project': {
    when: 'The row is of a year after the last one of its project.',
    example: 'a target for 2025 of a project that ends in 2024',
    answer: 'Say so if the source does; otherwise correct the year or the period.',
  },
};
