import type { ObservationProblems } from '../../kinds/observations.ts';
import type { Explanation } from '../explanation.ts';

export const observationExplainedEn: Record<keyof ObservationProblems, Explanation> = {
  'value-missing': {
    cause: 'The status promises a value and there is none.',
    example: '`reported` without a value',
    repair: 'Write the value, or a status that says why there is none. Unknown is not 0.',
  },
  'value-unexpected': {
    cause: 'The status rules a value out and there is one.',
    example: '`measuring` with 17',
    repair: 'Clear the cell or change the status.',
  },
  'as-of-missing': {
    cause: 'The day of the value is missing.',
    example: '`interim` without `as_of`',
    repair: 'Write it in `as_of`.',
  },
  'as-of-unexpected': {
    cause: 'The row needs no day and has one.',
    example: '`target_set` with `as_of`',
    repair: 'Empty it or check the status.',
  },
  'as-of-late': {
    cause: 'The day is after the report.',
    example: 'September 2024 in a report of August 2024',
    repair: 'Check the date.',
  },
  'status-misplaced': {
    cause: 'A target has the status of an actual, or the reverse.',
    example: 'a target with `reported`',
    repair: 'Correct `series` or `status`.',
  },
  'year-unbegun': {
    cause: 'There is a result for a year that had not begun.',
    example: 'a result for 2025 in a report of August 2024',
    repair: 'Check the year, or use `not_yet`.',
  },
  'value-negative': {
    cause: 'A value is below 0, where its unit ends.',
    example: '`-205` of a KPI in people',
    repair:
      'If the KPI may be negative, as net migration is, write its smallest possible value in `minimum` of `kpis.csv`.',
  },
  'value-above-limit': {
    cause: 'A value is above the upper limit of its unit.',
    example: '`138.5`, where `%` ends at 100',
    repair:
      'Correct it if it was miscopied. If a rate may pass 100, clear `maximum` in `units.csv`.',
  },
  'value-below-limit': {
    cause: 'A value is below the lower limit of its unit or KPI.',
    example: '`-312`, where `minimum` of the KPI is -50',
    repair: 'Correct it if it was miscopied. If the source says so, correct or clear `minimum`.',
  },
  'decimals-excessive': {
    cause: 'The value has more decimals than the KPI declares.',
    example: '`40.05` where `decimals` is 1',
    repair: 'Correct the value or `decimals`.',
  },
  'basis-missing': {
    cause: 'What a meaning rests on is not stated.',
    example: '`cumulative` without a basis',
    repair: 'Write `stated` or `inferred`.',
  },
  'basis-unexpected': {
    cause: 'The meaning is unknown and has a basis.',
    example: '`unknown` with `stated`',
    repair: 'Empty the basis or state the meaning.',
  },
  'notation-different': {
    cause: 'Value and original notation differ, 兆, 億, 万, 千 and the unit included.',
    example:
      'printed `12,040`, value 12400; printed `2億396万円`, unit 千円, value 203960000 instead of 203960',
    repair: 'Compare with the source.',
  },
  'notation-numberless': {
    cause: 'The notation holds no number and there is a value.',
    example: 'printed `測定中` or `R5`, value 5',
    repair: 'Correct one of them.',
  },
  'notation-unread': {
    cause: 'The notation is a number and the value is empty.',
    example: 'printed `25,897`, no value',
    repair: 'Write the value.',
  },
};
