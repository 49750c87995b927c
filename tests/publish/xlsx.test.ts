import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { createDecimalsOf } from '../../src/publish/tables/cells.ts';
import { workbook } from '../../src/publish/whole/whole-files.ts';
import { writeXlsx } from '../../src/publish/tables/xlsx.ts';
import { observations } from '../../src/model/tables/observations.ts';
import { sources } from '../../src/model/tables/sources.ts';
import { contents, dataOf, dayAsDate, tablesOf, valuesOf } from './contents.ts';

const decoder = new TextDecoder();

/** The parts of a workbook as text. */
const partsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([path, part]) => ({ path, text: decoder.decode(part) }));

const readSheets = async (bytes: Uint8Array) =>
  new Map(
    (await readExcelFile(Buffer.from(bytes), { trim: false })).map(({ sheet, data }) => [
      sheet,
      data,
    ]),
  );

/** How a cell is shown, as the workbook writes it. */
function formatOf(bytes: Uint8Array, sheet: number, cell: string): string {
  const parts = new Map(partsOf(bytes).map(({ path, text }) => [path, text]));
  const style = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(
    parts.get(`xl/worksheets/sheet${sheet}.xml`) ?? '',
  );
  const styles = parts.get('xl/styles.xml') ?? '';
  const used = /<cellXfs[^>]*>([^]*?)<\/cellXfs>/.exec(styles)?.[1]?.match(/<xf [^>]*>/g) ?? [];
  const id = /numFmtId="(\d+)"/.exec(used[Number(style?.[1])] ?? '')?.[1] ?? '';
  const code = new RegExp(`<numFmt [^>]*numFmtId="${id}"[^>]*>`).exec(styles)?.[0] ?? '';
  return /formatCode="([^"]*)"/.exec(code)?.[1] ?? `built-in ${id}`;
}

describe.for(contents)('the workbook of %s', async ([, content]) => {
  const data = dataOf(content);
  const bytes = await workbook(data);
  const sheets = await readSheets(bytes);
  const tables = new Map([
    ...tablesOf(content),
    ['observations_wide', data.wide] as const,
    ['observations_latest', data.latest] as const,
  ]);

  test('begins with results and explanation; every table and view follows under its name', () => {
    expect([...sheets.keys()]).toEqual(['結果一覧', '説明', ...tables.keys()]);
  });

  test('has the results first, under titles, ready to be filtered', () => {
    const { table, rows } = data.results;
    const [header, ...cells] = sheets.get('結果一覧') ?? [];
    expect(header).toEqual(Object.values(table.columns).map(({ title }) => title.ja));
    expect(cells).toEqual(valuesOf(data.results, { date: dayAsDate }));
    const [first] = partsOf(bytes).filter(({ path }) => path === 'xl/worksheets/sheet1.xml');
    expect(Object.keys(table.columns).length).toBe(48);
    expect(first?.text).toContain(`</sheetData><autoFilter ref="A1:AV${rows.length + 1}"/>`);
  });

  test.for([...tables])(
    'has a sheet %s with the numbers, days and texts of the model',
    ([name, published]) => {
      const [header, ...rows] = sheets.get(name) ?? [];
      expect(header).toEqual(Object.keys(published.table.columns));
      expect(rows).toEqual(valuesOf(published, { date: dayAsDate }));
    },
  );

  test('keeps the first row of every sheet in view', () => {
    const parts = partsOf(bytes).filter(({ path }) => /worksheets\/sheet\d+\.xml$/.test(path));
    expect(parts.length).toBe(sheets.size);
    for (const { text } of parts) expect(text).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  });

  test('has neither formulas nor merged cells', () => {
    const parts = partsOf(bytes).filter(({ text }) => /<f[ >]|<mergeCell/.test(text));
    expect(parts.map(({ path }) => path)).toEqual([]);
  });

  test('explains every column of every table, with units, licence and source', () => {
    const rows = sheets.get('説明') ?? [];
    const explained = rows.map(([table, column]) => `${String(table)}.${String(column)}`);
    const columns = [...tables].flatMap(([name, { table }]) =>
      Object.keys(table.columns).map((column) => `${name}.${column}`),
    );
    const notes = ['units', 'empty', 'licence', 'source', 'credit', 'encoding'];
    expect(explained).toEqual(expect.arrayContaining(columns));
    expect(explained).toEqual(expect.arrayContaining(notes.map((topic) => `about.${topic}`)));
    expect(rows.flat()).toContainEqual(expect.stringContaining(content.settings.licence.url));
  });
});

describe('cells', async () => {
  const row = (value: number | null, kpi_id: string, value_as_published: string) => ({
    vintage: '2024-03-31',
    kpi_id,
    fiscal_year: 2023,
    series: 'actual',
    value,
    status: 'reported',
    as_of: null,
    value_as_published,
    note: null,
    source_id: 's',
    source_page: '00123',
  });
  const decimalsOf = createDecimalsOf({
    kpis: [['a', 0] as const, ['b', 1] as const, ['c', 2] as const].map(
      ([kpi_id, decimals]) => ({ kpi_id, decimals }) as never,
    ),
  });
  const rows = [
    row(25897, 'a', '25,897'),
    row(13, 'b', '=1+1'),
    row(10, 'c', '<b>&"\''),
    row(-3.5, 'b', '-3.5'),
  ];
  const bytes = await writeXlsx(
    [
      { sheet: 'observations', table: observations, rows },
      { sheet: 'sources', table: sources, rows: [] },
    ],
    decimalsOf,
  );
  const read = (await readSheets(bytes)).get('observations') ?? [];

  test('show as many decimals as the KPI has: 25,897 and 13.0 and 10.00', () => {
    expect(read.slice(1).map((cells) => cells[4])).toEqual([25897, 13, 10, -3.5]);
    expect(formatOf(bytes, 1, 'E2')).toBe('#,##0');
    expect(formatOf(bytes, 1, 'E3')).toBe('#,##0.0');
    expect(formatOf(bytes, 1, 'E4')).toBe('#,##0.00');
    expect(formatOf(bytes, 1, 'A2')).toBe('yyyy-mm-dd');
    expect(formatOf(bytes, 1, 'C2')).toBe('0');
  });

  test('keep text as text, whatever it looks like', () => {
    expect(read.slice(1).map((cells) => cells[7])).toEqual(rows.map((of) => of.value_as_published));
    expect(read[1]?.[10]).toBe('00123');
    expect(formatOf(bytes, 1, 'K2')).toBe('@');
    expect(partsOf(bytes).filter(({ text }) => /<f[ >]/.test(text))).toEqual([]);
  });
});
