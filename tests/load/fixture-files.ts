import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { ContentFile } from '../../src/load/content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import { pathsOf } from '../paths.ts';

const root = 'tests/fixtures';

/** Folders that other tests build whole contents from. */
const contents = ['base', 'next-report'];

/** Every other folder is a case: what it changes in the base, and the report it gets. */
export const caseNames = readdirSync(root)
  .filter((name) => !contents.includes(name))
  .sort();

export const expectedReport = (name: string) => `../fixtures/${name}/problems.txt`;

/** Reports of all cases, as they are on disk. */
export function expectedReports(): string[] {
  return pathsOf(`${root}/*/problems.txt`).map((path) => readFileSync(path, 'utf8'));
}

export const baseFiles = () => readContentFiles(`${root}/base/content`);

/** The base, with the files of the case laid over it and its `edits.txt` carried out. */
export function caseFiles(name: string): ContentFile[] {
  const files = new Map(baseFiles().map((file) => [file.path, file.bytes]));
  const overlay = `${root}/${name}/content`;
  if (existsSync(overlay)) {
    for (const { path, bytes } of readContentFiles(overlay)) files.set(path, bytes);
  }
  const edits = `${root}/${name}/edits.txt`;
  const lines = existsSync(edits) ? readFileSync(edits, 'utf8').trimEnd().split('\n') : [];
  const texts = new Map([...files].map(([path, bytes]) => [path, { bytes, rows: null }]));
  return edited(texts, lines);
}

interface OpenFile {
  readonly bytes: Uint8Array;
  /** Rows of cells, or lines of a text, once something in it is edited. */
  readonly rows: (string[] | null)[] | null;
}

/**
 * `path removed`, `path linked`, `path renamed path`, `path:row removed`, `path:row repeated`,
 * `path:row = line`, `path:row:column = cell`. A value in quotation marks is JSON. Rows are
 * those of the base, whatever was removed before. A column that the base has not is added.
 */
function edited(files: Map<string, OpenFile>, lines: readonly string[]): ContentFile[] {
  const links: string[] = [];
  for (const line of lines) {
    const [, path = '', row, column, , verb = '', value = ''] =
      /^([^:\s]+)(?::(\d+))?(?::(\w+))?( (removed|linked|renamed|repeated|=)(?: (.*))?)$/u.exec(
        line,
      ) ?? [];
    const file = files.get(path);
    if (!file) throw new Error(`The base has no file for the edit: ${line}`);
    if (row === undefined) {
      files.delete(path);
      if (verb === 'renamed') files.set(value, file);
      if (verb === 'linked') links.push(path);
      continue;
    }
    const rows = file.rows ?? openRows(path, file.bytes);
    files.set(path, { ...file, rows: editedRows(rows, { row: Number(row), column, verb, value }) });
  }
  return [
    ...[...files].map(([path, file]) => ({ path, bytes: closed(path, file) })),
    ...links.map((path) => ({ path, bytes: new Uint8Array(), isLink: true })),
  ];
}

interface Edit {
  readonly row: number;
  readonly column: string | undefined;
  readonly verb: string;
  readonly value: string;
}

type Rows = readonly (string[] | null)[];

/** The rows with one more column, whose cells are empty. */
function widened(rows: Rows, column: string): (string[] | null)[] {
  return rows.map((cells, index) => cells && [...cells, index === 0 ? column : '']);
}

function editedRows(rows: Rows, { row, column, verb, value }: Edit): (string[] | null)[] {
  if (column !== undefined && !rows[0]?.includes(column)) {
    return editedRows(widened(rows, column), { row, column, verb, value });
  }
  const cells = rows[row - 1];
  if (!cells) throw new Error(`There is no row ${row} to edit.`);
  if (verb === 'removed') return rows.with(row - 1, null);
  if (verb === 'repeated') return [...rows, cells];
  const written = value.startsWith('"') ? String(JSON.parse(value)) : value;
  const index = column === undefined ? 0 : (rows[0] ?? []).indexOf(column);
  return rows.with(row - 1, cells.with(index, written));
}

function openRows(path: string, bytes: Uint8Array): (string[] | null)[] {
  const text = new TextDecoder().decode(bytes).trimEnd();
  if (!path.endsWith('.csv')) return text.split('\n').map((line) => [line]);
  return Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data;
}

function closed(path: string, { bytes, rows }: OpenFile): Uint8Array {
  if (!rows) return bytes;
  const left = rows.filter((row) => row !== null);
  const text = path.endsWith('.csv')
    ? Papa.unparse(left, { newline: '\n' })
    : left.map(([line = '']) => line).join('\n');
  return new TextEncoder().encode(`${text}\n`);
}
