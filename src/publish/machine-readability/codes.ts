import { cellRule, isNumber, isNumeric } from './cells.ts';
import { type Finding, findingOf } from './finding.ts';
import { allCells, type Cell, type Inspection, quoted } from './inspection.ts';

/** Rules on codes, as the published table of codes explains them. */

interface Entry {
  readonly label: string;
  readonly definition: string;
}

/** Entries of the published codelists by list and code. */
function publishedCodes({ tables }: Inspection): ReadonlyMap<string, ReadonlyMap<string, Entry>> {
  const table = tables.find(({ name }) => name === 'codelists');
  const rows = table ? table.cells.filter(({ name }) => name === 'code') : [];
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

/** What a column names: entries of another table, or of its own where it is the key. */
const vocabularyOf = ({ column, name }: Cell) =>
  column.references ?? (column.single === true || name === 'unit' ? name : null);

/** The same for readers, whatever width and case it is written in. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');

/** Cells with a word that is written in another way elsewhere in the same vocabulary. */
function variants(inspection: Inspection): readonly Cell[] {
  const named = allCells(inspection).filter(
    (cell) => cell.text !== '' && cell.column.type === 'text' && vocabularyOf(cell) !== null,
  );
  const keyed = (cell: Cell) => `${vocabularyOf(cell) ?? ''} ${folded(cell.text)}`;
  const first = new Map<string, string>();
  for (const cell of named) if (!first.has(keyed(cell))) first.set(keyed(cell), cell.text);
  return named.filter((cell) => first.get(keyed(cell)) !== cell.text);
}

/** Answers from a list are written as the list writes them, and other words in one way. */
export function oneSpelling(inspection: Inspection): Finding {
  const codes = publishedCodes(inspection);
  const coded = codedCells(inspection);
  const { found, count, counted } = cellRule(
    'L2-04',
    coded,
    ({ column, text }) => codes.get(column.codelist ?? '')?.has(text) !== true,
  );
  const all = [...found, ...variants(inspection).map(quoted)];
  return findingOf('L2-04', { count, counted, found: all });
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

/** Keys of the published tables that others refer to. */
function publishedKeys({ tables }: Inspection): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    tables.map(({ name, key, cells }) => [
      name,
      new Set(cells.filter((cell) => cell.name === key[0]).map(({ text }) => text)),
    ]),
  );
}

/** Every code that is used is explained in the table of codes, every identifier in its table. */
export function codesComeWithTable(inspection: Inspection): Finding {
  const codes = publishedCodes(inspection);
  const used = new Set(
    codedCells(inspection).map(({ column, text }) => `${column.codelist}:${text}`),
  );
  const unexplained = [...used].filter((entry) => {
    const [list = '', code = ''] = entry.split(':');
    return !codes.get(list)?.get(code)?.label;
  });
  const keys = publishedKeys(inspection);
  const unknown = allCells(inspection)
    .filter(({ column, text }) => column.references !== undefined && text !== '')
    .filter(({ column, text }) => keys.get(column.references ?? '')?.has(text) !== true);
  const found = [...unexplained, ...unknown.map(quoted)];
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
    .map(quoted);
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
