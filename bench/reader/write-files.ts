import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import { escapeMarkup } from '../../src/write/markup.ts';
import type { InventedReport } from './invented-report.ts';
import { columnsOfCells, type PrintedCell, type PrintedRow } from './printed-cell.ts';

/** Which lines of a table are drawn. */
export const rulings = ['full', 'open', 'half', 'none'] as const;
export type RulingName = (typeof rulings)[number];

const borders: Readonly<Record<RulingName, string>> = {
  full: 'td, th { border: 0.6pt solid #000 }',
  open: 'td, th { border: 0.6pt solid #000 } td.first, th.first { border-left: 0 } td.last, th.last { border-right: 0 }',
  half: 'td, th { border-top: 0.6pt solid #000; border-bottom: 0.6pt solid #000 }',
  none: '',
};

/** A page to be printed by a browser. */
export function reportPage(report: InventedReport, ruling: RulingName): string {
  const { above, header, body, below } = report;
  const columns = columnsOfCells([...header, ...body]);
  const width = Math.max(
    ...[...header, ...body].flatMap((row, index) =>
      row.map(({ columnSpan }, at) => (columns[index]?.[at] ?? 0) + columnSpan),
    ),
  );
  const tag = (name: string) => (one: PrintedCell, at: number, row: number) => {
    const column = columns[row]?.[at] ?? 0;
    const edges = [
      ...(column === 0 ? ['first'] : []),
      ...(column + one.columnSpan === width ? ['last'] : []),
    ].join(' ');
    const text = escapeMarkup(one.text).replaceAll('\n', '<br>');
    return `<${name} class="${edges}" rowspan="${one.rowSpan}" colspan="${one.columnSpan}">${text}</${name}>`;
  };
  const rows = (list: InventedReport['body'], name: string, from: number) =>
    list
      .map(
        (row, index) =>
          `<tr>${row.map((one, at) => tag(name)(one, at, from + index)).join('')}</tr>`,
      )
      .join('');
  const lines = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><style>
@page { size: A4 landscape; margin: 15mm }
body { font: 8pt "IPAGothic", "Noto Sans CJK JP", "IBM Plex Sans JP", sans-serif }
table { border-collapse: collapse; width: 100% }
td, th { padding: 2pt 3pt; font-weight: normal; text-align: center }
tr { break-inside: avoid }
${borders[ruling]}
</style>${lines(above)}<table><thead>${rows(header, 'th', 0)}</thead><tbody>${rows(body, 'td', header.length)}</tbody></table>${lines(below)}</html>`;
}

/** A workbook with merged cells, as offices make them; with lines where it is to be printed. */
export async function reportWorkbook(report: InventedReport, ruling: RulingName = 'none') {
  const { above, header, body, below } = report;
  const table = [...header, ...body];
  const columns = columnsOfCells(table);
  const width = Math.max(
    ...columns.map((own, row) => (own.at(-1) ?? 0) + (table[row]?.at(-1)?.columnSpan ?? 1)),
  );
  const data = table.map((row, index) => {
    const cells: (CellObject | null)[] = [];
    row.forEach((one, at) => {
      const height = ruling === 'none' ? undefined : heightOf(row);
      cells[columns[index]?.[at] ?? 0] = { ...workbookCell(one), ...linesAround[ruling], height };
    });
    return Array.from(cells, (one) => one ?? null);
  });
  const line = (text: string) => [{ type: String, value: text } as const];
  const written = writeExcelFile([
    {
      sheet: 'KPI',
      columns: Array.from({ length: width }, (_, index) => ({ width: index < 3 ? 22 : 14 })),
      data: [...above.map(line), [], ...data, [], ...below.map(line)],
    },
  ]);
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
}

/** Points that the lines of a row take: spreadsheets do not measure merged cells themselves. */
const heightOf = (row: PrintedRow) =>
  14 *
  Math.max(
    ...row.map(({ text, rowSpan, columnSpan }) => Math.ceil(linesOf(text, columnSpan) / rowSpan)),
  );

const linesOf = (text: string, columnSpan: number) =>
  text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / (7 * columnSpan)), 0);

const printed = {
  fontFamily: 'IPAGothic',
  fontSize: 9,
  wrap: true,
  alignVertical: 'center',
} as const;

/** The lines of a cell of a workbook. */
const linesAround = {
  none: {},
  full: { ...printed, borderStyle: 'thin' },
  open: { ...printed, borderStyle: 'thin' },
  half: { ...printed, topBorderStyle: 'thin', bottomBorderStyle: 'thin' },
} as const;

/** Plain numbers are numbers, shown as they are printed. */
function workbookCell({ text, rowSpan, columnSpan }: PrintedCell): CellObject {
  const span = { rowSpan, columnSpan };
  if (!/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$/u.test(text)) return { type: String, value: text, ...span };
  const decimals = text.split('.')[1]?.length ?? 0;
  const whole = text.includes(',') ? '#,##0' : '0';
  const format = decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`;
  return { type: Number, value: Number(text.replaceAll(',', '')), format, ...span };
}

/** Merged cells are written once, at their upper left corner. */
export function reportCsv({ above, header, body, below }: InventedReport): string {
  const table = [...header, ...body];
  const columns = columnsOfCells(table);
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = table.map((row, index) => {
    const texts: string[] = [];
    row.forEach(({ text }, at) => {
      texts[columns[index]?.[at] ?? 0] = quoted(text);
    });
    return texts.join(',');
  });
  return [...above.map(quoted), '', ...rows, '', ...below.map(quoted), ''].join('\r\n');
}

/** CP932, by asking for the character of every pair of bytes. */
export function inCp932(text: string): Uint8Array {
  const decoder = new TextDecoder('shift_jis');
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!bytesOf.has(character)) bytesOf.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((sign) => bytesOf.get(sign) ?? [sign.charCodeAt(0)]));
}
