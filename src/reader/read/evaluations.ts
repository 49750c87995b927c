import type { GridCell } from '../grid/grid.ts';
import { fold, inOneLine } from '../grid/fold.ts';
import type { PrintedEvaluation } from '../reading.ts';
import {
  isJudgement,
  type Judgement,
  type TableColumn,
  type TableMap,
} from '../recognise/table-map.ts';
import { isDash } from '../vocabulary/absence.ts';
import { judgeIn, scaleIn } from '../vocabulary/judges.ts';
import { judgedBy, type WhatIsJudged } from './judged-by.ts';
import { placeOfCell } from './place-of-cell.ts';
import { continuedIn, subjectOf, type TableRow } from './rows.ts';

/** A column in which somebody judges, and who that is. */
interface JudgingColumn {
  readonly column: TableColumn;
  readonly index: number;
  readonly role: Judgement;
  readonly judge: string | null;
  readonly judgedBy: (cell: GridCell) => WhatIsJudged;
}

/** Grades, printed rates, comments and next steps of all rows: those of one judge and year together. */
export function evaluationsOf(map: TableMap, rows: readonly TableRow[]): PrintedEvaluation[] {
  const columns = judgingColumns(map, rows);
  return columns.length === 0 ? [] : rows.flatMap((row) => evaluationsIn(row, columns, map, rows));
}

/**
 * A column that names nobody goes with the only judge that others name, if that is the office that
 * fills in the table. What a council says stays apart.
 */
function judgingColumns(map: TableMap, rows: readonly TableRow[]): JudgingColumn[] {
  const judging = map.columns.flatMap((column, index) => {
    const { role, heading } = column;
    if (!isJudgement(role)) return [];
    const judged = judgedBy(map, rows, column, index);
    return [{ column, index, role, judgedBy: judged, named: judgeIn(heading) }];
  });
  const named = judging.flatMap((one) => one.named ?? []);
  const words = new Set(named.map(({ word }) => word));
  const [only] = named;
  const usual = words.size === 1 && only?.isOffice ? only.word : null;
  return judging.map(({ named: own, ...column }) => ({ ...column, judge: own?.word ?? usual }));
}

interface PrintedPart extends JudgingColumn {
  readonly cell: GridCell;
  readonly text: string;
  readonly judged: WhatIsJudged;
}

function evaluationsIn(
  row: TableRow,
  columns: readonly JudgingColumn[],
  map: TableMap,
  rows: readonly TableRow[],
): PrintedEvaluation[] {
  const { name } = row;
  if (name === null) return [];
  const parts = columns.flatMap((column): PrintedPart[] => {
    const cell = map.covering(row.index, column.index);
    const text = inOneLine(cell?.text ?? '');
    if (cell?.row !== row.index || text === '' || isDash(fold(text))) return [];
    return [{ ...column, cell, text, judged: column.judgedBy(cell) }];
  });
  const years = new Set(parts.flatMap(({ column: { year } }) => year?.year ?? []));
  const [onlyYear = null] = years.size === 1 ? years : [];
  const yearOf = ({ column: { year } }: PrintedPart) => year?.year ?? onlyYear;
  const groups = Map.groupBy(
    parts,
    (part) => `${yearOf(part)}/${part.judge}/${part.judged === 'group'}`,
  );
  const { number, group, unit, ...printed } = subjectOf(row, name);
  const indicator = { name: printed.name, number, group, unit };
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const all = [first, ...others];
    const isOfGroup = first.judged === 'group' && group !== null;
    const subject = isOfGroup ? { name: group, number: null, group: null, unit: null } : indicator;
    const textOf = (role: Judgement) => all.find((part) => part.role === role)?.text ?? null;
    return [
      {
        ...placeOfCell(map, first.cell),
        ...subject,
        isOfGroup,
        ...{ fiscalYear: yearOf(first), judge: first.judge, scale: scaleOf(all) },
        ...{ grade: textOf('grade'), rateAsPublished: textOf('rate') },
        ...{ comment: textOf('comment'), nextStep: textOf('next-step') },
        isClear: row.carriedFrom !== 'row' && areClear(all, row, rows),
        questions: [...map.questions, ...continuedIn(row, indicator)],
      },
    ];
  });
}

function scaleOf(parts: readonly PrintedPart[]): string | null {
  const part = parts.find(({ role }) => role === 'grade');
  return part ? scaleIn(part.column.leaf) : null;
}

/** Each part stands once, in a cell of what is judged alone that can be trusted. */
function areClear(
  parts: readonly PrintedPart[],
  { nameCell }: TableRow,
  rows: readonly TableRow[],
): boolean {
  const isOfOthers = ({ row, rowSpan }: GridCell) =>
    rows.some(
      (other) => other.index > row && other.index < row + rowSpan && other.nameCell !== nameCell,
    );
  return (
    new Set(parts.map(({ role }) => role)).size === parts.length &&
    parts.every(
      ({ cell, judged }) =>
        cell.trouble === undefined &&
        judged !== 'unclear' &&
        (judged === 'group' || !isOfOthers(cell)),
    )
  );
}
