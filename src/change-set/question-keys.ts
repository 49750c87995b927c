import { fold } from '../reader/grid/fold.ts';
import { doubtRules } from './doubt-rules.ts';
import type {
  Doubt,
  PrintedEvaluation,
  Reading,
  ReadingPlace,
  ReadingSubject,
} from '../reader/reading.ts';
import type { TableMap, TableQuestion } from '../reader/recognise/table-map.ts';

const joined = (...parts: readonly (string | number | null)[]) =>
  parts.map((part) => part ?? '').join('|');

/** A printed indicator: its name, and the project, policy or goal over it. */
export const subjectKeyOf = ({ group, name }: ReadingSubject): string =>
  joined(fold(group ?? ''), fold(name));

/** Tables with the same headings are of one kind, and are asked about once. */
export const tableKeyOf = ({ columns }: TableMap, { code }: TableQuestion): string =>
  joined('table', code, ...columns.map(({ heading }) => fold(heading)));

export const continuedKeyOf = ({ place, filePage }: ReadingPlace, name: string): string =>
  joined('table', 'name-continued', place || filePage, fold(name));

/** The letters of a column: B of B12. */
const columnOfCell = (at: string) => /^[A-Z]*/u.exec(at)?.[0] ?? '';

/** Doubts that one answer serves alike have one key. */
export function doubtKeyOf(doubt: Doubt, reading: Reading): string {
  const { code, ...facts } = doubt;
  return joined('doubt', code, ...alikeIn(reading, facts)[doubtRules[code].alike]);
}

type Parts = readonly (string | number | null)[];

function alikeIn(reading: Reading, facts: object) {
  const { series, fiscalYear, place, filePage, at, name } = reading;
  const shown = fold(reading.valueAsPublished);
  const table = place || filePage;
  return {
    shown: [shown],
    'shown-in-year': [series, fiscalYear, shown],
    'notation-in-year': [fiscalYear, shown.replace(/[\d,.]+/gu, '0')],
    column: [table, columnOfCell(at)],
    fact: [table, ...Object.values(facts).map((fact) => fold(String(fact)))],
    cell: [fold(name), fiscalYear, series, table, at],
  } satisfies Record<string, Parts>;
}

export const pageKeyOf = (filePage: number): string => joined('page', filePage);

export const kpiKeyOf = (subject: ReadingSubject): string => joined('kpi', subjectKeyOf(subject));

/** What has to be known of an indicator that becomes a KPI. */
export const newKpiKeyOf = (part: 'owner' | 'id' | 'plain' | 'direction', of: ReadingSubject) =>
  joined(`new-kpi-${part}`, subjectKeyOf(of));

/** Whether a report of which several KPIs are missing holds all that there are. */
export const wholeKey = 'whole';

export const missingKeyOf = (kpiId: string): string => joined('missing', kpiId);

export const endedReasonKeyOf = (kpiId: string): string => joined('ended-reason', kpiId);

export const twiceKeyOf = (kpiId: string, { fiscalYear, series }: Reading): string =>
  joined('twice', kpiId, fiscalYear, series);

export const changedKeyOf = (kpiId: string): string => joined('changed', kpiId);

export const reasonKeyOf = (kpiId: string): string => joined('reason', kpiId);

/** What a judge says of all indicators is asked about once. */
export const judgeKeyOf = ({ judge }: Pick<PrintedEvaluation, 'judge'>): string =>
  joined('judge', judge);

export const judgedYearKeyOf = ({ judge }: Pick<PrintedEvaluation, 'judge'>): string =>
  joined('judged-year', judge);

export const scaleKeyOf = ({ judge, scale }: PrintedEvaluation): string =>
  joined('scale', judge, fold(scale ?? ''));

export const gradesKeyOf = ({ judge, scale }: PrintedEvaluation): string =>
  joined('grades', judge, fold(scale ?? ''));

/** A heading over indicators, as judgements of it are printed. */
export const judgedOwnerKeyOf = ({ name }: Pick<PrintedEvaluation, 'name'>): string =>
  joined('judged-owner', fold(name));

export const judgementKeyOf = (subject: string): string => joined('judgement', subject);

export const judgementReasonKeyOf = (subject: string): string =>
  joined('judgement-reason', subject);
