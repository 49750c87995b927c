import { code, decimal, optional, type Column } from '../column.ts';
import { table, type Table } from '../table.ts';
import { withMunicipality } from '../published.ts';
import { kpis } from '../tables/kpis.ts';
import { observations } from '../tables/observations.ts';

/** What the view needs to know of a fiscal year. */
interface Year {
  readonly fiscal_year: number;
  readonly label_ja: string;
}

/** `fy2022` holds the value of the fiscal year that begins in 2022, `fy2022_status` its status. */
export const yearColumn = (fiscalYear: number) => `fy${fiscalYear}`;
export const statusColumn = (fiscalYear: number) => `${yearColumn(fiscalYear)}_status`;

/** The years that a wide table has columns for. */
export function yearsOfColumns(columns: Table['columns']): readonly number[] {
  return Object.keys(columns).flatMap((name) => {
    const year = /^fy(\d{4})$/.exec(name)?.[1];
    return year === undefined ? [] : [Number(year)];
  });
}

function valueOf({ fiscal_year, label_ja }: Year): Column {
  const words = {
    ja: [label_ja, `${fiscal_year}年度（${label_ja}）の値。ないときは空で、0ではありません。`],
    en: [`FY${fiscal_year}`, `Value of fiscal year ${fiscal_year}. Empty when there is none.`],
  } as const;
  return optional(decimal(words, { decimalsOfKpi: true, unitIn: 'unit' }));
}

function statusOf({ fiscal_year, label_ja }: Year): Column {
  const words = {
    ja: [`状態（${label_ja}）`, 'どんな値か、または、なぜ値がないか。行がないときは空です。'],
    en: [`Status in FY${fiscal_year}`, 'What kind of value it is, or why there is none.'],
  } as const;
  return optional(code('statuses', words));
}

/**
 * One row per KPI and series with a column per year. All values stand first, so that they can be
 * marked in one go; the statuses follow in the same order. A later year adds its status at the
 * end, its value after the last value: names stay, positions may move.
 */
export function observationsWide(years: readonly Year[]): Table {
  const { kpi_id, project_id, name, name_plain, unit } = kpis.columns;
  return table('observations_wide', {
    title: { ja: 'KPIの目標と実績（年度を横に）', en: 'Observations, one column per year' },
    description: {
      ja: '1行が1つのKPIの目標か実績で、年度が横に並ぶ表。公表時点は最新のものです。',
      en: 'One row per KPI and series, one column per fiscal year, newest vintage.',
    },
    key: ['kpi_id', 'series'],
    columns: withMunicipality({
      kpi_id: { ...kpi_id, references: 'kpis' },
      project_id,
      name,
      name_plain,
      unit,
      series: observations.columns.series,
      ...Object.fromEntries(years.map((year) => [yearColumn(year.fiscal_year), valueOf(year)])),
      ...Object.fromEntries(years.map((year) => [statusColumn(year.fiscal_year), statusOf(year)])),
    }),
  });
}
