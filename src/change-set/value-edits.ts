import type { Database, Observation } from '../model/database.ts';
import type { Edit } from './apply-edits.ts';
import type { WrittenReasons } from './bringing-words.ts';
import { cellOf } from './asked.ts';
import type { PrintedRow } from './compare.ts';
import type { Edited } from './edited.ts';
import { leaveOut, type Decisions } from './decisions.ts';
import type { ContentChangeKind } from './content-change.ts';
import { correctedCells } from './corrected-cells.ts';
import { observationCells, saidCells, type CitedSource } from './observation-cells.ts';
import { changedKeyOf, reasonKeyOf } from './question-keys.ts';
import { settledQuestions } from './settled-questions.ts';

export interface ValueContext {
  readonly vintage: string;
  /** The content has this report already. */
  readonly isKnown: boolean;
  readonly source: CitedSource;
  readonly decisions: Decisions;
  readonly database: Database;
  readonly day: string;
  readonly reasons: WrittenReasons;
}

const none: Edited = { edits: [], changes: [], again: 0 };

/** What a printed value changes: a row of its own in a new report, its cells in a known one. */
export function valueEdits(row: PrintedRow, context: ValueContext): Edited {
  const { isKnown, vintage, decisions } = context;
  const isOfVintage = row.before?.vintage === vintage;
  if (isKnown && row.kind === 'same') return { ...none, again: 1 };
  const answer = decisions[changedKeyOf(row.kpiId)];
  if (isKnown && isOfVintage) return answer === 'corrected' ? corrected(row, context) : none;
  if (row.kind !== 'changed') return added(row, kinds[row.kind], context);
  if (answer === leaveOut || answer === undefined) return none;
  const news = added(row, answer === 'corrected' ? null : 'revised', context);
  if (answer !== 'corrected') return news;
  const mended = corrected(row, context);
  return { ...mended, edits: [...news.edits, ...mended.edits] };
}

const kinds = { same: null, filled: 'filled', added: 'added', followed: 'revised' } as const;

/** Null: the value is no news. */
function added(row: PrintedRow, kind: ContentChangeKind | null, context: ValueContext): Edited {
  const { kpiId, reading, before } = row;
  const cells = observationCells(kpiId, reading, context);
  const edits: Edit[] = [
    { table: 'observations', row: 'new', cells },
    ...settledQuestions(row, context),
  ];
  if (kind === null) return { edits, changes: [], again: 1 };
  const change = {
    ...differenceOf(row, context.vintage),
    ...{ kind, field: null, before: before && shownValue(before), after: reading.valueAsPublished },
  };
  return { edits, changes: [change], again: 0 };
}

const shownValue = ({ value_as_published: shown }: Observation) => shown;

function differenceOf({ kpiId, reading }: PrintedRow, vintage: string) {
  const { fiscalYear, series, name } = reading;
  const key = [vintage, kpiId, fiscalYear, series].join('/');
  return { table: 'observations', key, name, cell: cellOf(reading) } as const;
}

function corrected(row: PrintedRow, { decisions, day }: ValueContext): Edited {
  const { before, reading, kpiId } = row;
  if (!before) return none;
  const { table, key, name, cell } = differenceOf(row, before.vintage);
  return correctedCells({
    ...{ table, key, name, cell, day, scope: kpiId, said: saidCells(reading) },
    was: before,
    reason: decisions[reasonKeyOf(kpiId)] ?? '',
  });
}
