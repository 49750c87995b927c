import { cellRule, isNumber, isNumeric } from './cells.ts';
import { type Finding, findingOf } from './finding.ts';
import { allCells, cellsOf, type Inspection } from './inspection.ts';

/** Rules on codes, as the published table of codes explains them. */

interface Entry {
  readonly label: string;
  readonly definition: string;
}

/** Entries of the published codelists by list and code. */
function publishedCodes({ tables }: Inspection): ReadonlyMap<string, ReadonlyMap<string, Entry>> {
  const table = tables.find(({ name }) => name === 'codelists');
  const rows = table ? cellsOf(table).filter(({ name }) => name === 'code') : [];
  const byList = Map.groupBy(rows, ({ row }) => row.codelist ?? '');
  const entries = (cells: typeof rows) =>
    new Map(
      cells.map(({ text, row }) => [
        text,
        { label: row.ja ?? '', definition: row.definition ?? '' },
      ]),
    );
  return new Map([...byList].map(([list, cells]) => [list, entries(cells)]));
}

const codedCells = (inspection: Inspection) =>
  allCells(inspection).filter(({ column, text }) => column.codelist !== undefined && text !== '');

/** Answers from a list are written as the list writes them. */
export function oneSpelling(inspection: Inspection): Finding {
  const codes = publishedCodes(inspection);
  return cellRule(
    'L2-04',
    codedCells(inspection),
    ({ column, text }) => codes.get(column.codelist ?? '')?.has(text) !== true,
  );
}

/** No cell says “other” and, in the same breath, what. */
export function otherIsApart(inspection: Inspection): Finding {
  const codes = publishedCodes(inspection);
  const cells = codedCells(inspection).filter(({ column }) =>
    codes.get(column.codelist ?? '')?.has('other'),
  );
  return cellRule('L2-05', cells, ({ column, text }) => {
    const label = codes.get(column.codelist ?? '')?.get('other')?.label;
    return ['other', label].some(
      (word) => word !== undefined && text.startsWith(word) && text !== 'other',
    );
  });
}

/** Every code that is used is explained in the table of codes. */
export function codesComeWithTable(inspection: Inspection): Finding {
  const codes = publishedCodes(inspection);
  const used = new Set(
    codedCells(inspection).map(({ column, text }) => `${column.codelist}:${text}`),
  );
  const found = [...used].filter((entry) => {
    const [list = '', code = ''] = entry.split(':');
    return !codes.get(list)?.get(code)?.label;
  });
  return findingOf('L3-02', { count: used.size, counted: 'codes', found });
}

/**
 * Columns of numbers hold no signs. What other tables say by a sign is said by the status, and
 * each status is defined.
 */
export function signsAreDefined(inspection: Inspection): Finding {
  const statuses = publishedCodes(inspection).get('statuses');
  const numbers = allCells(inspection).filter((cell) => isNumeric(cell) && !cell.column.required);
  const signs = numbers
    .filter(({ text }) => text !== '' && !isNumber(text) && !statuses?.get(text)?.definition)
    .map(({ place, text }) => `${place} “${text}”`);
  const undefinedStatuses = [
    ...new Set(
      codedCells(inspection)
        .filter(
          ({ column, text }) => column.codelist === 'statuses' && !statuses?.get(text)?.definition,
        )
        .map(({ text }) => text),
    ),
  ];
  return findingOf('L3-03', {
    count: numbers.length,
    counted: 'cells',
    found: [...signs, ...undefinedStatuses],
  });
}
