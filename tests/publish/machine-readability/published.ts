import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Content } from '../../../src/load/content.ts';
import type { Columns } from '../../../src/model/table.ts';
import {
  inspectedTable,
  type Inspection,
  type TableFile,
} from '../../../src/publish/machine-readability/inspection.ts';
import { inspectedSheets } from '../../../src/publish/machine-readability/sheets.ts';
import { readWorkbook, type Workbook } from '../../../src/publish/machine-readability/workbook.ts';
import { createCellWriter } from '../../../src/publish/tables/cells.ts';
import {
  offeredTables,
  type PublishedData,
  publishedDataOf,
} from '../../../src/publish/tables/published-data.ts';
import type { PublishedTable } from '../../../src/publish/tables/published-table.ts';
import { csvFiles } from '../../../src/publish/tables/table-files.ts';
import { sheetsOf, workbook as workbookOf } from '../../../src/publish/whole/whole-files.ts';
import { buildConfig } from '../../../src/site/config.ts';
import { realContent } from '../../real-content.ts';
import { dataOf } from '../contents.ts';
import { database, home, settings } from '../metadata/site-files.ts';

/** The files of the built site, those that a content is written to, and the same with a fault. */

const folder = `${buildConfig(process.env).outputDirectory}/data/v1`;
const encoding = new TextDecoder('utf-8', { ignoreBOM: true });
export const mark = '\uFEFF';

type Files = readonly [tables: readonly TableFile[], workbook: Workbook];

const sheetsIn = (book: Workbook, data: PublishedData) => inspectedSheets(book, sheetsOf(data));

const inspectionOf = (data: PublishedData, [tables, workbook]: Files): Inspection => ({
  paths: tables.map(({ table }) => `data/v1/${table.name}.csv`),
  tables: tables.map(inspectedTable),
  sheets: sheetsIn(workbook, data),
  workbook,
  layouts: [{ table: 'kpis', header: ['kpi_id', 'name'] }],
});

function builtFile({ table }: PublishedTable): TableFile {
  const [csv, plain] = [`${folder}/${table.name}.csv`, `${folder}/plain/${table.name}.csv`];
  return { table, text: readFileSync(csv, 'utf8'), plain: readFileSync(plain, 'utf8') };
}

function builtSite(): Inspection {
  const data = publishedDataOf({ database, settings, home });
  const workbook = readWorkbook(readFileSync(`${folder}/sosei-data.xlsx`));
  return inspectionOf(data, [offeredTables(data).map(builtFile), workbook]);
}

export const built = builtSite();

async function filesOf(data: PublishedData): Promise<Files> {
  const writeCell = createCellWriter(data.database);
  const tables = offeredTables(data).map(async (published) => {
    const texts = csvFiles(published, writeCell).map(async ({ bytes }) =>
      encoding.decode(await bytes()),
    );
    const [text = '', plain = ''] = await Promise.all(texts);
    return { table: published.table, text, plain };
  });
  return [await Promise.all(tables), readWorkbook(await workbookOf(data))];
}

/** What is published of a content. */
export async function publishedOf(content: Content): Promise<Inspection> {
  const data = dataOf(content);
  return inspectionOf(data, await filesOf(data));
}

/** The first report stays as it is, so that faults can be planted in its cells. */
const firstData = dataOf(realContent());
const [files, workbook] = await filesOf(firstData);
export const published = inspectionOf(firstData, [files, workbook]);

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
  return { ...published, workbook: book, sheets: sheetsIn(book, firstData) };
}

export const sheet = 'xl/worksheets/sheet2.xml';
export const words = { ja: ['題', '説明'], en: ['Title', 'Meaning'] } as const;
export const noWords = { ja: ['', ''], en: ['', ''] } as const;
