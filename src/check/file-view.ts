import type { Decisions } from '../change-set/decisions.ts';
import { leftOutTables, tableIds } from '../change-set/left-out-tables.ts';
import { inOneLine } from '../reader/grid/fold.ts';
import type { ReportReading, RefusedReport } from '../reader/read-report.ts';
import { placeText, remarkText, unreadText } from '../reader/sentences.ts';
import type { TableMap } from '../reader/recognise/table-map.ts';
import type { CheckWords } from './check-words.ts';
import type { View } from './view.ts';

/** What is said of a file that is not read. */
export function refusedView(
  name: string,
  { refused, unread }: RefusedReport,
  words: CheckWords,
): View {
  return {
    title: words.checkPage.file.refused({ name }),
    why: words.reading.refusals[refused],
    leftOut: unread.map((table) => ({ text: unreadText(table, words) })),
  };
}

/** What is said of a file that was read: its tables, and what was left out. */
export function fileView(report: ReportReading, said: Decisions, words: CheckWords): View {
  const { file } = words.checkPage;
  const { tables, unread, remarks } = report;
  const ids = tableIds(tables);
  const leftOut = leftOutTables(said);
  const hasSeveral = tables.length > 1;
  const lines = tables.map((table, index): View => {
    const id = ids[index] ?? '';
    return { text: tableLine(table, report, words), id, isRead: !leftOut.has(id) };
  });
  return {
    found: file.found({ count: tables.length }),
    tables: hasSeveral ? [] : lines,
    boxes: hasSeveral ? lines : [],
    isOne: !hasSeveral,
    choose: hasSeveral ? file.leaveOut : null,
    leftOut: unread.length > 0 ? file.leftOut({ count: unread.length }) : null,
    unread: unread.map((table) => ({ text: unreadText(table, words) })),
    remarks: remarks.map((remark) => ({ text: remarkText(remark, words) })),
    hasRemarks: remarks.length > 0,
  };
}

function tableLine(table: TableMap, { readings }: ReportReading, words: CheckWords): string {
  const { place, filePage, cells } = table.grid;
  const inTable = new Set(cells.map(({ at }) => at));
  const count = readings.filter(
    (reading) =>
      reading.place === place && reading.filePage === filePage && inTable.has(reading.at),
  ).length;
  const begins = inOneLine(cells[0]?.text ?? '').slice(0, 20);
  return words.checkPage.file.tableLine({ place: placeText(table.grid, words), begins, count });
}
