import type { Table } from '../model/table.ts';

/** Cells of a row as they are written, by column. */
export type WrittenCells = Readonly<Record<string, string>>;

export interface TableEdits {
  readonly added: readonly WrittenCells[];
  readonly changed: readonly {
    /** Row as a spreadsheet shows it, which is the line of the file. */
    readonly row: number;
    readonly cells: WrittenCells;
  }[];
}

interface Line {
  readonly text: string;
  /** What ends it; empty at the end of a file. */
  readonly end: string;
}

const byteOrderMark = '\ufeff';

/**
 * The text of a CSV table with rows added and cells changed. All other lines stay byte for byte:
 * quotes, line ends, the byte-order mark, the order of the columns. A new row goes behind the last
 * row with which it shares most columns of the key, counted from the first. An empty text becomes a
 * table with the columns that it needs.
 */
export function editedTable(text: string, table: Table, edits: TableEdits): string {
  if (edits.added.length === 0 && edits.changed.length === 0) return text;
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const lines = linesOf(text.slice(mark.length));
  const wide = widened(lines, table, edits);
  const isQuoted = wide.lines[0] !== undefined && isAllQuoted(wide.lines[0].text);
  const style = { header: wide.header, isQuoted };
  const changed = wide.lines.map((line, index) => {
    const cells = edits.changed.find(({ row }) => row === index + 1)?.cells;
    return cells ? { ...line, text: changedLine(line.text, cells, style) } : line;
  });
  return (
    mark + textOf(edits.added.reduce((rows, cells) => withRow(rows, table, cells, style), changed))
  );
}

interface Style {
  readonly header: readonly string[];
  readonly isQuoted: boolean;
}

function linesOf(text: string): Line[] {
  const found = [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/gu)];
  const lines = found.map(([, line = '', end = '']) => ({ text: line, end }));
  return lines.filter(({ text: line, end }) => line !== '' || end !== '');
}

const textOf = (lines: readonly Line[]) => lines.map(({ text, end }) => text + end).join('');

/** The cells of a line, each as it is written, with its quotes. */
const rawCells = (line: string): string[] =>
  line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)(?=,|$)/gu) ?? [];

const plainCell = (raw: string) =>
  raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;

const isAllQuoted = (line: string) => rawCells(line).every((cell) => cell.startsWith('"'));

const writtenCell = (cell: string, isQuoted: boolean) =>
  isQuoted || /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A column that came later gets its header, and an empty cell in each row, once it is needed. */
function widened(lines: readonly Line[], table: Table, { added, changed }: TableEdits) {
  const [first] = lines;
  const used = [...added, ...changed.map(({ cells }) => cells)].flatMap((cells) =>
    Object.keys(cells).filter((name) => cells[name] !== ''),
  );
  const declared = Object.keys(table.columns);
  if (!first) {
    const header = declared.filter((name) => !table.columns[name]?.since || used.includes(name));
    return { header, lines: [{ text: header.join(','), end: '\n' }] };
  }
  const known = rawCells(first.text).map(plainCell);
  const missing = declared.filter((name) => !known.includes(name) && used.includes(name));
  const isQuoted = isAllQuoted(first.text);
  const behind = (cells: readonly string[]) =>
    cells.map((cell) => `,${writtenCell(cell, isQuoted)}`).join('');
  const wider = lines.map(({ text, end }, index) => ({
    text: text === '' ? text : text + behind(index === 0 ? missing : missing.map(() => '')),
    end,
  }));
  return { header: [...known, ...missing], lines: wider };
}

function changedLine(line: string, cells: WrittenCells, { header, isQuoted }: Style): string {
  return rawCells(line)
    .map((raw, index) => {
      const { [header[index] ?? '']: cell } = cells;
      return cell === undefined || cell === plainCell(raw)
        ? raw
        : writtenCell(cell, isQuoted || raw.startsWith('"'));
    })
    .join(',');
}

function withRow(lines: readonly Line[], table: Table, cells: WrittenCells, style: Style): Line[] {
  const text = style.header.map((name) => writtenCell(cells[name] ?? '', style.isQuoted)).join(',');
  const at = placeOf(lines, table, cells, style);
  const before = lines.slice(0, at);
  const end = lines[0]?.end || '\n';
  const last = before.at(-1);
  const ended = last?.end === '' ? [...before.slice(0, -1), { ...last, end }] : before;
  return [...ended, { text, end }, ...lines.slice(at)];
}

/** Number of the lines that stand before the new row. */
function placeOf(lines: readonly Line[], table: Table, cells: WrittenCells, { header }: Style) {
  const keyOf = (line: string) => {
    const raw = rawCells(line);
    return table.key.map((name) => plainCell(raw[header.indexOf(name)] ?? ''));
  };
  const key = table.key.map((name) => cells[name] ?? '');
  const shared = lines.map(({ text }, index) =>
    index === 0 || /^[,\s"]*$/u.test(text) ? (index === 0 ? 0 : -1) : commonStart(keyOf(text), key),
  );
  const most = Math.max(...shared);
  return shared.lastIndexOf(most) + 1;
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? one.length : at;
}
