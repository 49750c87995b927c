import { wordsOf, type Words } from '../i18n/words.ts';
import type { PrintedEvaluation, Reading } from '../reader/reading.ts';
import type { ReportReading } from '../reader/read-report.ts';
import { doubtText, questionText } from '../reader/sentences.ts';

/** Everything that was read, one JSON object a line: observations, then evaluations. */
export function readingLines({ readings, evaluations }: ReportReading): string {
  const words = wordsOf('ja');
  const lines = [
    ...readings.map((reading) => observationOf(reading, words)),
    ...evaluations.map(evaluationOf),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Names are those of the columns of `observations.csv`; the sentences are in Japanese. */
function observationOf(reading: Reading, words: Words) {
  return {
    name: reading.name,
    group: reading.group,
    kpi_no: reading.number,
    unit: reading.unit,
    fiscal_year: reading.fiscalYear,
    series: reading.series,
    is_baseline: reading.isStart,
    value: reading.value,
    status: reading.status,
    as_of: reading.asOf,
    value_as_published: reading.valueAsPublished,
    bound: reading.bound,
    value_to: reading.valueTo,
    value_text: reading.valueText,
    numerator: reading.numerator,
    denominator: reading.denominator,
    period_start: reading.period?.start ?? null,
    period_end: reading.period?.end ?? null,
    note: reading.note,
    is_repeated: reading.isRepeated,
    ...placeOf(reading),
    doubts: reading.doubts.map((doubt) => doubtText(doubt, words)),
    question: reading.questions.map((question) => questionText(question, words)).join(' ') || null,
  };
}

function evaluationOf(evaluation: PrintedEvaluation) {
  return {
    name: evaluation.name,
    group: evaluation.group,
    is_of_group: evaluation.isOfGroup,
    kpi_no: evaluation.number,
    unit: evaluation.unit,
    fiscal_year: evaluation.fiscalYear,
    series: null,
    grade: evaluation.grade,
    rate_as_published: evaluation.rateAsPublished,
    comment: evaluation.comment,
    next_step: evaluation.nextStep,
    evaluator: evaluation.judge,
    scale: evaluation.scale,
    ...placeOf(evaluation),
    doubts: [],
    question: null,
  };
}

/** A page without a printed number is named by its place in the file. */
const placeOf = ({ place, filePage, at }: PrintedEvaluation | Reading) => ({
  place: place === '' && filePage !== null ? `PDF ${filePage}` : place,
  file_page: filePage,
  cell: at,
});
