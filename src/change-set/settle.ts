import type { Series } from '../model/codes.ts';
import { statusRules, statusOrder } from '../model/status.ts';
import type { Doubt, PrintedEvaluation, Reading } from '../reader/reading.ts';
import { readingsOf, type ReportReading } from '../reader/read-report.ts';
import type { TableMap } from '../reader/recognise/table-map.ts';
import { aloneInItsCell, stateOf } from '../reader/read/state-of.ts';
import { readNotation } from '../reader/vocabulary/values.ts';
import { askDoubt, type StatusWords } from './ask-doubts.ts';
import { isAnswerTo } from './asked.ts';
import { asRead, leaveOut, reportKeys, saidAfter, type Decisions } from './decisions.ts';
import { tablesRead } from './left-out-tables.ts';
import { continuedKeyOf, tableKeyOf } from './question-keys.ts';

/**
 * The report as it reads once the decisions are taken into account: doubts and questions that are
 * answered are gone, and so is what was left out.
 */
export function settledReport(report: ReportReading, decisions: Decisions): ReportReading {
  const vintage = decisions[reportKeys.vintage] ?? report.vintage;
  const tables = tablesRead(report.tables, decisions).flatMap((map) =>
    settledTable(map, decisions),
  );
  const read = readingsOf(tables, vintage);
  return {
    ...report,
    ...read,
    tables,
    vintage,
    evaluations: read.evaluations.flatMap((one) => continuedReading(one, decisions)),
    readings: [...report.published, ...read.readings].flatMap((reading) =>
      settledReading(reading, decisions, vintage),
    ),
  };
}

const isSeries = (word: string | undefined): word is Series =>
  word === 'target' || word === 'actual';

const otherSeries = (series: Series): Series => (series === 'target' ? 'actual' : 'target');

function settledTable(map: TableMap, decisions: Decisions): TableMap[] {
  let settled = map;
  for (const question of map.questions) {
    const { [tableKeyOf(map, question)]: answer } = decisions;
    if (answer === leaveOut) return [];
    const isOfSeries = question.code === 'series-of-years' || question.code === 'pair-order';
    const isAnswered = isOfSeries ? isSeries(answer) : answer === asRead;
    if (!isAnswered) continue;
    settled = { ...settled, questions: settled.questions.filter((one) => one !== question) };
    if (!isSeries(answer)) continue;
    if (question.code === 'series-of-years') settled = { ...settled, defaultSeries: answer };
    if (question.code === 'pair-order')
      settled = { ...settled, pair: [answer, otherSeries(answer)] };
  }
  return [settled];
}

function settledReading(reading: Reading, decisions: Decisions, vintage: string | null): Reading[] {
  return continuedReading(reading, decisions).flatMap((one) => {
    // Two values of one year are compared once it is known which KPI they belong to.
    const doubts = one.doubts.filter(({ code }) => code !== 'year-twice');
    return withoutDoubts({ ...one, doubts }, decisions, vintage);
  });
}

/** What goes on from the page before, once that is answered; nothing where it is left out. */
function continuedReading<Read extends Reading | PrintedEvaluation>(
  read: Read,
  decisions: Decisions,
): Read[] {
  const goesOn = read.questions.find(({ code }) => code === 'name-continued');
  if (goesOn?.code !== 'name-continued') return [read];
  const { [continuedKeyOf(read, goesOn.name)]: answer } = decisions;
  if (answer === leaveOut) return [];
  const questions = read.questions.filter((one) => one !== goesOn);
  return [answer === asRead ? { ...read, questions } : read];
}

/** Whatever the content calls it. */
const anyStatus: StatusWords = (status) => ({ ja: status, en: status });

/** One answer at a time: the next question may depend on it. */
function withoutDoubts(reading: Reading, decisions: Decisions, vintage: string | null): Reading[] {
  for (const doubt of reading.doubts) {
    const asking = askDoubt(doubt, reading, anyStatus);
    const { [asking.key]: answer } = decisions;
    if (answer === leaveOut) return [];
    if (answer === undefined || !isAnswerTo(asking, answer)) continue;
    const settled = answered(reading, doubt, { answer, vintage });
    if (settled !== reading) return withoutDoubts(settled, decisions, vintage);
  }
  return [reading];
}

interface DoubtAnswer {
  readonly answer: string;
  readonly vintage: string | null;
}

/** The reading as it is said to be; unchanged where the answer is not understood. */
function answered(reading: Reading, doubt: Doubt, { answer, vintage }: DoubtAnswer): Reading {
  const doubts = reading.doubts.filter((one) => one !== doubt);
  if (answer === asRead) return { ...reading, doubts };
  const status = statusOrder.find((code) => code === saidAfter('status:', answer));
  if (status) {
    const { hasWords, needsAsOf } = statusRules[status];
    const isUndated = needsAsOf && reading.asOf === null;
    return {
      ...reading,
      status,
      valueText: hasWords ? reading.valueAsPublished : null,
      doubts: isUndated ? [...doubts, { code: 'day-unknown' }] : doubts,
    };
  }
  const value = saidAfter('value:', answer);
  if (value !== null) return { ...withValue(reading, value), doubts };
  const asOf = saidAfter('day:', answer);
  if (asOf !== null) return { ...reading, asOf, doubts };
  const series = saidAfter('series:', answer) ?? undefined;
  if (isSeries(series)) return restated({ ...reading, series, doubts }, vintage);
  const year = saidAfter('year:', answer);
  if (year !== null) return restated({ ...reading, fiscalYear: Number(year), doubts }, vintage);
  return reading;
}

/** A number that a person has read off: the words around it are no longer in doubt. */
function withValue(reading: Reading, value: string): Reading {
  const { status, series, fiscalYear } = reading;
  const hasValue = status !== null && statusRules[status].hasValue;
  const about = { series, fiscalYear, vintage: null, shown: value, ...aloneInItsCell };
  const ofNumber = stateOf(readNotation(value), about).status;
  return { ...reading, value, valueText: null, status: hasValue ? status : ofNumber };
}

/** What follows for the status once year or series are known. */
function restated(reading: Reading, vintage: string | null): Reading {
  const { series, fiscalYear, valueAsPublished: shown } = reading;
  const about = { series, fiscalYear, vintage, shown, ...aloneInItsCell };
  const state = stateOf(readNotation(shown), about);
  const isKnown = (doubt: Doubt) => reading.doubts.some(({ code }) => code === doubt.code);
  const asOf = state.asOf ?? reading.asOf;
  return {
    ...reading,
    status: state.status,
    asOf: series === 'target' ? null : asOf,
    doubts: [...reading.doubts, ...state.doubts.filter((doubt) => !isKnown(doubt))],
  };
}
