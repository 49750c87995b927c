import { placeText } from '../reader/sentences.ts';
import { fold, inOneLine } from '../reader/grid/fold.ts';
import type { Grid, PageBox } from '../reader/grid/grid.ts';
import type { TableColumn, TableMap } from '../reader/recognise/table-map.ts';
import type { CheckWords } from './check-words.ts';
import type { View } from './view.ts';

/** Tables with the same headings: what is confirmed of one of them holds for all. */
export type TableKind = readonly [TableMap, ...TableMap[]];

const kindKey = ({ columns }: TableMap) =>
  columns.map(({ heading, role }) => `${role}:${fold(heading)}`).join('|');

export function tableKinds(tables: readonly TableMap[]): readonly TableKind[] {
  const kinds = Map.groupBy(tables, kindKey);
  return [...kinds.values()].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
}

/** Rows of a table that are shown beside what its columns are. */
const shownRows = 3;

/** A kind of table as it is shown to be confirmed. */
export function kindView(
  [first, ...others]: TableKind,
  { index, total }: { readonly index: number; readonly total: number },
  words: CheckWords,
): View {
  const { table } = words.checkPage;
  const place = placeText(first.grid, words);
  const { headerRows, covering, grid, columns } = first;
  const rows = Array.from(
    { length: Math.min(shownRows, grid.rowCount - headerRows) },
    (_, row): View => ({
      cells: columns.map((_column, at) => ({
        text: inOneLine(covering(headerRows + row, at)?.text ?? ''),
      })),
    }),
  );
  const box = boxOf(grid);
  return {
    title: total > 1 ? table.kind({ number: index + 1, total }) : null,
    caption: table.caption({ place }),
    same: others.length > 0 ? table.same({ count: others.length }) : null,
    places: others.length > 0 ? placesOf(others, words) : null,
    columns: columns.map((column) => ({
      role: roleText(column, words),
      isRead: isColumnRead(column),
      isWide: wideRoles.has(column.role),
      heading: inOneLine(column.heading) || null,
    })),
    rows,
    hasPicture: box !== null,
    picture: table.picture({ place }),
    page: grid.filePage,
    box: box === null ? null : JSON.stringify(box),
  };
}

const placesOf = (others: readonly TableMap[], words: CheckWords) =>
  words.checkPage.table.places({
    places: [...new Set(others.map(({ grid }) => placeText(grid, words)))].join(', '),
  });

/** Columns of names and sentences. */
const wideRoles = new Set<TableColumn['role']>(['name', 'group', 'note', 'comment', 'next-step']);

const isColumnRead = ({ role }: TableColumn) => role !== 'skipped' && role !== 'unknown';

/** What a column is: of values also whose year, and whether they are targets or results. */
function roleText(column: TableColumn, { checkPage: { table } }: CheckWords): string {
  const { role, year, series, isStart } = column;
  if (role !== 'value') return table.role[role];
  const kind = isStart ? table.start : series === null ? table.role.value : table[series];
  return year === null ? kind : table.valueOf({ kind, year: year.year });
}

/** The place of a table on its page; null where there are no pages. */
function boxOf({ cells }: Grid): PageBox | null {
  const boxes = cells.flatMap(({ box }) => box ?? []);
  const [first] = boxes;
  if (!first) return null;
  return boxes.reduce(
    (all, box) => ({
      x1: Math.min(all.x1, box.x1),
      y1: Math.min(all.y1, box.y1),
      x2: Math.max(all.x2, box.x2),
      y2: Math.max(all.y2, box.y2),
    }),
    first,
  );
}
