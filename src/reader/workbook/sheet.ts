import { columnLetters } from '../../write/column-letters.ts';
import type { GridCell, Remark } from '../grid/grid.ts';
import { FileRefused } from '../refusal.ts';
import { showNumber, type Shown } from './number-format.ts';
import { attributeOf, isOn, tagsOf, type Tag } from './xml.ts';

/** What the sheets of a workbook share. */
export interface Shared {
  readonly texts: readonly string[];
  /** The number format of each style. */
  readonly formats: readonly string[];
  readonly isSince1904: boolean;
}

export interface SheetSource {
  readonly name: string;
  readonly xml: string;
  /** Remarks of editors by cell. */
  readonly comments: ReadonlyMap<string, string>;
}

export interface ReadSheet {
  readonly cells: readonly GridCell[];
  readonly remarks: readonly Remark[];
}

const maxCells = 200_000;

interface Position {
  readonly row: number;
  readonly column: number;
}

/** A cell as it stands in the file. */
interface WrittenCell extends Position {
  readonly reference: string;
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly isFormula: boolean;
}

interface Layout {
  readonly written: WrittenCell[];
  readonly merges: string[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

/** The cells of a sheet that a person sees. */
export function readSheet(source: SheetSource, shared: Shared): ReadSheet {
  const { written, merges, hiddenRows, hiddenColumns } = layoutOf(source.xml);
  const spans = new Map(merges.flatMap(spanOf));
  const cells = written.flatMap((cell) => {
    const { text, trouble } = shownIn(cell, shared);
    if (text === '' && trouble === undefined) return [];
    const comment = source.comments.get(cell.reference);
    return [
      {
        ...(spans.get(cell.reference) ?? { rowSpan: 1, columnSpan: 1 }),
        row: cell.row,
        column: cell.column,
        text,
        at: cell.reference,
        marks: [],
        ...(comment === undefined ? {} : { comment }),
        ...(trouble === undefined ? {} : { trouble }),
      },
    ];
  });
  const isHidden = ({ row, column }: Position) => hiddenRows.has(row) || hiddenColumns.has(column);
  const hidden = [
    ...new Set(
      cells
        .filter(isHidden)
        .map(({ row, column }) => (hiddenRows.has(row) ? `${row + 1}` : columnLetters(column))),
    ),
  ];
  return {
    cells: cells
      .filter((cell) => !isHidden(cell))
      .map((cell) => ({ ...cell, row: seenRow(cell.row, hiddenRows) })),
    remarks:
      hidden.length === 0
        ? []
        : [{ code: 'cells-hidden', sheet: source.name, cells: hidden.slice(0, 5).join(', ') }],
  };
}

/** Rows that touch each other on the screen touch each other here, too. */
const seenRow = (row: number, hiddenRows: ReadonlySet<number>) =>
  row - [...hiddenRows].filter((hidden) => hidden < row).length;

function layoutOf(xml: string): Layout {
  const layout: Layout = {
    written: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
  let open: WrittenCell | null = null;
  let row = -1;
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'row' && tag.kind !== 'close') {
      row = Number(attributeOf(tag, 'r') ?? row + 2) - 1;
      if (isOn(tag, 'hidden')) layout.hiddenRows.add(row);
    } else if (tag.name === 'col' && isOn(tag, 'hidden')) {
      for (const column of columnsOf(tag)) layout.hiddenColumns.add(column);
    } else if (tag.name === 'mergeCell' && tag.kind !== 'close') {
      layout.merges.push(attributeOf(tag, 'ref') ?? '');
    } else if (tag.name === 'c') {
      if (tag.kind === 'open') open = begun(tag);
      if (tag.kind === 'close' && open) layout.written.push(open);
      if (layout.written.length > maxCells) throw new FileRefused('cells-too-many');
    } else if (open) open = withPart(open, tag);
  }
  return layout;
}

function begun(tag: Tag): WrittenCell | null {
  const reference = attributeOf(tag, 'r') ?? '';
  const position = positionOf(reference);
  if (!position) return null;
  const type = attributeOf(tag, 't') ?? '';
  const style = Number(attributeOf(tag, 's') ?? 0);
  return { ...position, reference, type, style, value: '', isFormula: false };
}

/** Its value, its formula, or text that stands in the cell itself. */
function withPart(cell: WrittenCell, { name, kind, text }: Tag): WrittenCell {
  if (name === 'f') return { ...cell, isFormula: true };
  if (kind !== 'close') return cell;
  if (name === 'v') return { ...cell, value: text };
  return name === 't' && cell.type === 'inlineStr' ? { ...cell, value: cell.value + text } : cell;
}

function shownIn(cell: WrittenCell, { texts, formats, isSince1904 }: Shared): Shown {
  const { type, value, isFormula, style } = cell;
  if (type === 'e') return { text: value, trouble: 'formula-failed' };
  if (isFormula && value === '' && type !== 'str') return { text: '', trouble: 'formula-unsaved' };
  if (value === '') return { text: '' };
  if (type === 's') return { text: lines(texts[Number(value)] ?? '') };
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE' };
  if (type === 'inlineStr' || type === 'str' || type === 'd') return { text: lines(value) };
  return showNumber(Number(value), formats[style] ?? 'General', isSince1904);
}

const lines = (text: string) => text.replace(/\r\n?/gu, '\n').trim();

function positionOf(reference: string): Position | null {
  const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(reference) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
}

function columnsOf(tag: Tag): number[] {
  const first = Number(attributeOf(tag, 'min') ?? 1);
  const last = Math.min(Number(attributeOf(tag, 'max') ?? first), 16_384);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first - 1 + index);
}

type Span = Pick<GridCell, 'rowSpan' | 'columnSpan'>;

/** `B2:C3` belongs to the cell B2. */
function spanOf(merge: string): [string, Span][] {
  const [from = '', to = ''] = merge.split(':');
  const [first, last] = [positionOf(from), positionOf(to)];
  if (!first || !last) return [];
  return [
    [from, { rowSpan: last.row - first.row + 1, columnSpan: last.column - first.column + 1 }],
  ];
}
