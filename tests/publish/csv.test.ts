import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../src/model/column.ts';
import { createCellWriter } from '../../src/publish/tables/cells.ts';
import { offeredTables } from '../../src/publish/tables/published-data.ts';
import { csvFiles } from '../../src/publish/tables/table-files.ts';
import { caseFiles } from '../load/fixture-files.ts';
import { contents, dataOf, loaded, valuesOf } from './contents.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** Spreadsheets compute a cell that begins so, in any width of the sign. */
const formula = /^[=+\-@\t\r]/;

/**
 * Unless it is a number, or no formula at all: nothing but signs, a number that a letter or a
 * bracket follows, a dash and a full-width bracket. LibreOffice 7.4 with “evaluate formulas”
 * keeps all of these as text or as the number itself.
 */
const harmless =
  /^(?:[-+]+|[-+]\s?\d[\d,]*(?:\.\d+)?%?(?:(?!e[\d+-])[\p{L}(][^=@!|]*)?|[-+]\([^=@!|]*)$/iu;

/** The value of a cell by another reader's rules than the project's own. */
function valueOf(cell: string, { type }: Column) {
  if (cell === '') return null;
  return ['integer', 'decimal', 'fiscal_year'].includes(type) ? Number(cell) : cell;
}

const all = [
  ...contents,
  ['a town whose texts begin with signs', loaded(caseFiles('accepted-signs'))],
] as const;

describe.for(all)('of %s', ([, content]) => {
  const writeCell = createCellWriter(content.database);

  describe.for(offeredTables(dataOf(content)))('the CSV of $table.name', async (published) => {
    const columns = Object.values(published.table.columns);
    const files = csvFiles(published, writeCell).map(async ({ bytes }) =>
      decoder.decode(await bytes()),
    );
    const [marked, plain] = await Promise.all(files);
    const { data, errors } = Papa.parse<string[]>(plain ?? '', { delimiter: ',', newline: '\r\n' });
    const [header, ...cells] = data.slice(0, -1);

    test('reads back as the model, cell by cell', () => {
      expect(errors).toEqual([]);
      const inWords = published.table.name === 'results';
      expect(header).toEqual(
        Object.entries(published.table.columns).map(([name, { title }]) =>
          inWords ? title.ja : name,
        ),
      );
      const read = cells.map((row) =>
        columns.map((column, index) => valueOf(row[index] ?? '', column)),
      );
      expect(read).toEqual(valuesOf(published));
    });

    test('is the same with the mark for Excel', () => {
      expect(marked).toBe(`\uFEFF${plain ?? ''}`);
    });

    test('has no cell that a spreadsheet would run', () => {
      const run = cells
        .flat()
        .filter((cell) => formula.test(cell.normalize('NFKC')))
        .filter((cell) => !harmless.test(cell.normalize('NFKC')));
      expect(run).toEqual([]);
    });

    test('has only cells without a line break', () => {
      expect(cells.flat().filter((cell) => /[\r\n]/.test(cell))).toEqual([]);
    });
  });
});
