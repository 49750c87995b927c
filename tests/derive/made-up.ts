import type { Database, FiscalYear, Kpi, Observation, Unit } from '../../src/model/database.ts';
import type { Status } from '../../src/model/codes.ts';
import { portfolioOf } from '../../src/derive/portfolio.ts';
import { realContent } from '../real-content.ts';

/** Content of no municipality, made of the first report's rows where a test does not care. */

const { database } = realContent();

function first<R>(rows: readonly R[]): R {
  const [row] = rows;
  if (row === undefined) throw new Error('the first report has no such row');
  return row;
}

const template = {
  kpi: first(database.kpis),
  project: first(database.projects),
  observation: first(database.observations),
  vintage: first(database.vintages),
  source: first(database.sources),
};

const reiwa = (year: number): FiscalYear => ({
  fiscal_year: year,
  label_ja: `令和${year - 2018}年度`,
  label_short: `R${year - 2018}`,
  start_date: `${year}-04-01`,
  end_date: `${year + 1}-03-31`,
  label_en: null,
});

export const baselineYear = 2021;

/** One year of a made-up KPI: an actual or why there is none, and a target or null. */
export interface MadeYear {
  readonly year: number;
  readonly status: Status;
  readonly value: number | null;
  readonly target: number | null;
  /** Day of an expected or interim value. */
  readonly asOf?: string;
}

export interface MadeKpi {
  readonly id: string;
  readonly project?: string;
  readonly unit?: Partial<Unit>;
  readonly kpi?: Partial<Kpi>;
  readonly baseline?: number;
  readonly years: readonly MadeYear[];
  /** Reports that hold its figures; the newest by default. */
  readonly vintages?: readonly string[];
}

const unitOf = ({ id, unit = {} }: MadeKpi): Unit => ({
  unit: `u-${id}`,
  name_en: 'units',
  kind: 'count',
  minimum: null,
  maximum: null,
  yen: null,
  in_currency: null,
  ...unit,
});

function observationsOf({ id, baseline = 0, years }: MadeKpi, vintage: string): Observation[] {
  const row = (fiscal_year: number, cell: Partial<Observation>): Observation => ({
    ...template.observation,
    vintage,
    kpi_id: id,
    fiscal_year,
    as_of: null,
    note: null,
    ...cell,
  });
  return [
    row(baselineYear, { series: 'target', status: 'not_applicable', value: null }),
    row(baselineYear, { series: 'actual', status: 'reported', value: baseline }),
    ...years.flatMap(({ year, status, value, target, asOf = null }) => [
      row(year, {
        series: 'target',
        status: target === null ? 'not_applicable' : 'target_set',
        value: target,
      }),
      row(year, { series: 'actual', status, value, as_of: asOf }),
    ]),
  ];
}

interface MadeContent {
  readonly kpis: readonly MadeKpi[];
  /** Days of the reports, oldest first; each replaces the one before. */
  readonly vintages?: readonly string[];
  readonly tables?: Partial<Database>;
}

export function madeDatabase({ kpis, vintages = ['2023-08-31'], tables }: MadeContent): Database {
  const newest = vintages.at(-1) ?? '';
  const projects = [...new Set(kpis.map(({ project = 'p1' }) => project))];
  return {
    ...database,
    fiscal_years: [2021, 2022, 2023, 2024, 2025].map(reiwa),
    vintages: vintages.map((vintage, index) => ({
      ...template.vintage,
      vintage,
      supersedes: vintages[index - 1] ?? null,
    })),
    units: kpis.map(unitOf),
    projects: projects.map((project_id, index) => ({
      ...template.project,
      project_id,
      project_no: index + 1,
      source_id: 'made-up',
    })),
    kpis: kpis.map((made, index) => ({
      ...template.kpi,
      kpi_id: made.id,
      project_id: made.project ?? 'p1',
      kpi_no: index + 1,
      unit: unitOf(made).unit,
      decimals: 0,
      baseline_fiscal_year: baselineYear,
      successor: null,
      ...made.kpi,
    })),
    observations: kpis.flatMap((made) =>
      (made.vintages ?? [newest]).flatMap((vintage) => observationsOf(made, vintage)),
    ),
    project_periods: [],
    project_budgets: [],
    project_goals: [],
    facts: [],
    discrepancies: [],
    ...tables,
  };
}

export const madePortfolio = (content: MadeContent) => portfolioOf(madeDatabase(content));

/** Numbers in an order that looks random and is the same in every run. */
export function createDice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  return {
    below: (limit: number) => Math.floor(next() * limit),
    oneOf: <T>(choices: readonly [T, ...T[]]): T =>
      choices[Math.floor(next() * choices.length)] ?? choices[0],
  };
}
