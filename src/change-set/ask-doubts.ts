import { codes, type Status } from '../model/codes.ts';
import type { Database } from '../model/database.ts';
import { statusOrder, statusRules } from '../model/status.ts';
import type { Text } from '../model/text.ts';
import type { Doubt, Reading } from '../reader/reading.ts';
import { cellOf, type Asking, type AnswerChoice, type Typed } from './asked.ts';
import { asRead, leaveOut } from './decisions.ts';
import { doubtRules } from './doubt-rules.ts';
import { doubtKeyOf } from './question-keys.ts';

/** Every open doubt of the readings that are brought, once for all cells that are alike. */
export const askDoubts = (readings: readonly Reading[], database: Database): Asking[] =>
  readings.flatMap((reading) =>
    reading.doubts.map((doubt) => askDoubt(doubt, reading, statusWordsOf(database))),
  );

/** What the content calls a status; null where it does not use it. */
export type StatusWords = (status: Status) => Text | null;

function statusWordsOf({ codelists }: Database): StatusWords {
  return (status) => {
    const row = codelists.find(({ codelist, code }) => codelist === 'statuses' && code === status);
    return row ? { ja: row.ja, en: row.en } : null;
  };
}

export function askDoubt(doubt: Doubt, reading: Reading, wordsFor: StatusWords): Asking {
  const { choices, typed: written } = answersTo(doubt, reading, wordsFor);
  return {
    key: doubtKeyOf(doubt, reading),
    about: { code: 'doubt', doubt },
    choices: [...choices, { answer: leaveOut, label: { code: 'left-out' } }],
    typed: written,
    cells: [cellOf(reading)],
  };
}

interface PossibleAnswers {
  readonly choices: readonly AnswerChoice[];
  readonly typed: Typed | null;
}

const typed = (kind: Typed['kind'], prefix: string, suggested: string | null = null): Typed => ({
  ...{ kind, prefix, suggested },
  isOptional: false,
});

function answersTo(doubt: Doubt, reading: Reading, wordsFor: StatusWords): PossibleAnswers {
  const { value, fiscalYear } = reading;
  const asItIs = kept(reading);
  const foreseen = statusChoices(foreseenStatuses, wordsFor);
  switch (doubtRules[doubt.code].answers) {
    case 'absence':
      return { choices: absenceChoices(doubt, reading, wordsFor), typed: null };
    case 'day':
      return { choices: [], typed: typed('day', 'day:') };
    case 'foreseen':
      return { choices: foreseen, typed: null };
    case 'foreseen-or-read':
      return { choices: [...asItIs, ...foreseen], typed: null };
    case 'series':
      return { choices: seriesChoices, typed: null };
    case 'year':
      return { choices: fiscalYear === null ? [] : asItIs, typed: typed('year', 'year:') };
    case 'below-zero':
      return { choices: [...belowZero(value), ...asItIs], typed: typed('number', 'value:') };
    case 'read':
      return { choices: asItIs, typed: null };
    case 'number':
      return { choices: asItIs, typed: typed('number', 'value:') };
  }
}

/** Of a value that is not counted yet. */
const foreseenStatuses = statusOrder.filter((status) => {
  const { needsAsOf, isCounted } = statusRules[status];
  return needsAsOf && !isCounted;
});

const seriesChoices = codes.series.map((series): AnswerChoice => ({
  answer: `series:${series}`,
  label: { code: 'series', series },
}));

/** (18) is less than nothing in some tables. */
function belowZero(value: string | null): AnswerChoice[] {
  if (value === null) return [];
  const number = `-${value.replace(/^-/u, '')}`;
  return [{ answer: `value:${number}`, label: { code: 'value', value: number } }];
}

/** What was read may be right, where there is something. */
function kept({ value, valueText, status, valueAsPublished }: Reading): AnswerChoice[] {
  if (status === null) return [];
  const shown = value ?? valueText ?? valueAsPublished;
  return [{ answer: asRead, label: { code: 'as-read', value: shown } }];
}

/** Why there is no value: what the content has words for and what the series can be. */
function absenceChoices(doubt: Doubt, { series }: Reading, wordsFor: StatusWords): AnswerChoice[] {
  const isWorded = doubt.code === 'words-unclear';
  const possible = statusOrder.filter((status) => {
    const { hasValue, hasWords, series: allowed } = statusRules[status];
    const isOfSeries = series === null || allowed.includes(series);
    return isOfSeries && !hasValue && (isWorded || !hasWords);
  });
  return statusChoices(possible, wordsFor);
}

function statusChoices(statuses: readonly Status[], wordsFor: StatusWords): AnswerChoice[] {
  return statuses.flatMap((status) => {
    const label = wordsFor(status);
    return label ? [{ answer: `status:${status}`, label: { code: 'status', label } }] : [];
  });
}
