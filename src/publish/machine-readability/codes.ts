import type { Column } from '../../model/column.ts';
import { cellRule, isFilled, isNumber, isNumeric } from './cells.ts';
import { type RuleFinding, findingOf } from './finding.ts';
import { allCells, type Cell, type Inspection, type NamedRow, quotedCell } from './inspection.ts';

/** Rules on codes, as the published table of codes explains them. */

interface Entry {
  readonly label: string;
  readonly definition: string;
}

/** Entries of the published codelists by list and code. */
function publishedCodes({ tables }: Inspection): ReadonlyMap<string, ReadonlyMap<string, Entry>> {
  const table = tables.find(({ name }) => name === 'codelists');
  const byList = Map.groupBy(table?.rows ?? [], ({ codelist = '' }) => codelist);
  const entryOf = ({ code = '', ja = '', definition = '' }: NamedRow) =>
    [code, { label: ja, definition }] as const;
  return new Map([...byList].map(([list, rows]) => [list, new Map(rows.map(entryOf))]));
}

const codedCells = (inspection: Inspection) =>
  allCells(inspection, ({ codelist }) => codelist !== undefined).filter(isFilled);

/** What a column names: entries of another table, or of its own where it is the key. */
const vocabularyOf = (column: Column, name: string) =>
  column.references ?? (column.single === true || name === 'unit' ? name : null);

/** The same for readers, whatever width and case it is written in. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');

/** Cells with a word that is written in another way elsewhere in the same vocabulary. */
function variants(inspection: Inspection): readonly Cell[] {
  const first = new Map<string, string>();
  return allCells(
    inspection,
    (column, name) => column.type === 'text' && vocabularyOf(column, name) !== null,
  )
    .filter(({ column, name, text }) => {
      const word = `${vocabularyOf(column, name) ?? ''} ${folded(text)}`;
      if (!first.has(word)) first.set(word, text);
      return first.get(word) !== text;
    })
    .toArray();
}

/** Answers from a list are written as the list writes them, and other words in one way. */
export function oneSpelling(inspection: Inspection): RuleFinding {
  const codes = publishedCodes(inspection);
  const coded = codedCells(inspection);
  const { found, count, counted } = cellRule(
    'L2-04',
    coded,
    ({ column, text }) => codes.get(column.codelist ?? '')?.has(text) !== true,
  );
  const all = [...found, ...variants(inspection).map(quotedCell)];
  return findingOf('L2-04', { count, counted, found: all });
}

/** No cell says “other” and, in the same breath, what. */
export function otherIsApart(inspection: Inspection): RuleFinding {
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
    tables.map(({ name, key: [first = ''], rows }) => [
      name,
      new Set(rows.map((row) => row[first] ?? '')),
    ]),
  );
}

/** Every code that is used is explained in the table of codes, every identifier in its table. */
export function codesComeWithTable(inspection: Inspection): RuleFinding {
  const codes = publishedCodes(inspection);
  const used = new Set(
    codedCells(inspection).map(({ column, text }) => `${column.codelist}:${text}`),
  );
  const unexplained = [...used].filter((entry) => {
    const [list = '', code = ''] = entry.split(':');
    return !codes.get(list)?.get(code)?.label;
  });
  const keys = publishedKeys(inspection);
  const unknown = allCells(inspection, ({ references }) => references !== undefined)
    .filter(isFilled)
    .filter(({ column, text }) => keys.get(column.references ?? '')?.has(text) !== true);
  const found = [...unexplained, ...unknown.map(quotedCell)];
  return findingOf('L3-02', { count: used.size, counted: 'codes', found });
}

/**
 * Columns of numbers hold no signs. What other tables say by a sign is said by the status, and
 * each status is defined.
 */
export function signsAreDefined(inspection: Inspection): RuleFinding {
  const statuses = publishedCodes(inspection).get('statuses');
  const numbers = allCells(inspection, (column) => isNumeric(column) && !column.required);
  const { found: signs, count } = cellRule(
    'L3-03',
    numbers,
    ({ text }) => text !== '' && !isNumber(text) && !statuses?.get(text)?.definition,
  );
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
    count,
    counted: 'cells',
    found: [...signs, ...undefinedStatuses],
  });
}
