import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { config } from './visit.ts';

/** A year of a KPI as the site publishes it. */
export interface PublishedYear {
  readonly fiscalYear: number;
  readonly isBaseline: boolean;
  /** Null where the file has no number. */
  readonly target: number | null;
  readonly actual: number | null;
  /** The upper end of a target that is a range. */
  readonly targetTo: number | null;
  /** Code of the bound that the target is; empty where it is none. */
  readonly bound: string;
  /** The file says of the actual what it is, or why there is none. */
  readonly isTold: boolean;
}

type Row = Readonly<Record<string, string>>;

function rowsOf(path: string): readonly Row[] {
  const text = readFileSync(join(config.outputDirectory, path), 'utf8').replace(/^\ufeff/, '');
  return Papa.parse<Row>(text, { header: true, delimiter: ',', skipEmptyLines: true }).data;
}

/** The newest report first, whose rows hold. */
const newestFirst = (rows: readonly Row[]) =>
  rows.toSorted((a, b) => ((a.vintage ?? '') < (b.vintage ?? '') ? 1 : -1));

const numberIn = (row: Row | undefined, column = 'value') =>
  row?.[column] ? Number(row[column]) : null;

/** The reports by their day, newest first. */
export const publishedVintages = newestFirst(rowsOf('data/v1/vintages.csv')).map(
  ({ vintage = '' }) => vintage,
);

/** Rows of a table. */
export const publishedRowCount = (table: string) => rowsOf(`data/v1/${table}.csv`).length;

/** Figures of the newest report of a KPI that have a notation of their own. */
export function publishedNotationCount(id: string): number {
  const rows = rowsOf(`kpis/${id}.csv`).filter((row) => row.value_as_published !== '');
  return new Set(rows.map((row) => `${row.fiscal_year} ${row.series}`)).size;
}

/** The picture of what a KPI belongs to; null for a KPI of the plan itself. */
function pictureOfOwner({ project_id, policy_id, goal_id }: Row): string | null {
  if (project_id) return `projects/${project_id}.svg`;
  if (policy_id) return `policies/${policy_id}.svg`;
  return goal_id ? `goals/${goal_id}.svg` : null;
}

/** Ids of all KPIs with the year of their baseline, from the published table. */
export const publishedKpis = rowsOf('data/v1/kpis.csv').map((row) => ({
  id: row.kpi_id ?? '',
  picture: pictureOfOwner(row),
  unit: row.unit ?? '',
  baseline: Number(row.baseline_fiscal_year),
  hasSuccessor: Boolean(row.successor),
}));

/** KPIs that no other has replaced and that the newest report still holds. */
export function publishedKpisInForce() {
  const held = new Set(
    rowsOf('data/v1/observations.csv')
      .filter(({ vintage }) => vintage === publishedVintages[0])
      .map((row) => row.kpi_id),
  );
  return publishedKpis.filter(({ id, hasSuccessor }) => !hasSuccessor && held.has(id));
}

/** Units of the content, as they stand behind numbers. */
export const publishedUnits = rowsOf('data/v1/units.csv').map(({ unit = '' }) => unit);

/** Yen in each unit; 1 for what is no money. */
export const publishedYen = new Map(
  rowsOf('data/v1/units.csv').map(({ unit = '', yen }) => [unit, Number(yen) || 1] as const),
);

/** Name of a kind of amount on the pages, by its code. */
export const amountLabels = new Map(
  rowsOf('data/v1/codelists.csv')
    .filter(({ codelist }) => codelist === 'amount_types')
    .map(({ code = '', ja: label = '' }) => [code, label] as const),
);

/** Of each kind the amounts of its newest year in the newest report, by table. */
export const publishedAmounts = ['project_budgets', 'goal_budgets']
  .map((table) => {
    const rows = newestFirst(rowsOf(`data/v1/${table}.csv`));
    const newest = rows.filter(({ vintage }) => vintage === rows[0]?.vintage);
    const kinds = [...Map.groupBy(newest, ({ amount_type: kind = '' }) => kind)];
    const amounts = kinds.flatMap(([kind, ofKind]) => {
      const year = Math.max(...ofKind.map((row) => Number(row.fiscal_year)));
      return ofKind
        .filter((row) => Number(row.fiscal_year) === year)
        .map((row) => ({ kind, amount: Number(row.amount) }));
    });
    return { table, amounts };
  })
  .filter(({ amounts }) => amounts.length > 0);

/** Targets and actuals of a KPI by year, from its own CSV. */
export function publishedSeries(id: string): readonly PublishedYear[] {
  const rows = newestFirst(rowsOf(`kpis/${id}.csv`));
  const baseline = publishedKpis.find((kpi) => kpi.id === id)?.baseline;
  const years = [...new Set(rows.map((row) => Number(row.fiscal_year)))].sort((a, b) => a - b);
  return years.map((fiscalYear) => {
    const find = (series: string) =>
      rows.find((row) => Number(row.fiscal_year) === fiscalYear && row.series === series);
    return {
      fiscalYear,
      isBaseline: fiscalYear === baseline,
      target: numberIn(find('target')),
      actual: numberIn(find('actual')),
      targetTo: numberIn(find('target'), 'value_to'),
      bound: find('target')?.bound ?? '',
      isTold: find('actual') !== undefined,
    };
  });
}
