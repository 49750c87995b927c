import { loadContent } from '../../src/load/load-content.ts';
import { baseFiles } from './fixture-files.ts';

/** Cells of the row beside the notation; a text alone is the value. */
export type Cells = string | Readonly<Record<string, string>>;

/** As reports print it, the unit of the KPI, the row that a clerk writes, and the problem of it. */
export type Line = readonly [printed: string, unit: string, cells: Cells, code?: string];

export const measuring = { status: 'measuring' };
export const none = { status: 'not_applicable' };
export const notConducted = { status: 'not_conducted' };
export const target = { series: 'target', status: 'target_set' };
export const undecided = { series: 'target', status: 'undecided' };
export const words = (value_text: string) => ({
  series: 'target',
  status: 'described',
  value_text,
});
export const to = (value: string, value_to: string) => ({ ...target, value, value_to });
export const bound = (value: string, code: string) => ({ ...target, value, bound: code });
export const of = (value: string, numerator: string, denominator: string) => ({
  value,
  numerator,
  denominator,
});

/** Units that may be negative have no limit; rates end at 100 where they are of a whole. */
const limits: Readonly<Record<string, string>> = { '%': '-100,100', '回/年': '0,' };

function unitRow(unit: string): string {
  const yen = { 円: 1, 千円: 1e3, 万円: 1e4, 百万円: 1e6, 億円: 1e8 }[unit] ?? '';
  const kind = yen === '' ? (unit === '%' ? 'percentage' : 'other') : 'money';
  return `${unit},unit,${kind},${limits[unit] ?? ','},${yen}`;
}

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

const idOf = (index: number) => `k-${index + 1}`;

function kpiRow([, unit]: Line, index: number): string {
  const named = `指標${index + 1}`;
  const start = `${idOf(index)},p1,${index + 1},${named},${named},Indicator,${unit}`;
  return `${start},3,not_applicable,higher_is_better,,,inferred,,,数えます。,,,,,report-2025,3`;
}

const extra = ['bound', 'value_to', 'value_text', 'numerator', 'denominator'] as const;

function observationRow([printed, , cells]: Line, index: number): string {
  const given = typeof cells === 'string' ? { value: cells } : cells;
  const row: Readonly<Record<string, string>> = { series: 'actual', status: 'reported', ...given };
  const { value = '', as_of: asOf = '' } = row;
  const start = `2025-08-29,${idOf(index)},2024,${row.series},${value},${row.status},${asOf}`;
  const more = extra.map((name) => row[name] ?? '').join(',');
  return `${start},${cell(printed)},,report-2025,3,${more}`;
}

const headOf = (path: string) => {
  const file = baseFiles().find((one) => one.path === path);
  return new TextDecoder().decode(file?.bytes).split('\n')[0] ?? '';
};

function tableFile(name: string, rows: readonly string[], more: readonly string[] = []) {
  const path = `content/data/${name}.csv`;
  const text = [[headOf(path), ...more].join(','), ...rows, ''].join('\n');
  return { path, bytes: new TextEncoder().encode(text) };
}

/** Codelists of the base have no codes of words and bounds. */
const codelist = (name: string, codes: readonly string[], before: string) => ({
  path: `content/codelists/${name}.csv`,
  bytes: new TextEncoder().encode(
    `${before.trimEnd()}\n${codes.map((code) => `${code},${code},${code},${code}`).join('\n')}\n`,
  ),
});

function contentOf(lines: readonly Line[]) {
  const base = baseFiles();
  const statuses = base.find(({ path }) => path.endsWith('statuses.csv'))?.bytes;
  const replaced = [
    tableFile('units', [...new Set(lines.map(([, unit]) => unit))].filter(Boolean).map(unitRow)),
    tableFile('kpis', lines.map(kpiRow)),
    tableFile('observations', lines.map(observationRow), extra),
    codelist('statuses', ['described', 'undecided'], new TextDecoder().decode(statuses)),
    codelist(
      'bounds',
      ['at_least', 'at_most', 'more_than', 'less_than', 'about'],
      'code,ja,en,definition',
    ),
  ];
  const paths = new Set(replaced.map(({ path }) => path));
  return [...base.filter(({ path }) => !paths.has(path)), ...replaced];
}

/** Codes of the problems that each line has when it is written so, and whether its sign is asked. */
export function problemsOf(lines: readonly Line[]): readonly (readonly string[])[] {
  const { problems, questions } = loadContent(contentOf(lines));
  const signs = questions.filter(({ code }) => code === 'notation-sign');
  return lines.map((_, index) =>
    [...problems, ...signs]
      .filter(({ place }) => place.file.endsWith('observations.csv') && place.row === index + 2)
      .map(({ code }) => code),
  );
}
