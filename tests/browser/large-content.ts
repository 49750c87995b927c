import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { buildVariant } from '../build-variant.ts';
import { firstReport } from '../real-content.ts';
import { variantFolder } from '../variant-folder.ts';

type Row = Record<string, string>;

function edit(folder: string, table: string, change: (rows: Row[]) => Row[]): void {
  const path = join(folder, 'data', `${table}.csv`);
  const { data, meta } = Papa.parse<Row>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const text = Papa.unparse(change(data), { columns: meta.fields ?? [], newline: '\n' });
  writeFileSync(path, `${text}\n`);
}

/** First year of the long series. */
const start = 2014;

/** Values by KPI: eleven digits, mixed signs with decimals, all below zero, one just over its target. */
const series: Readonly<Record<string, (year: number) => readonly [number, number]>> = {
  'p4-k1': (year) => [40_000_000_000 + (year - start) * 1e9, 43_210_987_654 - (year - start) * 1e9],
  'p4-k2': (year) => [2.5, year % 2 === 0 ? -1.25 : 1820.5],
  'p4-k3': (year) => [-10.5 - (year - start), -12.75 - (year - start)],
  'p4-k4': () => [100_000, 100_400],
};

const eraYear = (year: number) => (year < 2019 ? `平成${year - 1988}` : `令和${year - 2018}`);
const shortYear = (year: number) => (year < 2019 ? `H${year - 1988}` : `R${year - 2018}`);

const written = (value: number, decimals: number) =>
  value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const years = (count: number) => Array.from({ length: count }, (_, index) => start + index);
const decimalsOf = (id: string) => (id === 'p4-k1' || id === 'p4-k4' ? 0 : 2);
const isLong = (row: Row) => (row.kpi_id ?? '') in series;

/** Years before those of the report. */
function earlierYears(rows: readonly Row[]): Row[] {
  const known = new Set(rows.map((row) => Number(row.fiscal_year)));
  return years(7)
    .filter((year) => !known.has(year))
    .map((year) => ({
      fiscal_year: String(year),
      label_ja: `${eraYear(year).replace(/令和1$/, '令和元')}年度`,
      label_short: shortYear(year),
      start_date: `${year}-04-01`,
      end_date: `${year + 1}-03-31`,
    }));
}

function longRow(model: Row, id: string, year: number) {
  return (name: string, index: number): Row => {
    const value = series[id]?.(year)[index] ?? 0;
    const decimals = decimalsOf(id);
    const row = { ...model, kpi_id: id, fiscal_year: String(year), series: name };
    const known = (status: string) => ({
      ...row,
      status,
      value: String(value),
      value_as_published: written(value, decimals),
    });
    const absent = (status: string, text: string) => ({
      ...row,
      status,
      value: '',
      value_as_published: text,
    });
    if (name === 'target') {
      return year === start ? absent('not_applicable', '－') : known('target_set');
    }
    if (year < 2023) return known('reported');
    return year === 2023 ? absent('measuring', '測定中') : absent('not_yet', '-');
  };
}

function longRows(rows: readonly Row[]): Row[] {
  const model = { ...rows.find(isLong), note: '', as_of: '' };
  return Object.keys(series).flatMap((id) =>
    years(12).flatMap((year) => ['target', 'actual'].map(longRow(model, id, year))),
  );
}

/** A site whose fourth project has twelve years of numbers that no figure was made for. */
export async function buildLargeSite(): Promise<string> {
  const [content, site] = [variantFolder('large-content'), variantFolder('large-site')];
  cpSync(firstReport, content, { recursive: true });
  edit(content, 'fiscal_years', (rows) => [...earlierYears(rows), ...rows]);
  edit(content, 'kpis', (rows) =>
    rows.map((row) => {
      if (!isLong(row)) return row;
      const decimals = String(decimalsOf(row.kpi_id ?? ''));
      return { ...row, baseline_fiscal_year: String(start), decimals, unit: '千円' };
    }),
  );
  edit(content, 'project_periods', (rows) =>
    rows.map((row) =>
      row.project_id === 'p4'
        ? { ...row, start_fiscal_year: String(start + 1), value_as_published: 'H27～R7年度' }
        : row,
    ),
  );
  edit(content, 'observations', (rows) => [
    ...rows.filter((row) => !isLong(row)),
    ...longRows(rows),
  ]);
  await buildVariant({ CONTENT_DIR: content, OUT_DIR: site, BASE_PATH: '/' });
  rmSync(content, { recursive: true });
  return site;
}
