import { type RuleFinding, findingOf } from './finding.ts';
import { dataEndings } from '../formats.ts';
import { everyTable, type Inspection, type InspectedTable } from './inspection.ts';

/** Rules on how a table lies in its file. */

/** Programs read these without taking pictures of text apart. */
const isMachineFormat = (path: string) => dataEndings.has(path.slice(path.lastIndexOf('.') + 1));

export function machineFormat({ paths }: Inspection): RuleFinding {
  const found = paths.filter((path) => !isMachineFormat(path));
  return findingOf('L1-01', { count: paths.length, counted: 'files', found });
}

type Record = readonly string[];

const isBlank = (record: Record) => record.every((cell) => cell.trim() === '');

/** Rows with a fault, as places. */
function rowsWhere(
  tables: readonly InspectedTable[],
  isFaulty: (record: Record, table: InspectedTable) => boolean,
): readonly string[] {
  return tables.flatMap((table) =>
    table.records.flatMap((record, index) =>
      isFaulty(record, table) ? [`${table.file}:${index + 2}`] : [],
    ),
  );
}

const rowCount = (tables: readonly InspectedTable[]) =>
  tables.reduce((total, { records }) => total + records.length, 0);

/** A second table, a title or a footer has other columns than the first table. */
export function oneTable(inspection: Inspection): RuleFinding {
  const tables = everyTable(inspection);
  const found = rowsWhere(
    tables,
    (record, { header }) => record.length < header.length && !isBlank(record),
  );
  return findingOf('L1-02', { count: tables.length, counted: 'tables', found });
}

/** No blank row, no blank column, and the headings only once. */
export function unbrokenTable(inspection: Inspection): RuleFinding {
  const tables = everyTable(inspection);
  const rows = rowsWhere(
    tables,
    (record, { header }) => isBlank(record) || record.join() === header.join(),
  );
  const columns = tables.flatMap(({ file, header, records }) =>
    header.flatMap((heading, index) =>
      heading === '' && records.every((record) => (record[index] ?? '') === '')
        ? [`${file}:1:${index + 1}`]
        : [],
    ),
  );
  return findingOf('L1-03', {
    count: tables.length,
    counted: 'tables',
    found: [...rows, ...columns],
  });
}

/** No column that the dictionary does not know, and no row without the key of its table. */
export function nothingBeside(inspection: Inspection): RuleFinding {
  const tables = everyTable(inspection);
  const columns = tables.flatMap(({ file, header, columns: declared }) =>
    header
      .filter((heading) => heading !== '' && !Object.hasOwn(declared, heading))
      .map((heading) => `${file}:1:${heading}`),
  );
  const rows = rowsWhere(
    tables,
    (record, { header, key }) =>
      !isBlank(record) && key.some((name) => (record[header.indexOf(name)] ?? '') === ''),
  );
  const found = [...columns, ...rows];
  return findingOf('L1-04', { count: rowCount(tables), counted: 'rows', found });
}

const headingCount = (tables: readonly InspectedTable[]) =>
  tables.reduce((total, { header }) => total + header.length, 0);

/** Every heading is there and has a title. */
export function headedColumns(inspection: Inspection): RuleFinding {
  const tables = everyTable(inspection);
  const found = tables.flatMap(({ file, header, columns }) =>
    header
      .map((heading, index) => ({ heading, place: `${file}:1:${index + 1}` }))
      .filter(({ heading }) => heading.trim() === '' || columns[heading]?.title.ja === '')
      .map(({ place }) => place),
  );
  return findingOf('L1-05', { count: headingCount(tables), counted: 'columns', found });
}

/** No line break within a cell. */
export function oneLinePerRecord(inspection: Inspection): RuleFinding {
  const tables = everyTable(inspection);
  const found = rowsWhere(tables, (record) => record.some((cell) => /[\r\n]/.test(cell)));
  return findingOf('L1-14', { count: rowCount(tables), counted: 'rows', found });
}

/** A comma that is not quoted makes a cell too many. */
export function quotedCommas(inspection: Inspection): RuleFinding {
  const tables = everyTable(inspection);
  const found = rowsWhere(tables, (record, { header }) => record.length > header.length);
  return findingOf('L1-15', { count: rowCount(tables), counted: 'rows', found });
}

export function uniqueHeadings(inspection: Inspection): RuleFinding {
  const tables = everyTable(inspection);
  const found = tables.flatMap(({ file, header }) =>
    header
      .filter((heading, index) => heading !== '' && header.indexOf(heading) !== index)
      .map((heading) => `${file}:1:${heading}`),
  );
  return findingOf('L2-03', { count: headingCount(tables), counted: 'columns', found });
}

/** The first line is the headings of the table, in their order. */
export function headingsFirst(inspection: Inspection): RuleFinding {
  const tables = everyTable(inspection);
  const found = tables
    .filter(({ header, columns }) => header.join() !== Object.keys(columns).join())
    .map(({ file }) => `${file}:1`);
  return findingOf('L3-01', { count: tables.length, counted: 'tables', found });
}
