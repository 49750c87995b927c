import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { publishedTables } from '../../../src/model/database.ts';
import { publishedDeclaration } from '../../../src/model/published.ts';
import type { Columns } from '../../../src/model/table.ts';
import {
  inspectedTable,
  type Inspection,
  type TableFile,
} from '../../../src/publish/machine-readability/inspection.ts';
import { readWorkbook } from '../../../src/publish/machine-readability/workbook.ts';
import { buildConfig } from '../../../src/site/config.ts';

/** The files of the built site, and the same files with a fault. */

const folder = `${buildConfig(process.env).outputDirectory}/data/v1`;
export const mark = '\uFEFF';

function publishedFile(name: (typeof publishedTables)[number]): TableFile {
  const { columns, key } = publishedDeclaration(name);
  const [csv, plain] = [`${folder}/${name}.csv`, `${folder}/plain/${name}.csv`];
  return {
    ...{ name, columns, key },
    ...{ text: readFileSync(csv, 'utf8'), plain: readFileSync(plain, 'utf8') },
  };
}

const files = publishedTables.map(publishedFile);
const workbook = readWorkbook(readFileSync(`${folder}/sosei-data.xlsx`));

export const published: Inspection = {
  paths: files.map(({ name }) => `data/v1/${name}.csv`),
  tables: files.map(inspectedTable),
  workbook,
  layouts: [{ table: 'kpis', header: ['kpi_id', 'name'] }],
};

/** The published files with one text of one table replaced. */
export function changed(table: string, found: RegExp | string, put: string): Inspection {
  const changedFiles = files.map((file) => {
    if (file.name !== table) return file;
    const changedText = file.text.replace(found, put);
    if (changedText === file.text) throw new Error(`${table} does not hold ${String(found)}`);
    return { ...file, text: changedText };
  });
  return { ...published, tables: changedFiles.map(inspectedTable) };
}

/** The published files and one more table. */
export function withTable(csv: string, columns: Columns, key: readonly string[] = []): Inspection {
  const table = inspectedTable({ name: 'extra', columns, key, text: mark + csv, plain: csv });
  return { ...published, tables: [...published.tables, table] };
}

/** The workbook with one text of one part replaced, or with one more part. */
export function withPart(path: string, change: (xml: string) => string): Inspection {
  const parts = new Map(workbook.parts).set(path, change(workbook.parts.get(path) ?? ''));
  const bytes = zipSync(Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)])));
  return { ...published, workbook: readWorkbook(bytes) };
}

export const sheet = 'xl/worksheets/sheet2.xml';
export const words = { ja: ['題', '説明'], en: ['Title', 'Meaning'] } as const;
export const noWords = { ja: ['', ''], en: ['', ''] } as const;
