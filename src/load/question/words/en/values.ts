import { moreEn } from '../../../problem/words/en/rows.ts';
import type { WordsOf } from '../../../problem/kinds/kind.ts';
import type { ValueQuestions } from '../../kinds/values.ts';

export const valueToldEn: WordsOf<ValueQuestions> = {
  'value-jump': ({ found, others }) => [
    `"${found}" is of another magnitude than the values beside it (${others}).`,
    'Does the source say so? If not, correct it.',
  ],
  'percent-fraction': ({ found, percent }) => [
    `The percentage "${found}" is below 1. Is ${percent}% meant?`,
    `Then write "${percent}".`,
  ],
  'ratio-different': ({ found, ratio, of }) => [
    `The value "${found}" is not what numerator and denominator give (${of} is ${ratio}).`,
    'Does the source say so? If not, correct the value or one of the two.',
  ],
  'ratio-printed': ({ found, of }) => [
    `Numerator and denominator are "${found}", and the notation says "${of}".`,
    'Compare with the source and correct the one that differs.',
  ],
  'period-far': ({ found, year, period }) => [
    `The period of the value (${period}) is far from fiscal year ${year}, that of the row.`,
    `Is "${found}" what the source says? If not, correct the day or the year.`,
  ],
  'period-crossing': ({ found, period, row }) => [
    `The period from "${found}" begins within that of row ${row} (${period}) and ends outside it.`,
    'Does the source say so? If not, correct the days.',
  ],
  'period-shifted': ({ found, year, end, of }) => [
    `The period of ${year} ends on "${found}", a year off from other years of the KPI (that of ${of} ends on ${end}).`,
    'Does the source say so? If not, correct the days or the year.',
  ],
  'day-different': ({ found, printed }) => [
    `The day "${found}" is not what the original notation says, "${printed}".`,
    'Compare with the source; if it differs, correct the day.',
  ],
  'notation-status': ({ found, word, notation, isDay }) => [
    `The original notation "${notation}" says "${word}", and the status is "${found}".`,
    isDay
      ? 'A value of a part of the year is "interim". If it is counted then every year, write the day as period_start and period_end.'
      : 'Check whether the status is what the source tells.',
  ],
  'result-early': ({ end, vintage }) => [
    `The row is that of a result, but its period ends on ${end}, after the report (${vintage}).`,
    'A value of a part of the period is "interim", one that is expected "expected". If other days were counted, write them as period_start and period_end.',
  ],
  'notation-commas-lost': ({ found, rows }) => [
    `The original notation "${found}" has no thousands separator.${moreEn(rows)}`,
    'A spreadsheet drops them when it saves. If the source prints them, restore the file from before.',
  ],
  'notation-decimals-lost': ({ found, rows }) => [
    `The original notation "${found}" has no decimals, and the KPI has.${moreEn(rows)}`,
    'A spreadsheet turns "13.0" into "13" when it saves. If the source prints decimals, restore the file from before.',
  ],
  'notation-sign': ({ found, value }) => [
    `The original notation "${found}" may be a number below zero or not. The value is "${value}".`,
    'Check it with the legend of the source or the numbers around it. If it is wrong, correct the sign of the value.',
  ],
  'words-different': ({ found, notation }) => [
    `The value in words "${found}" is not the original notation "${notation}".`,
    'Compare with the source and write it as it is printed.',
  ],
  'unit-different': ({ found, unit, printed, rows }) => [
    `The original notation "${found}" has the unit "${printed}", the value has "${unit}".${moreEn(rows)}`,
    'Compare with the source; if it differs, correct the unit, or notation and value.',
  ],
  'settlement-early': ({ found, end, vintage }) => [
    `"${found}" is what a year came to, but the year ends on ${end}, after the report (${vintage}).`,
    'Does the source say so? A budget is "budget", what was planned "planned".',
  ],
  'total-alone': ({ found, of, years }) => [
    `There is a total of ${found}, but ${of} has no rows of that year (it has rows of ${years}).`,
    'Check with the source whether the year is right, or rows are missing.',
  ],
  'amount-above': ({ found, type, whole, of, row }) => [
    `The amount "${found}" of "${type}" is larger than "${whole}" of "${of}" (row ${row}).`,
    'Does the source say so? If not, correct the amount or its unit.',
  ],
  'rate-different': ({ found, ratio, of }) => [
    `The rate "${found}" is not what actual and target give (${of} is ${ratio}).`,
    'Does the source say so? If not, correct the rate.',
  ],
  'row-repeated': ({ found, row }) => [
    `But for its ID, the row of "${found}" is row ${row} again.`,
    'Does the source have both? If not, delete one.',
  ],
  'parts-different': ({ sum, of }) => [
    `The parts of this year add up to "${sum}", and the year came to "${of}".`,
    'Compare with the source, and correct a value or accumulation of the KPI.',
  ],
  'total-different': ({ found, computed, difference, rows }) => [
    `The printed total is ${found}; ${rows} rows add up to ${computed}: a difference of ${difference}.`,
    'Does the source say so? If not, correct the rows or the total.',
  ],
};
