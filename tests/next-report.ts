import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { readContentFiles } from '../src/load/read-files.ts';
import type { ContentFile } from '../src/load/content.ts';
import { tableNames, tables } from '../src/model/database.ts';
import { firstReport } from './real-content.ts';
import { variantFolder } from './variant-folder.ts';

const overlay = 'tests/fixtures/next-report/content';

type Cells = Readonly<Record<string, string>>;

const textOf = ({ bytes }: ContentFile) => new TextDecoder().decode(bytes);

const rowsOf = (text: string) =>
  Papa.parse<Cells>(text, { header: true, skipEmptyLines: true, delimiter: ',' }).data;

/** A row whose key is there takes its place; any other is added at the end. */
function laidOver(rows: readonly Cells[], added: readonly Cells[], key: readonly string[]) {
  const keyOf = (row: Cells) => key.map((column) => row[column]).join(' ');
  const byKey = new Map([...rows, ...added].map((row) => [keyOf(row), row]));
  return [...byKey.values()];
}

/**
 * The next report prints again what has not changed: every figure of the newest vintage, but
 * for KPIs that it has replaced by others.
 */
function printedAgain(observations: readonly Cells[], kpis: readonly Cells[], next: Cells) {
  const retired = new Set(kpis.filter(({ successor }) => successor).map(({ kpi_id }) => kpi_id));
  return observations
    .filter(({ vintage, kpi_id }) => vintage === next.supersedes && !retired.has(kpi_id))
    .map((row) => ({ ...row, vintage: next.vintage, source_id: next.source_id }) as Cells);
}

/** The first report with the next one that `fixtures/next-report` rehearses. */
export function nextReportFiles(): readonly ContentFile[] {
  const files = new Map(readContentFiles(firstReport).map((file) => [file.path, file]));
  const added = new Map(readContentFiles(overlay).map((file) => [file.path, file]));
  const rowsAt = (source: typeof files, name: string) => {
    const file = source.get(`content/data/${name}.csv`);
    return file ? rowsOf(textOf(file)) : [];
  };
  const [next = {}] = rowsAt(added, 'vintages');
  for (const [path, file] of added) {
    const table = tableNames.find((name) => path === `content/data/${name}.csv`);
    if (table === undefined) {
      files.set(path, file);
      continue;
    }
    const known = rowsAt(files, table);
    const again = table === 'observations' ? printedAgain(known, rowsAt(added, 'kpis'), next) : [];
    const rows = laidOver([...known, ...again], rowsAt(added, table), tables[table].key);
    const text = `${Papa.unparse(rows, { newline: '\n' })}\n`;
    files.set(path, { path, bytes: new TextEncoder().encode(text) });
  }
  return [...files.values()];
}

/**
 * Writes that content to a folder of its own and returns its path. It lies in the project,
 * because prose is compiled where packages can be found.
 */
export function writeNextReport(): string {
  const directory = variantFolder('next-report');
  const content = join(directory, 'content');
  cpSync(firstReport, content, { recursive: true });
  for (const { path, bytes } of nextReportFiles()) {
    const target = join(directory, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return content;
}
