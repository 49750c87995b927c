import type { WordsOf } from '../../kinds/kind.ts';
import { seemsInKanji } from '../../../read/read-kanji.ts';
import type { ObservationProblems } from '../../kinds/observations.ts';

export const observationToldEn: WordsOf<ObservationProblems> = {
  'value-missing': ({ status }) => [
    `The status is "${status}" and the value is empty.`,
    'Write the value, or a status that says why there is none. Unknown is never 0.',
  ],
  'value-unexpected': ({ found, status }) => [
    `The status is "${status}" and there is a value, "${found}".`,
    'Clear the cell, or use a status such as "reported", "expected" or "interim".',
  ],
  'as-of-missing': ({ status }) => [
    `A value with the status "${status}" needs the day to which it refers.`,
    'Write it in as_of, like "2023-07-31".',
  ],
  'as-of-unexpected': ({ found, status }) => [
    `A row with the status "${status}" has the day "${found}".`,
    'Empty as_of or check the status.',
  ],
  'as-of-late': ({ found, vintage }) => [
    `"${found}" is after the date of the report, ${vintage}.`,
    'Check the date.',
  ],
  'status-misplaced': ({ found, series, allowed }) => [
    `"${found}" cannot be used in a row whose series is "${series}".`,
    `Here it is one of ${allowed}.`,
  ],
  'year-unbegun': ({ found, status, start, vintage }) => [
    `The period of the value of ${found} begins on ${start}, after the report of ${vintage}, and has the status "${status}".`,
    'Check the year, or use the status "not_yet" without a value.',
  ],
  'value-negative': ({ found, kpi }) => [
    `The value "${found}" is below 0, the lower limit of the unit of "${kpi}".`,
    'Compare with the source. If the KPI may be negative, as a net number is, write its smallest possible value in minimum of kpis.csv.',
  ],
  'value-above-limit': ({ found, of, limit, file }) => [
    `The value "${found}" is above ${limit}, the upper limit of "${of}".`,
    `Compare with the source. If it says so, correct or clear maximum of "${of}" in ${file}.`,
  ],
  'value-below-limit': ({ found, of, limit, file }) => [
    `The value "${found}" is below ${limit}, the lower limit of "${of}".`,
    `Compare with the source. If it says so, correct or clear minimum of "${of}" in ${file}.`,
  ],
  'decimals-excessive': ({ found, decimals }) => [
    `"${found}" has more decimals than the KPI declares (${decimals}).`,
    'Write the value as printed, or correct decimals in kpis.',
  ],
  'basis-missing': ({ meaning, found }) => [
    `${meaning} is "${found}" and its basis is empty.`,
    'Write "stated" if the source says so, "inferred" if not.',
  ],
  'basis-unexpected': ({ meaning, found }) => [
    `${meaning} is "unknown" and its basis is "${found}".`,
    'Empty the basis or state the meaning.',
  ],
  'notation-different': ({ found, value, unit }) => [
    `The source prints "${found}" and the row says "${value}"${unit && ` (in ${unit})`}.`,
    'Compare with the source and correct the one that differs.',
  ],
  'notation-numberless': ({ found, value }) => [
    `The original notation "${found}" holds no number and the value is "${value}".${/\d/u.test(found.normalize('NFKC')) ? ' A year or a date is not read as a value.' : ''}${seemsInKanji(found) ? ' A number in Chinese characters is read with what it counts, as in "十二件"; "百万円" and "千円" are read as units.' : ''}`,
    'Clear the cell or write the notation as printed.',
  ],
  'notation-unread': ({ found, value }) => [
    `The original notation is the number "${found}" and the value is empty.`,
    `Write "${value}" as value or check the notation.`,
  ],
};
