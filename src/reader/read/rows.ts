import type { GridCell, Grid } from '../grid/grid.ts';
import { fold, inOneLine } from '../grid/fold.ts';
import type { ReadingSubject } from '../reading.ts';
import { cellsOfRow, isSection } from '../recognise/header.ts';
import { nameOf } from '../recognise/name-of.ts';
import { columnOf, type TableMap, type TableQuestion } from '../recognise/table-map.ts';
import type { ColumnRole } from '../vocabulary/headings.ts';
import { statedUnit, unitIn } from '../vocabulary/units.ts';

/** What a row of a table says of all its values. */
export interface TableRow {
  readonly index: number;
  /** As printed, with number and unit; null where each column is an indicator. */
  readonly name: string | null;
  readonly nameCell: GridCell | null;
  /** `row`: the cell of the name is empty; `page`: the table goes on from the page before. */
  readonly carriedFrom: 'row' | 'page' | null;
  readonly number: string | null;
  readonly group: string | null;
  /** Of the column of units. */
  readonly unit: string | null;
  /** The column of units says that there is none. */
  readonly isUnitless: boolean;
  readonly textOf: (role: ColumnRole) => string;
}

const sum = /^(?:合?計|小計|総計|平均)$/u;

/** The rows below the heading that hold values, with what is written once for several of them. */
export function tableRowsOf(map: TableMap, carried: TableRow | null): TableRow[] {
  const { grid, covering, headerRows } = map;
  const nameColumn = columnOf(map, 'name');
  const isByRows = columnOf(map, 'series') !== undefined || columnOf(map, 'year') !== undefined;
  const rows: TableRow[] = [];
  let section = groupAbove(grid);
  let nameCell: GridCell | null = null;
  let group: string | null = null;
  for (let index = headerRows; index < grid.rowCount; index += 1) {
    if (isSection(grid, covering, index)) {
      section = inOneLine(cellsOfRow(grid, covering, index)[0]?.text ?? '');
      group = null;
      continue;
    }
    if (isHeaderAgain(map, index)) continue;
    const own = nameColumn === undefined ? undefined : covering(index, nameColumn);
    const hasName = own !== undefined && own.text.trim() !== '' && !isDitto(own.text);
    if (hasName) nameCell = own;
    const ownGroup = innermostGroup(map, index);
    if (ownGroup !== null) group = ownGroup;
    const name =
      map.kpi ?? nameCell?.text ?? (nameColumn === undefined ? null : (carried?.name ?? null));
    if (sum.test(fold(name ?? ''))) continue;
    if (nameColumn !== undefined && name === null) continue;
    const carriedFrom =
      hasName || nameColumn === undefined
        ? null
        : nameCell === null
          ? 'page'
          : isByRows && grid.kind !== 'ruled'
            ? null
            : 'row';
    const unitText = filledText(map, 'unit', index, nameCell);
    const unit = unitText === '' ? statedUnit(grid.above.join(' ')) : unitIn(unitText);
    const row: TableRow = {
      index,
      name,
      nameCell,
      carriedFrom,
      number: fold(filledText(map, 'number', index, nameCell)) || null,
      group: group ?? section,
      unit,
      isUnitless: unitText !== '' && unit === null,
      textOf: (role) => textAt(map, role, index),
    };
    rows.push(carriedFrom === 'page' && carried ? withCarried(row, carried) : row);
  }
  return rows;
}

/** What the page before says of the indicator that goes on here. */
const withCarried = (row: TableRow, { number, group, unit, isUnitless }: TableRow): TableRow => ({
  ...row,
  number: row.number ?? number,
  group: row.group ?? group,
  unit: row.unit ?? unit,
  isUnitless: row.isUnitless || (row.unit === null && isUnitless),
});

function textAt(map: TableMap, role: ColumnRole, row: number): string {
  const column = columnOf(map, role);
  return column === undefined ? '' : textIn(map, column, row);
}

/** A sign that the cell above holds for this one, too. */
const isDitto = (text: string) => /^(?:〃|″|々|同上|同左|同じ)$/u.test(fold(text));

function textIn({ covering, headerRows }: TableMap, column: number, row: number): string {
  let at = row;
  while (at > headerRows && isDitto(covering(at, column)?.text ?? '')) at -= 1;
  return inOneLine(covering(at, column)?.text ?? '');
}

/** What stands in the first of several rows of one indicator holds for all of them. */
function filledText(
  map: TableMap,
  role: ColumnRole,
  row: number,
  nameCell: GridCell | null,
): string {
  const own = textAt(map, role, row);
  return own !== '' || nameCell === null || nameCell.row > row
    ? own
    : textAt(map, role, nameCell.row);
}

/** The group of the last column of groups that says one. */
function innermostGroup(map: TableMap, row: number): string | null {
  const texts = map.columns.flatMap(({ role }, column) =>
    role === 'group' ? [textIn(map, column, row)] : [],
  );
  return texts.findLast((text) => text !== '') ?? null;
}

const groupWords =
  /^(?:[■◆●○◎▼□・【]\s*)?(?:(?:基本目標|重点目標|施策|政策|事業名?|プロジェクト名?|戦略|柱)\s*[\d０-９①-⑳ⅠⅡⅢⅣⅤIV一二三四五（(]*[)）]?\s*[:：　]?|[①-⑳]\s*(?=.*(?:事業|プロジェクト)))/u;

/** The heading of a project, policy or goal in the lines above a table. */
function groupAbove({ above }: Grid): string | null {
  return above.findLast((line) => groupWords.test(line) && line.length <= 80) ?? null;
}

/** A heading that is printed again on the next page. */
function isHeaderAgain({ grid, covering, columns }: TableMap, row: number): boolean {
  const texts = cellsOfRow(grid, covering, row).map(({ text }) => fold(text));
  const leaves = new Set(columns.flatMap(({ leaf, heading }) => [fold(leaf), fold(heading)]));
  const again = texts.filter((text) => leaves.has(text));
  return texts.length > 2 && again.length >= texts.length * 0.7;
}

export interface PrintedSubject extends ReadingSubject {
  readonly marks: readonly string[];
  readonly isRepeated: boolean;
}

/** The name without its number, and its unit: of the column of units, or behind the name. */
export function subjectOf(row: TableRow, printed: string): PrintedSubject {
  const { name, number, unit, marks, isRepeated } = nameOf(printed);
  return {
    name,
    number: row.number ?? number,
    group: row.group,
    unit: row.unit ?? (row.isUnitless ? null : unit),
    marks,
    isRepeated,
  };
}

/** A name of our own workbook, in which nothing is printed around it. */
export const ownSubject = ({ number, group, unit }: TableRow, name: string): PrintedSubject => ({
  ...{ name: inOneLine(name), number, group, unit },
  ...{ marks: [], isRepeated: false },
});

/** Whether a row goes on with an indicator of the page before is asked of all that it holds. */
export const continuedIn = (
  { carriedFrom }: TableRow,
  { name }: Pick<PrintedSubject, 'name'>,
): readonly TableQuestion[] => (carriedFrom === 'page' ? [{ code: 'name-continued', name }] : []);
