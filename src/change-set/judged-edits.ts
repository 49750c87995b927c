import type { Database } from '../model/database.ts';
import type { Edit } from './apply-edits.ts';
import type { AskingCell } from './asked.ts';
import type { ContentChange } from './content-change.ts';
import { correctedCells } from './corrected-cells.ts';
import type { Decisions } from './decisions.ts';
import { gradesSaid, gradesWritten } from './grades-said.ts';
import type { Judged, JudgedRow } from './judged-rows.ts';
import { nameOfSubject } from './name-of-subject.ts';
import { citation } from './observation-cells.ts';
import { gradesKeyOf, judgementKeyOf, judgementReasonKeyOf, scaleKeyOf } from './question-keys.ts';
import { saidScale } from './scale-of.ts';
import type { Edited } from './edited.ts';
import type { ValueContext } from './value-edits.ts';

/** What a judgement says, in a line. */
export const shownJudgement = (
  cells: Readonly<Record<string, string | number | null | undefined>>,
): string =>
  [cells.grade, cells.rate_as_published, cells.comment, cells.next_step]
    .filter((part) => part != null && part !== '')
    .join(' / ');

/** The rows of a report’s own judgements, and the scales that they need. */
export function judgedEdits({ rows, asked }: Judged, context: ValueContext): readonly Edited[] {
  const { database, decisions } = context;
  let number = lastNumber(database);
  const edited = rows.map((row) => {
    const isNews = row.before === null || decisions[judgementKeyOf(row.subject)] === 'revised';
    if (isNews) number += 1;
    return judgedEdit(row, `${prefixOf(database)}${number}`, context);
  });
  const used = new Set(rows.map(({ said }) => said.scale_id));
  const scales = [...Map.groupBy(asked, scaleKeyOf)].flatMap(([key, [first]]): Edited[] => {
    const id = saidScale(decisions[key]);
    const isThere = database.scales.some(({ scale_id }) => scale_id === id);
    if (!first || id === null || isThere || !used.has(id)) return [];
    const cited = citation(first, context.source);
    return [scaleEdit(id, first.scale ?? '', { decisions, key: gradesKeyOf(first), cited })];
  });
  return [...scales, ...edited];
}

function judgedEdit(row: JudgedRow, id: string, context: ValueContext): Edited {
  const { subject, place, before, changed, said } = row;
  const { vintage, decisions, database, source, day } = context;
  if (before && Object.keys(changed).length === 0) return { edits: [], changes: [], again: 1 };
  const answer = decisions[judgementKeyOf(subject)];
  const name = nameOfSubject(subject, database);
  const cell = cellAt(row, name);
  if (before && answer === 'corrected') {
    return correctedCells({
      ...{ table: 'evaluations', key: before.evaluation_id, said: changed, scope: subject },
      ...{ was: { ...before }, reason: decisions[judgementReasonKeyOf(subject)] ?? '' },
      ...{ name, cell, day },
    });
  }
  if (before && (answer !== 'revised' || before.vintage === vintage)) {
    return { edits: [], changes: [], again: 0 };
  }
  const cells = { evaluation_id: id, vintage, ...row.about, ...said, ...citation(place, source) };
  const change: ContentChange = {
    ...{ kind: before ? 'revised' : 'added', table: 'evaluations', key: cells.evaluation_id },
    ...{ field: null, name, cell },
    before: before && shownJudgement({ ...before }),
    after: shownJudgement(said),
  };
  return { edits: [{ table: 'evaluations', row: 'new', cells }], changes: [change], again: 0 };
}

function cellAt({ place, about, said }: JudgedRow, name: string): AskingCell {
  const { place: of, filePage, at, box } = place;
  const year = about.fiscal_year ?? said.fiscal_year ?? '';
  return {
    ...{ place: of, filePage, at, box, name, series: null, before: null },
    ...{ fiscalYear: year === '' ? null : Number(year), text: shownJudgement(said) },
  };
}

interface SaidGrades {
  readonly decisions: Decisions;
  readonly key: string;
  readonly cited: Readonly<Record<string, string>>;
}

function scaleEdit(id: string, name: string, { decisions, key, cited }: SaidGrades): Edited {
  const grades = gradesSaid(decisions[key] ?? '');
  const change: ContentChange = {
    ...{ kind: 'added', table: 'scales', key: id, field: null, before: null },
    ...{ after: gradesWritten(grades), name, cell: null },
  };
  const edits: Edit[] = [
    { table: 'scales', row: 'new', cells: { scale_id: id, name, ...cited } },
    ...grades.map((grade, index): Edit => ({
      ...{ table: 'scale_grades', row: 'new' },
      cells: { scale_id: id, grade, seq: String(index + 1) },
    })),
  ];
  return { edits, changes: [change], again: 0 };
}

/** `e` of e12: IDs of evaluations go on as they are. */
const prefixOf = ({ evaluations }: Database) =>
  /^(.*?)\d+$/u.exec(evaluations.at(-1)?.evaluation_id ?? '')?.[1] ?? 'e';

function lastNumber(database: Database): number {
  const prefix = prefixOf(database);
  const numbers = database.evaluations.flatMap(({ evaluation_id: id }) => {
    const rest = id.startsWith(prefix) ? id.slice(prefix.length) : '';
    return /^\d+$/u.test(rest) ? [Number(rest)] : [];
  });
  return Math.max(0, ...numbers);
}
