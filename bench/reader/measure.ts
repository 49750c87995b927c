import { fold } from '../../src/reader/grid/fold.ts';
import type { ReportReading, RefusedReport } from '../../src/reader/read-report.ts';
import type { Reading } from '../../src/reader/reading.ts';
import type { InventedReport } from './invented-report.ts';
import type { Expected } from './layouts.ts';

/** What became of the values of a report. */
export interface Measured {
  readonly right: number;
  /** A person is asked about the value, or about its table. */
  readonly asked: number;
  /** Of them, those that nobody could know. */
  readonly askedRightly: number;
  /** Of them, those that are wrong when a person says that the table is understood. */
  readonly askedWrongly: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** Read without being there. */
  readonly invented: readonly string[];
}

export function measure(
  { expected }: Pick<InventedReport, 'expected'>,
  report: ReportReading | RefusedReport,
): Measured {
  const left = new Set(report.refused === null ? report.readings : []);
  const outcomes = expected.map((one) => {
    const reading = [...left].find((candidate) => isOf(candidate, one));
    if (!reading) return { kind: 'missed', text: textOf(one) } as const;
    left.delete(reading);
    const isOpen = reading.doubts.length > 0 || reading.questions.length > 0;
    const mustAsk = one.isToBeAsked === true || one.isSeriesAsked === true;
    const isConfirmed = reading.doubts.length === 0 && reading.questions.length > 0;
    if (isConfirmed && !one.isToBeAsked && !isRight(reading, one)) {
      return { kind: 'askedWrongly', text: `${textOf(one)} read as ${textRead(reading)}` } as const;
    }
    if (isOpen) return { kind: mustAsk ? 'askedRightly' : 'asked', text: textOf(one) } as const;
    if (isRight(reading, one) && !mustAsk) return { kind: 'right', text: '' } as const;
    return { kind: 'wrong', text: `${textOf(one)} read as ${textRead(reading)}` } as const;
  });
  const texts = (kind: string) =>
    outcomes.filter((outcome) => outcome.kind === kind).map(({ text }) => text);
  const sure = [...left].filter(
    ({ doubts, questions }) => doubts.length === 0 && questions.length === 0,
  );
  return {
    right: texts('right').length,
    asked: ['asked', 'askedRightly', 'askedWrongly'].flatMap((kind) => texts(kind)).length,
    askedRightly: texts('askedRightly').length,
    askedWrongly: texts('askedWrongly'),
    wrong: texts('wrong'),
    missed: texts('missed'),
    invented: sure.map(textRead),
  };
}

const isOf = (reading: Reading, { kpi, fiscalYear, series }: Expected) =>
  fold(reading.name) === fold(kpi.name) &&
  reading.fiscalYear === fiscalYear &&
  reading.series === series;

const isRight = (reading: Reading, one: Expected) =>
  reading.value === one.value &&
  reading.status === one.status &&
  reading.asOf === (one.asOf ?? null) &&
  reading.bound === (one.bound ?? null) &&
  reading.valueTo === (one.valueTo ?? null) &&
  fold(reading.unit ?? '') === fold(one.kpi.unit) &&
  fold(reading.valueAsPublished).includes(fold(one.printed.replace(/（.*$/u, '')).slice(-1));

const textOf = ({ kpi, fiscalYear, series, printed, status }: Expected) =>
  `${kpi.name} ${fiscalYear} ${series} ${printed} ${status ?? '?'}`;

const textRead = ({ name, fiscalYear, series, value, status, unit, valueAsPublished }: Reading) =>
  `${name} ${fiscalYear ?? '?'} ${series ?? '?'} ${value ?? ''} ${unit ?? ''} ${status ?? '?'} “${valueAsPublished}”`;
