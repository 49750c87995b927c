import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { config, home, pages, visit } from './visit.ts';

/** The examples of the page that tells how to use the data, run as a reader would run them. */

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'reuse-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Row = Readonly<Record<string, string>>;

function table(path: string): {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
} {
  const text = readFileSync(join(config.outputDirectory, path), 'utf8');
  const { data, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  return { columns: meta.fields ?? [], rows: data };
}

const latest = table('data/v1/plain/observations_latest.csv');
/**
 * By other columns than the examples use: the year of the baseline is told by the KPI, and what was
 * measured before it is no result.
 */
const baselines = new Map(
  table('data/v1/plain/kpis.csv').rows.map((row) => [row.kpi_id, row.baseline_fiscal_year]),
);
const isResult = ({ kpi_id, fiscal_year, series, status }: Row) =>
  series === 'actual' &&
  Number(fiscal_year) > Number(baselines.get(kpi_id) ?? '') &&
  ['reported', 'final', 'described'].includes(status ?? '');
/**
 * What every program prints, whatever its language writes for 13.0, for the missing number of a
 * result in words, and between columns.
 */
const results = latest.rows
  .filter(isResult)
  .map((row) => [row.kpi_id, Number(row.fiscal_year), Number(row.value || undefined)].join(' '));

const linesOf = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/[\s,|]+/))
    .map(([id, year, value]) => [id, Number(year), Number(value)].join(' '));

/** Code of the page, by the name of its example. */
const codes = new Map(
  [
    ...(pages
      .find(({ address }) => address === 'reuse/')
      ?.html.matchAll(/<pre data-example="([a-z]+)"[^>]*><code[^>]*>([^<]*)<\/code>/g) ?? []),
  ].map(([, name = '', code = '']) => [name, unescaped(code)]),
);

function unescaped(html: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return html
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|amp);/g, (sign, name: string) => signs[name] ?? sign);
}

/** The code as it is on the page, but asking the server of the test. */
const codeOf = (name: string) => (codes.get(name) ?? '').replaceAll(home, inject('site'));

interface Program {
  readonly name: string;
  readonly command: string;
  readonly options: (code: string) => readonly string[];
  /** Options with which the command succeeds where it can run the example. */
  readonly trial: readonly string[];
}

const programs: readonly Program[] = [
  {
    name: 'javascript',
    command: process.execPath,
    options: (code) => ['--input-type=module', '--eval', code],
    trial: ['--version'],
  },
  { name: 'python', command: 'python3', options: (code) => ['-c', code], trial: ['--version'] },
  {
    name: 'pandas',
    command: 'python3',
    options: (code) => ['-c', code],
    trial: ['-c', 'import pandas'],
  },
  { name: 'r', command: 'Rscript', options: (code) => ['-e', code], trial: ['--version'] },
  {
    name: 'duckdb',
    command: 'duckdb',
    options: (code) => ['-noheader', '-list', '-separator', ' ', '-c', code],
    trial: ['-c', 'INSTALL httpfs; LOAD httpfs'],
  },
];

const canRun = async ({ command, trial }: Pick<Program, 'command' | 'trial'>) =>
  run(command, [...trial]).then(
    () => true,
    () => false,
  );
const isThere = await Promise.all(programs.map(canRun));
const there = programs.filter((_, index) => isThere[index]);
const checking = { command: 'bash', trial: ['-c', 'command -v curl && command -v sha256sum'] };
const canCheck = await canRun(checking);
const missing = programs.filter((_, index) => !isThere[index]);
const listed = (of: readonly Program[]) => of.map(({ name }) => name).join(', ') || 'none';
console.info(
  `Examples run: ${canCheck ? 'curl, ' : ''}${listed(there)}. Without their program: ${listed(missing)}.`,
);

describe('an example prints every result of a year', () => {
  test.for(there)('$name', async ({ name, command, options }) => {
    const { stdout } = await run(command, [...options(codeOf(name))], { cwd: folder });
    expect(linesOf(stdout).toSorted()).toEqual(results.toSorted());
  });
});

describe.runIf(canCheck)('files that curl fetched', () => {
  const fetched = () => run('bash', ['-e', '-c', codeOf('curl')], { cwd: folder });

  test('are found unchanged', async () => {
    const { stdout } = await fetched();
    expect(stdout).toContain('observations_latest.csv: OK');
  });

  test('are found changed when something was added to them', async () => {
    await fetched();
    const check =
      'printf x >> observations_latest.csv; sha256sum --check --ignore-missing SHA256SUMS';
    await expect(run('bash', ['-c', check], { cwd: folder })).rejects.toThrow();
  });
});

describe('an example names only what there is', () => {
  const names = ['excel', 'sheets', ...programs.map(({ name }) => name)];

  test('every example of the page is known', () => {
    expect([...codes.keys()].toSorted()).toEqual([...names, 'curl'].toSorted());
  });

  test.for(names)('%s', async (name) => {
    const code = codes.get(name) ?? '';
    const addresses = code.match(/https?:\/\/[^"'\s)]+/g) ?? [];
    expect(addresses.length).toBe(1);
    for (const address of addresses) {
      expect(address.startsWith(home)).toBe(true);
      const answer = await fetch(address.replace(home, inject('site')));
      expect(answer.status).toBe(200);
    }
    if (name === 'excel' || name === 'sheets') return;
    const columns = ['kpi_id', 'fiscal_year', 'value', 'role'];
    expect(columns.filter((column) => !code.includes(column))).toEqual([]);
    expect(columns.filter((column) => !latest.columns.includes(column))).toEqual([]);
  });
});

test('a button copies the code, and without a script there is none', async () => {
  const tab = await visit('reuse/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const example = tab.locator('copy-text', { has: tab.locator('[data-example=sheets]') });
  await example.getByRole('button').click();
  const copied = await tab.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(codes.get('sheets'));
  const plain = await visit('reuse/', { javaScriptEnabled: false });
  expect(await plain.locator('copy-text button:visible').count()).toBe(0);
});
