import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../src/load/content.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { readContentFiles } from '../../src/load/read-files.ts';

const files = readContentFiles('tests/first-report/content');

/** Every table with its cells as a program would save them after opening the file. */
function saved(rewrite: (cell: string) => string): ContentFile[] {
  return files.map((file) => {
    if (!file.path.startsWith('content/data/')) return file;
    const text = new TextDecoder().decode(file.bytes);
    const { data } = Papa.parse<string[]>(text, {
      delimiter: ',',
      newline: '\n',
      skipEmptyLines: true,
    });
    const rows = data.map((row, index) => (index === 0 ? row : row.map(rewrite)));
    const bytes = new TextEncoder().encode(`\ufeff${Papa.unparse(rows, { newline: '\r\n' })}\r\n`);
    return { ...file, bytes };
  });
}

const isNumber = (cell: string) => /^-?\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^-?\d+(?:\.\d+)?$/u.test(cell);

/** Japanese Excel: days with slashes; numbers without needless zeros, but with their commas. */
function asExcel(cell: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(cell) ?? [];
  if (year) return `${year}/${Number(month)}/${Number(day)}`;
  return isNumber(cell) && !cell.includes(',') ? String(Number(cell)) : cell;
}

/** LibreOffice keeps days and drops commas. */
const asLibreOffice = (cell: string) =>
  isNumber(cell) ? String(Number(cell.replaceAll(',', ''))) : cell;

/** pandas with its defaults: a column with an empty cell becomes one of floats. */
const asPandas = (cell: string) => (/^-?\d{1,7}$/u.test(cell) ? `${cell}.0` : cell);

describe('tables that a program opened and saved, without anybody changing anything,', () => {
  test.for([
    ['Japanese Excel', asExcel, ['notation-decimals-lost']],
    ['LibreOffice', asLibreOffice, ['notation-commas-lost', 'notation-decimals-lost']],
  ] as const)('by %s get a few questions, and no problem', ([, rewrite, codes]) => {
    const { problems, questions } = loadContent(saved(rewrite));
    expect(problems).toEqual([]);
    expect([...new Set(questions.map(({ code }) => code))].sort()).toEqual(codes);
    expect(questions.length).toBeLessThanOrEqual(6);
  });

  test('by pandas keep their values', () => {
    const { problems } = loadContent(saved(asPandas));
    const told = problems.filter(({ place }) =>
      ['value', 'amount', 'fiscal_year'].includes(place.column ?? ''),
    );
    expect(told).toEqual([]);
  });
});
