import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';
import type { Content } from '../../src/load/content.ts';
import type { ColumnType } from '../../src/model/column.ts';
import type { AnyRow } from '../../src/model/table.ts';
import { type PublishedData, publishedDataOf } from '../../src/publish/tables/published-data.ts';
import type { PublishedTable } from '../../src/publish/tables/published-table.ts';
import { anotherCityFiles } from '../another-city/files.ts';
import { nextReportFiles } from '../next-report.ts';
import { realContent } from '../real-content.ts';

export function loaded(files: Parameters<typeof loadContent>[0]): Content {
  const { content, problems } = loadContent(files);
  if (!content) throw new Error(`The content has ${problems.length} problems`);
  return content;
}

/** What every format is written from and compared with. */
export const contents: readonly (readonly [name: string, content: Content])[] = [
  ['the content of the repository', realContent()],
  ['the same with the next report', loaded(nextReportFiles())],
  ['another town', loaded(readContentFiles('tests/fixtures/base/content'))],
  ['a city without money and goals', loaded(anotherCityFiles())],
];

type Value = AnyRow[string];

/** How a reader hands over values of a type, where not as the model has them. */
type Readings = Partial<Record<ColumnType, (value: Exclude<Value, null>) => unknown>>;

/** A table as rows of values in the order of its columns, absent as null. */
export function valuesOf({ table, rows }: PublishedTable, readings: Readings = {}): unknown[][] {
  const columns = Object.entries(table.columns);
  return rows.map((row) =>
    columns.map(([name, { type }]) => {
      const value = row[name] ?? null;
      return value === null ? null : (readings[type]?.(value) ?? value);
    }),
  );
}

/** A day as a moment in UTC. */
export const dayAsDate = (day: string | number) => new Date(`${day}T00:00:00Z`);

/** An address that no test asks for anything. */
export const home = 'https://example.org/town/';

/** What is published of a content. */
export const dataOf = (content: Content): PublishedData => publishedDataOf({ ...content, home });

/** Every table by its name. */
export function tablesOf(content: Content): ReadonlyMap<string, PublishedTable> {
  return new Map(dataOf(content).tables.map((table) => [table.table.name, table]));
}

/** One of the tables. */
export function tableOf(content: Content, name: string): PublishedTable {
  const table = tablesOf(content).get(name);
  if (!table) throw new Error(`No table ${name}`);
  return table;
}
