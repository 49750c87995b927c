import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Columns, Table } from '../../../src/model/table.ts';
import {
  inspectedTable,
  type Inspection,
  type TableFile,
} from '../../../src/publish/machine-readability/inspection.ts';
import { inspectedSheets } from '../../../src/publish/machine-readability/sheets.ts';
import { readWorkbook, type Workbook } from '../../../src/publish/machine-readability/workbook.ts';
import { offeredTables, publishedDataOf } from '../../../src/publish/tables/published-data.ts';
import { sheetsOf } from '../../../src/publish/whole/whole-files.ts';
import { buildConfig } from '../../../src/site/config.ts';
import { database, home, settings } from '../metadata/site-files.ts';

/** The files of the built site, and the same files with a fault. */

const folder = `${buildConfig(process.env).outputDirectory}/data/v1`;
export const mark = '\uFEFF';

const data = publishedDataOf({ database, settings, home });

function publishedFile(table: Table): TableFile {
  const [csv, plain] = [`${folder}/${table.name}.csv`, `${folder}/plain/${table.name}.csv`];
  return { table, text: readFileSync(csv, 'utf8'), plain: readFileSync(plain, 'utf8') };
}

const files = offeredTables(data).map(({ table }) => publishedFile(table));
const workbook = readWorkbook(readFileSync(`${folder}/sosei-data.xlsx`));
const sheetsIn = (book: Workbook) => inspectedSheets(book, sheetsOf(data));

export const published: Inspection = {
  paths: files.map(({ table }) => `data/v1/${table.name}.csv`),
  tables: files.map(inspectedTable),
  sheets: sheetsIn(workbook),
  workbook,
  layouts: [{ table: 'kpis', header: ['kpi_id', 'name'] }],
};

/** The published files with one text of one table replaced. */
export function changed(table: string, found: RegExp | string, put: string): Inspection {
  const changedFiles = files.map((file) => {
    if (file.table.name !== table) return file;
    const changedText = file.text.replace(found, put);
    if (changedText === file.text) throw new Error(`${table} does not hold ${String(found)}`);
    return { ...file, text: changedText };
  });
  return { ...published, tables: changedFiles.map(inspectedTable) };
}

/** The published files and one more table. */
export function withTable(csv: string, columns: Columns, key: readonly string[] = []): Inspection {
  const declared = { name: 'extra', columns, key, headings: 'names' } as const;
  const table = inspectedTable({ table: declared, text: mark + csv, plain: csv });
  return { ...published, tables: [...published.tables, table] };
}

/** The workbook with one text of one part replaced, or with one more part. */
export function withPart(path: string, change: (xml: string) => string): Inspection {
  const parts = new Map(workbook.parts).set(path, change(workbook.parts.get(path) ?? ''));
  const bytes = zipSync(Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)])));
  const book = readWorkbook(bytes);
  return { ...published, workbook: book, sheets: sheetsIn(book) };
}

export const sheet = 'xl/worksheets/sheet2.xml';
export const words = { ja: ['題', '説明'], en: ['Title', 'Meaning'] } as const;
export const noWords = { ja: ['', ''], en: ['', ''] } as const;
