import { cell, type PrintedCell, type PrintedRow } from '../../bench/reader/printed-cell.ts';
import type { Database, Kpi, Observation } from '../../src/model/database.ts';

/** A report of next year, as an office would make it from what the content says. */
export interface PrintedReport {
  readonly above: readonly string[];
  readonly header: readonly PrintedRow[];
  readonly body: readonly PrintedRow[];
  readonly below: readonly string[];
}

/** What is printed otherwise than before. */
export interface Changed {
  readonly nameOf?: (kpi: Kpi) => string;
  /** What stands in a cell; by itself what was published before. */
  readonly cellOf?: (row: Observation, kpi: Kpi) => string;
}

/** The report that comes a year after the newest one, with the same KPIs and years. */
export function reportOf(database: Database, { nameOf, cellOf }: Changed = {}): PrintedReport {
  const vintage =
    database.vintages
      .map((row) => row.vintage)
      .sort()
      .at(-1) ?? '';
  const rows = database.observations.filter((row) => row.vintage === vintage);
  const years = [...new Set(rows.map((row) => row.fiscal_year))].sort();
  const kpis = database.kpis.filter(({ kpi_id }) => rows.some((row) => row.kpi_id === kpi_id));
  const shown = (kpi: Kpi, year: number, series: string): PrintedCell => {
    const row = rows.find(
      (one) => one.kpi_id === kpi.kpi_id && one.fiscal_year === year && one.series === series,
    );
    return cell(row ? (cellOf?.(row, kpi) ?? row.value_as_published) : '');
  };
  const [year = 0, month = 0] = vintage.split('-').map(Number);
  return {
    above: ['KPIの進捗', `令和${year - 2018 + 1}年${month}月30日`],
    header: [
      [
        ...['指標', '単位'].map((text) => cell(text, 2)),
        ...years.map((one) => cell(yearName(one), 1, 2)),
      ],
      years.flatMap(() => [cell('目標'), cell('実績')]),
    ],
    body: kpis.map((kpi) => [
      cell(nameOf?.(kpi) ?? kpi.name),
      cell(kpi.unit ?? ''),
      ...years.flatMap((one) => [shown(kpi, one, 'target'), shown(kpi, one, 'actual')]),
    ]),
    below: [],
  };
}

const yearName = (year: number) => `令和${year - 2018}年度`;

/** Results that are out a year later, where there were none: the same as the last one. */
function withResults(database: Database) {
  const last = (row: Observation) =>
    database.observations
      .filter(
        ({ kpi_id, series, status }) =>
          kpi_id === row.kpi_id && series === row.series && status === 'reported',
      )
      .sort((a, b) => a.fiscal_year - b.fiscal_year)
      .at(-1)?.value_as_published;
  const year = Math.max(
    ...database.observations
      .filter(({ status }) => status === 'measuring')
      .map((row) => row.fiscal_year),
  );
  return (row: Observation) =>
    row.series === 'actual' && row.fiscal_year === year && row.status !== 'reported'
      ? (last(row) ?? row.value_as_published)
      : row.value_as_published;
}

/** The content as the report of next year says it: results are out, a name and a result are others. */
export function asNextYear(database: Database): Database {
  const printed = withResults(database);
  const [revised, renamed] = database.kpis;
  const isRevised = ({ kpi_id, series, status }: Observation) =>
    kpi_id === revised?.kpi_id && series === 'actual' && status === 'reported';
  const old = database.observations.findLast(isRevised);
  return {
    ...database,
    kpis: database.kpis.map((kpi) =>
      kpi.kpi_id === renamed?.kpi_id ? { ...kpi, name: `${kpi.name}の累計` } : kpi,
    ),
    observations: database.observations.map((row) => ({
      ...row,
      value_as_published: row === old ? `${Number(row.value) + 1}` : printed(row),
      as_of: null,
    })),
  };
}

/** Nothing is renamed, and nothing is unclear. */
export const plainReport = (database: Database): PrintedReport =>
  reportOf(database, { cellOf: withResults(database) });

/** An indicator has another name, an old value is another one, and a result is a stroke. */
export function changedReport(database: Database): PrintedReport {
  const printed = withResults(database);
  const [, renamed, doubtful] = database.kpis;
  const isOld = ({ series, status }: Observation) => series === 'actual' && status === 'reported';
  const old = database.observations.findLast(
    (row) => row.kpi_id === doubtful?.kpi_id && isOld(row),
  );
  const news = database.observations.find(
    (row) => row.kpi_id === renamed?.kpi_id && printed(row) !== row.value_as_published,
  );
  return reportOf(database, {
    nameOf: ({ kpi_id, name }) => (kpi_id === renamed?.kpi_id ? `${name}の累計` : name),
    cellOf: (row) =>
      row === old ? `${Number(row.value) + 1}.0` : row === news ? '－' : printed(row),
  });
}
