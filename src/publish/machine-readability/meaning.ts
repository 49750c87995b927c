import { isMunicipalityCode } from '../../model/municipality-code.ts';
import { yearInName } from '../../model/signs.ts';
import type { Column } from '../../model/column.ts';
import { cellRule, isFilled } from './cells.ts';
import { type RuleFinding, findingOf } from './finding.ts';
import {
  allCells,
  type Cell,
  everyTable,
  type Inspection,
  type InspectedTable,
  quotedCell,
} from './inspection.ts';

/** Rules on what is needed to understand the data. */

const tableNamed = ({ tables }: Inspection, wanted: string) =>
  tables.find(({ name }) => name === wanted);

/** Values of one column by the values of another. */
function lookup(table: InspectedTable | undefined, from: string, to: string) {
  return new Map((table?.rows ?? []).map((row) => [row[from] ?? '', row[to] ?? '']));
}

/** The unit of a number: in its own row, or in the row of the KPI that it belongs to, if there is one. */
function createUnitOf(inspection: Inspection): (cell: Cell) => string | undefined {
  const kpiUnits = lookup(tableNamed(inspection, 'kpis'), 'kpi_id', 'unit');
  return ({ column, row }) =>
    column.unitIn === 'kpis.unit' ? kpiUnits.get(row.kpi_id ?? '') : row.unit;
}

/**
 * Every measured number has a unit, and every unit is in the table of units. A KPI without one, such
 * as a birth rate, is without one in the results, too.
 */
export function unitsAreStated(inspection: Inspection): RuleFinding {
  const unitOf = createUnitOf(inspection);
  const units = lookup(tableNamed(inspection, 'units'), 'unit', 'name_en');
  const cells = allCells(inspection, ({ unitIn }) => unitIn !== undefined).filter(isFilled);
  const owns = ['kpis', 'results'].map((name) =>
    lookup(tableNamed(inspection, name), 'kpi_id', 'unit'),
  );
  const hasNone = ({ row }: Cell) => owns.every((units) => units.get(row.kpi_id ?? '') === '');
  return cellRule('L3-04', cells, (cell) => {
    const unit = unitOf(cell);
    return !units.has(unit ?? '') && !(unit === '' && hasNone(cell));
  });
}

/** A day of the calendar: 30 February would be read as a day in March. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().slice(0, 10) === text;
}

/** Days as YYYY-MM-DD; fiscal years as western years, with the era beside them in a table. */
export function standardTime(inspection: Inspection): RuleFinding {
  const eras = lookup(tableNamed(inspection, 'fiscal_years'), 'fiscal_year', 'label_ja');
  const isTime = ({ type }: Column) => type === 'date' || type === 'fiscal_year';
  const cells = allCells(inspection, isTime).filter(isFilled);
  return cellRule('L3-05', cells, ({ column, text }) =>
    column.type === 'date' ? !isDay(text) : !/^\d{4}$/.test(text) || !eras.get(text),
  );
}

/**
 * Municipalities carry their code with its check digit. All rows are of one municipality, so
 * another right code, or another name, is a mistake; which code is whose no table here tells.
 */
export function standardRegions(inspection: Inspection): RuleFinding {
  const cells = () => allCells(inspection, ({ type }) => type === 'municipality_code');
  const names = () => allCells(inspection, (_, name) => name === 'municipality');
  const [code, own] = [commonest(cells()), commonest(names())];
  const others = names()
    .filter(({ text }) => text !== own)
    .map(quotedCell);
  const { found, count, counted } = cellRule(
    'L3-06',
    cells(),
    ({ text }) => !isMunicipalityCode(text) || text !== code,
  );
  return findingOf('L3-06', { count, counted, found: [...found, ...others] });
}

/** The text that most cells hold. */
function commonest(cells: Iterable<Cell>): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of cells) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** Every column of an earlier release is still there, and changes are a table of their own. */
export function steadyLayout(inspection: Inspection): RuleFinding {
  const { layouts } = inspection;
  const lost = layouts.flatMap(({ table, header }) => {
    const now = tableNamed(inspection, table)?.header ?? [];
    return header.filter((name) => !now.includes(name)).map((name) => `${table}.csv:1:${name}`);
  });
  const isRecorded = tableNamed(inspection, 'changes') !== undefined;
  const found = isRecorded || layouts.length === 0 ? lost : [...lost, 'changes.csv'];
  return findingOf('L3-07', { count: layouts.length, counted: 'layouts', found });
}

const physicalName = /^[a-z][a-z0-9_]*$/;

function undocumented({ file, header, columns, marks }: InspectedTable) {
  const columnFaults = header
    .filter((heading) => !physicalName.test(heading) || !columns[heading]?.description.ja)
    .map((heading) => `${file}:1:${heading}`);
  const isPublishedFigure = header.includes('value_as_published');
  const hasSource = ['source_id', 'source_page'].every((column) => header.includes(column));
  return [
    ...columnFaults,
    ...(isPublishedFigure && !hasSource ? [`${file}:1:source_id`] : []),
    ...(marks === null || (marks.hasMark && !marks.isPlainMarked) ? [] : [file]),
  ];
}

/** Definitions, sources, history of changes, plain column names, and a known encoding. */
export function explained(inspection: Inspection): RuleFinding {
  const tables = everyTable(inspection);
  const found = tables.flatMap(undocumented);
  const missing = ['sources', 'changes'].filter((name) => !tableNamed(inspection, name));
  return findingOf('L3-08', {
    count: tables.reduce((total, { header }) => total + header.length, 0),
    counted: 'columns',
    found: [...found, ...missing.map((name) => `${name}.csv`)],
  });
}

/** Years are rows, not columns, and no observation appears twice. */
export function longFormat(inspection: Inspection): RuleFinding {
  const tables = everyTable(inspection);
  const years = tables.flatMap(({ file, header }) =>
    header.filter((heading) => yearInName.test(heading)).map((heading) => `${file}:1:${heading}`),
  );
  const twice = tables.flatMap(({ file, header, key, records }) => {
    const keys = records.map((record) =>
      key.map((column) => record[header.indexOf(column)]).join(),
    );
    const known = new Set<string>();
    return keys.flatMap((value, index) => {
      const isRepeated = key.length > 0 && known.has(value);
      known.add(value);
      return isRepeated ? [`${file}:${index + 2}`] : [];
    });
  });
  return findingOf('L3-09', {
    count: tables.length,
    counted: 'tables',
    found: [...years, ...twice],
  });
}
