import { inOneLine } from '../grid/fold.ts';
import type { GridCell } from '../grid/grid.ts';
import type { TableColumn, TableMap } from '../recognise/table-map.ts';
import type { TableRow } from './rows.ts';

/**
 * What a judgement is about: the indicator beside it, or the project, policy or goal over that one and
 * others. Unclear: the file does not tell which.
 */
export type WhatIsJudged = 'indicator' | 'group' | 'unclear';

const saysGroup = /(?:事業|プロジェクト|施策|政策|基本目標)の?(?:全体の?)?(?:総合)?評価/u;

/** What each cell of a column of judgements is about. */
export function judgedBy(
  map: TableMap,
  rows: readonly TableRow[],
  { heading }: TableColumn,
  index: number,
): (cell: GridCell) => WhatIsJudged {
  const groups = groupsOf(rows).flatMap((of): JudgedGroup[] => {
    const cells = new Set(of.flatMap((row) => map.covering(row.index, index) ?? []));
    const said = [...cells].filter(({ text }) => inOneLine(text) !== '');
    return said.length === 0 ? [] : [{ rows: of, cells: said }];
  });
  const shared = groups.filter(isShared);
  const isOfGroups = groups.every(isJudgedOnce);
  const usual = (): WhatIsJudged => {
    if (isOfGroups && saysGroup.test(heading)) return 'group';
    if (shared.length === 0) return 'indicator';
    if (shared.some(isMerged)) return shared.every(isMerged) && isOfGroups ? 'group' : 'unclear';
    return isOfGroups && shared.every(({ rows: of }) => isNamedOnce(of, map))
      ? 'unclear'
      : 'indicator';
  };
  const ofColumn = usual();
  return (cell) => {
    const group = groups.find(({ cells }) => cells.includes(cell));
    if (!group || !isShared(group) || ofColumn === 'group') return ofColumn;
    if (isMerged(group)) return 'group';
    return shared.some(isMerged) ? 'indicator' : ofColumn;
  };
}

interface JudgedGroup {
  readonly rows: readonly TableRow[];
  /** Those that say something. */
  readonly cells: readonly GridCell[];
}

/** Rows that follow one another under the same project, policy or goal. */
function groupsOf(rows: readonly TableRow[]): TableRow[][] {
  const groups: TableRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.group === row.group) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** It has more than one indicator. */
const isShared = ({ rows }: JudgedGroup) => new Set(rows.map(({ nameCell }) => nameCell)).size > 1;

/** It says something in its first row alone, and of nothing beyond its own rows. */
function isJudgedOnce({ rows, cells: [cell, ...more] }: JudgedGroup): boolean {
  const [first] = rows;
  const end = rows.at(-1)?.index ?? -1;
  return (
    first?.group != null &&
    more.length === 0 &&
    cell?.row === first.index &&
    cell.row + cell.rowSpan - 1 <= end
  );
}

/** One cell stands beside all of its rows. */
const isMerged = (group: JudgedGroup) => {
  const last = group.rows.at(-1)?.index ?? -1;
  return isJudgedOnce(group) && group.cells.every(({ row, rowSpan }) => last < row + rowSpan);
};

/** The cells under the name of the group are empty, too, as where merged cells are written as text. */
const isNamedOnce = ([, ...others]: readonly TableRow[], { columns, covering }: TableMap) =>
  columns.some(
    ({ role }, column) =>
      role === 'group' &&
      others.every(({ index }) => inOneLine(covering(index, column)?.text ?? '') === ''),
  );
