/** What a spreadsheet would read otherwise than it is written. */
const needsQuotes = /[",\r\n\uFEFF]|^ | $/;

const cell = (text: string) => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** RFC 4180: CRLF, quotes only where needed, a line end after the last row. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** What lets a double click in Excel read UTF-8. */
const byteOrderMark = '\uFEFF';

export function withByteOrderMark(csv: string): string {
  return byteOrderMark + csv;
}
