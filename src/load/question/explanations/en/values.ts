import type { ValueQuestions } from '../../kinds/values.ts';
import type { AskedExplanation } from '../explanation.ts';

export const valueExplainedEn: Record<keyof ValueQuestions, AskedExplanation> = {
  'value-jump': {
    when: 'A value is of another magnitude than the values beside it.',
    example: 'targets 25, 35, 45 and an actual of 280',
    answer: 'With a reason if the source says so; otherwise correct the value.',
  },
  'percent-fraction': {
    when: 'A percentage is below 1.',
    example: '`0.13` for 13%',
    answer: 'Write `13` if 13% is meant; if the source prints 0.13%, say so.',
  },
  'ratio-different': {
    when: 'The value is not the share that numerator and denominator give. Rounding, to the nearest or down, is not asked about.',
    example: '`value` is 74.1, `numerator` 385, `denominator` 520 (74.0%)',
    answer: 'Say so if the source prints it; otherwise correct the slip.',
  },
  'ratio-printed': {
    when: 'Numerator and denominator are not the two numbers of the notation.',
    example: '`16/20（85%）` beside a `numerator` of 17',
    answer: 'Correct the one that differs; if the notation is of something else, say so.',
  },
  'period-far': {
    when: 'The period of a value is more than a year from the fiscal year of its row; for values within a year, outside it.',
    example: '`period_start` is `2013-01-01` in a row of 2023',
    answer: 'Say so if the source has it in that column; otherwise correct the day or the year.',
  },
  'period-crossing': {
    when: 'The period of a value within a year overlaps another one of the KPI in part.',
    example: 'a row of April to June and one of June to September',
    answer: 'Say so if the source has it; otherwise correct the days.',
  },
  'period-shifted': {
    when: 'The period of a value is a year off from the periods of the other years of its KPI.',
    example: 'a population of 1 October each year, with `2022-10-01` in the row of 2023',
    answer: 'Say so if the source has it; otherwise correct the days or the year.',
  },
  'day-different': {
    when: '`as_of` or the period is not the month or the years that the original notation prints.',
    example: 'printed `6（R6.7末）`, `as_of` is `2024-04-30`',
    answer: 'Correct the day, or say where the source prints it.',
  },
  'notation-status': {
    when: 'A word of the original notation (expected, estimated, preliminary, target, actual, a month before the end of the year, not held, ended) does not go with the status.',
    example: 'printed `23（見込）`, status `reported` instead of `expected`',
    answer:
      'Correct the status. If the value is counted on that day every year, write the day as its period.',
  },
  'result-early': {
    when: 'The period of a value that is told as a result was not over when the report was published.',
    example: '`reported` for fiscal year 2024 in a report of 2024-08-30',
    answer:
      'Write `interim` for a value of a part of the year, or say that the source calls it the result.',
  },
  'notation-commas-lost': {
    when: 'An original notation has no thousands separator; once for a table.',
    example: 'the source prints `25,897`, the notation is `25897`',
    answer: 'Say so if the source prints none; if a spreadsheet dropped them, restore the file.',
  },
  'notation-decimals-lost': {
    when: 'The KPI has decimals and an original notation has none; once for a table.',
    example: 'the source prints `13.0`, the notation is `13`',
    answer: 'Say so if the source prints `13`; if a spreadsheet dropped it, restore the file.',
  },
  'notation-sign': {
    when: 'An original notation does not tell whether the value is below zero: a number in brackets alone, or one that is said to be a decrease (減, ▼, 転出超過) while its KPI does not count decreases alone.',
    example: 'the notation is `(18)`, the value -18',
    answer: 'Say how you made sure of the sign; if it is wrong, correct the value.',
  },
  'words-different': {
    when: 'The value in words (`value_text`) is not the original notation.',
    example: 'printed `未策定` (not drawn up), in words `策定` (drawn up)',
    answer: 'Write what the source prints; say so if only the characters differ.',
  },
  'unit-different': {
    when: 'The unit that is printed with a value is not its unit; once for a KPI.',
    example: 'printed `4,480件`, and the KPI has the unit 千円',
    answer: 'Correct the one that is wrong, or say that both are names of one thing.',
  },
  'settlement-early': {
    when: 'The year of a settled amount was not over when the report was published.',
    example: '`settlement` of 2024 in a report of 2024-08-30',
    answer: 'Correct the type or the year; say so if the source calls it settled.',
  },
  'total-alone': {
    when: 'There are no rows of the year of a printed total, and there are rows of other years.',
    example: 'a total of 2025, and rows of 2023 and 2024',
    answer: 'Correct the year or add the rows; say so if the source does not print them.',
  },
  'amount-above': {
    when: 'Eligible cost, a grant, own funds or donations are more than the amount that they are a part of.',
    example: '`eligible_cost` is 9,000 thousand yen, `grant_decided` 9,450',
    answer: 'With a reason if the source says so; otherwise correct the amount or its unit.',
  },
  'rate-different': {
    when: 'The rate of an evaluation is not what target and actual of the same report give.',
    example: 'target 20, actual 23 (115%), and the rate `151.0%`',
    answer: 'Say so if the source prints it; otherwise correct the rate.',
  },
  'row-repeated': {
    when: 'Two rows of a report are the same but for their IDs.',
    example: 'evaluations `e19` and `e99` with the same cells',
    answer: 'Delete one; say so if the source has both.',
  },
  'parts-different': {
    when: 'The parts that make up a year do not add up to its value.',
    example: 'four quarters of 13 in all, and a year of 3',
    answer: 'Correct the one that differs; if the source says so, say so.',
  },
  'total-different': {
    when: 'The rows do not add up to the printed total.',
    example: 'a total of 20,500, rows that add up to 20,400',
    answer:
      'Say why if the source prints it so, as with rounding; otherwise correct rows or total.',
  },
};
