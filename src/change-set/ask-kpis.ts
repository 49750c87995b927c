import type { Kpi } from '../model/database.ts';
import type { KpiMatch } from '../reader/match/match-kpis.ts';
import { cellOf, type Asking, type AskingCell, type AnswerChoice } from './asked.ts';
import { takeAnswerOf, type PrintedRow, type Twins } from './compare.ts';
import { leaveOut } from './decisions.ts';
import { changedKeyOf, kpiKeyOf, reasonKeyOf, twiceKeyOf } from './question-keys.ts';

const out: AnswerChoice = { answer: leaveOut, label: { code: 'left-out' } };

/** Which KPI a printed indicator is: the likely one, one that the report does not name, or none. */
export function askMatch({ kind, kpi, readings, again }: KpiMatch, free: readonly Kpi[]): Asking[] {
  const [first] = readings;
  if (!first || kind === 'same' || kind === 'said') return [];
  const { name, group, unit } = first;
  const others = free.filter(({ kpi_id }) => kpi_id !== kpi?.kpi_id);
  const about = kpi
    ? ({ code: 'kpi-likely', known: kpi.name, knownUnit: kpi.unit, name, unit, ...again } as const)
    : ({ code: 'kpi-new', name, group } as const);
  const likely = kpi ? [choiceOf('kpi', kpi), choiceOf('kept', kpi)] : [];
  const isNew: AnswerChoice = { answer: 'new', label: { code: 'new' } };
  const choices = [...likely, isNew, ...others.map((one) => choiceOf('kpi', one)), out];
  return [
    {
      key: kpiKeyOf(first),
      about,
      choices,
      typed: null,
      cells: readings.map((reading) => cellOf(reading)),
    },
  ];
}

/** `kpi`: it has the printed name from now on; `kept`: it keeps its name. */
const choiceOf = (code: 'kpi' | 'kept', { kpi_id: id, name }: Pick<Kpi, 'kpi_id' | 'name'>) => ({
  answer: `${code}:${id}`,
  label: { code, name, id },
});

export function askTwins({ kpiId, readings }: Twins): Asking {
  const [first] = readings;
  const { name, fiscalYear, series } = first;
  const choices = readings.map((reading): AnswerChoice => {
    const label = { code: 'take', shown: reading.valueAsPublished, where: reading } as const;
    return { answer: takeAnswerOf(reading), label };
  });
  return {
    key: twiceKeyOf(kpiId, first),
    about: { code: 'twice', name, year: fiscalYear ?? 0, series: series ?? 'actual' },
    choices: [...choices, out],
    typed: null,
    cells: readings.map((reading) => cellOf(reading)),
  };
}

/** What a report says otherwise: of whom, where, and how that is called. */
export interface SaidOtherwise {
  readonly key: string;
  readonly reasonKey: string;
  readonly code: 'changed' | 'judgement-changed';
  readonly name: string;
  readonly cells: readonly AskingCell[];
  /** The content has this report already. */
  readonly isHere: boolean;
}

/** What differs of a KPI: news of this report, or a mistake of the content. */
export function askDifference({ key, code, name, cells, isHere }: SaidOtherwise): Asking {
  const news: AnswerChoice[] = isHere ? [] : [{ answer: 'revised', label: { code: 'revised' } }];
  const mistake: AnswerChoice = { answer: 'corrected', label: { code: 'corrected' } };
  return {
    key,
    about: { code: isHere ? `${code}-here` : code, name, count: cells.length },
    ...{ choices: [...news, mistake, out], typed: null, cells },
  };
}

/** A correction is told to readers with its reason. */
export const askReason = ({ reasonKey: key, name, cells }: SaidOtherwise): Asking => ({
  ...{ key, about: { code: 'reason', name }, choices: [], cells },
  typed: { kind: 'text', prefix: '', suggested: null, isOptional: false },
});

export const differenceOfValues = (
  kpiId: string,
  rows: readonly PrintedRow[],
  isHere: boolean,
): SaidOtherwise => ({
  ...{ key: changedKeyOf(kpiId), reasonKey: reasonKeyOf(kpiId), code: 'changed', isHere },
  name: rows[0]?.reading.name ?? '',
  cells: rows.map(({ reading, before }) => cellOf(reading, before?.value_as_published ?? null)),
});
