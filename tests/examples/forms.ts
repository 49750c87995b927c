import { codes } from '../../src/model/codes.ts';
import type { Database, Kpi, Observation } from '../../src/model/database.ts';

/** A form in which cities print goals, results, judgements or money, and whether content has it. */
export type Form = readonly [name: string, isIn: (database: Database) => boolean];

const targetsOf = (all: Database, { kpi_id: id }: Kpi) =>
  all.observations.filter((row) => row.kpi_id === id && row.series === 'target');

const actualsOf = (all: Database, { kpi_id: id }: Kpi) =>
  all.observations.filter((row) => row.kpi_id === id && row.series === 'actual');

const yearsOf = (rows: readonly Observation[]) => new Set(rows.map((row) => row.fiscal_year)).size;

const days = ({ period_start: from, period_end: to }: Observation) =>
  from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

const isPeriod =
  (series: Observation['series'], fits: (days: number, from: string) => boolean) =>
  ({ observations }: Database) =>
    observations.some((row) => {
      const length = days(row);
      return row.series === series && length !== null && fits(length, row.period_start ?? '');
    });

/** Values of the last target by report, oldest first. */
function lastTargets(all: Database, kpi: Kpi): readonly number[] {
  const rows = targetsOf(all, kpi);
  const last = Math.max(...rows.map((row) => row.fiscal_year));
  return rows
    .filter((row) => row.fiscal_year === last)
    .toSorted((a, b) => a.vintage.localeCompare(b.vintage, 'en'))
    .flatMap(({ value }) => value ?? []);
}

const owners: readonly Form[] = [
  ['a KPI of a project', ({ kpis }) => kpis.some((kpi) => kpi.project_id !== null)],
  ['a KPI of a policy', ({ kpis }) => kpis.some((kpi) => kpi.policy_id !== null)],
  ['a KPI of a goal', ({ kpis }) => kpis.some((kpi) => kpi.goal_id !== null)],
  [
    'a KPI of the plan itself',
    ({ kpis }) => kpis.some((kpi) => !kpi.project_id && !kpi.policy_id && !kpi.goal_id),
  ],
];

const targets: readonly Form[] = [
  [
    'a target for the last year only',
    (all) => all.kpis.some((kpi) => yearsOf(targetsOf(all, kpi)) === 1),
  ],
  ['targets for some years', (all) => all.kpis.some((kpi) => yearsOf(targetsOf(all, kpi)) === 2)],
  ['a target for each year', (all) => all.kpis.some((kpi) => yearsOf(targetsOf(all, kpi)) > 4)],
  ['a target for a month', isPeriod('target', (length) => length > 27 && length < 32)],
  ['a target for a day', isPeriod('target', (length) => length === 1)],
  [
    'a target raised in mid-term, with the earlier one kept',
    (all) => all.kpis.some((kpi) => rises(lastTargets(all, kpi))),
  ],
  [
    'a target lowered in mid-term, with the earlier one kept',
    (all) => all.kpis.some((kpi) => rises(lastTargets(all, kpi).toReversed())),
  ],
  ...codes.bounds.map((bound): Form => [
    `the bound ${bound}`,
    ({ observations }) => observations.some((row) => row.bound === bound),
  ]),
  ['a range', ({ observations }) => observations.some((row) => row.value_to !== null)],
  ...(['target', 'actual'] as const).map((series): Form => [
    `words instead of a number: ${series}`,
    ({ observations }) =>
      observations.some((row) => row.value_text !== null && row.series === series),
  ]),
];

const rises = ([first, last]: readonly number[]) =>
  first !== undefined && last !== undefined && last > first;

const values: readonly Form[] = [
  ...codes.statuses
    .filter((status) => status !== 'managed_elsewhere' && status !== 'not_yet')
    .map((status): Form => [
      `the status ${status}`,
      ({ observations }) => observations.some((row) => row.status === status),
    ]),
  ['no baseline', ({ kpis }) => kpis.some((kpi) => kpi.baseline_fiscal_year === null)],
  [
    'values from before the baseline',
    (all) =>
      all.kpis.some((kpi) =>
        actualsOf(all, kpi).some((row) => row.fiscal_year < (kpi.baseline_fiscal_year ?? 0)),
      ),
  ],
  [
    'a baseline from before the plan',
    (all) =>
      all.kpis.some((kpi) => {
        const years = actualsOf(all, kpi).map((row) => row.fiscal_year);
        const { baseline_fiscal_year: baseline } = kpi;
        return baseline !== null && years.includes(baseline) && !years.includes(baseline + 1);
      }),
  ],
  [
    'a calendar year',
    isPeriod('actual', (length, from) => length > 364 && from.endsWith('-01-01')),
  ],
  ['a day of survey', isPeriod('actual', (length) => length === 1)],
  ['several years', isPeriod('actual', (length) => length > 367)],
  ['an academic year', isPeriod('actual', (length, from) => length < 365 && /-0[89]-/.test(from))],
  [
    'quarters: targets and results',
    ({ partial_observations: parts }) =>
      codes.series.every((series) => parts.filter((row) => row.series === series).length > 3),
  ],
  ['no unit', ({ kpis }) => kpis.some((kpi) => kpi.unit === null && kpi.decimals > 0)],
  [
    'a net number below zero, where its unit has none',
    (all) =>
      all.kpis.some(
        (kpi) =>
          (kpi.minimum ?? 0) < 0 &&
          all.units.some(({ unit, minimum }) => unit === kpi.unit && minimum === 0) &&
          actualsOf(all, kpi).some(({ value }) => (value ?? 0) < 0),
      ),
  ],
  ['a rank', ({ kpis }) => kpis.some(({ unit }) => unit === '位')],
  [
    'a part of a whole, as printed',
    ({ observations }) => observations.some((row) => row.numerator !== null),
  ],
  [
    'several units of money among KPIs',
    ({ kpis, units }) =>
      new Set(
        kpis.flatMap((kpi) => units.filter(({ unit, yen }) => unit === kpi.unit && yen !== null)),
      ).size > 2,
  ],
  ...codes.directions.map((direction): Form => [
    `the direction ${direction}`,
    ({ kpis }) => kpis.some((kpi) => kpi.direction === direction),
  ]),
];

const judgements: readonly Form[] = [
  ['two scales', ({ scales }) => scales.length > 1],
  [
    'two evaluators of one KPI',
    ({ evaluations }) =>
      evaluations.some((one) =>
        evaluations.some(
          (other) =>
            one.kpi_id !== null && one.kpi_id === other.kpi_id && one.evaluator !== other.evaluator,
        ),
      ),
  ],
  ...(['kpi_id', 'project_id', 'policy_id', 'goal_id'] as const).map((owner): Form => [
    `a judgement on ${owner.replace('_id', '')}`,
    ({ evaluations }) => evaluations.some((row) => row[owner] !== null),
  ]),
  ...(['grade', 'rate_as_published', 'comment', 'next_step'] as const).map((part): Form => [
    `a judgement with ${part}`,
    ({ evaluations }) => evaluations.some((row) => row[part] !== null),
  ]),
  [
    'a judgement in words alone, on no year',
    ({ evaluations }) =>
      evaluations.some(({ grade, fiscal_year: year }) => grade === null && year === null),
  ],
];

const money: readonly Form[] = [
  ...codes.amount_types.map((type): Form => [
    `money: ${type}`,
    ({ project_budgets: ofProjects, goal_budgets: ofGoals }) =>
      [...ofProjects, ...ofGoals].some((row) => row.amount_type === type),
  ]),
  [
    'amounts that some projects of a year have and others have not',
    ({ project_budgets: rows }) => {
      const byPart = Map.groupBy(rows, (row) => `${row.fiscal_year} ${row.amount_type}`);
      return new Set([...byPart.values()].map((part) => part.length)).size > 1;
    },
  ],
  [
    'amounts in two units',
    ({ project_budgets: rows }) => new Set(rows.map(({ unit }) => unit)).size > 1,
  ],
];

const lives: readonly Form[] = [
  ['a KPI that came in mid-term', ({ kpis }) => kpis.some((kpi) => kpi.introduced_in !== null)],
  [
    'a KPI redefined, with another unit',
    ({ kpis }) =>
      kpis.some(({ successor, unit }) =>
        kpis.some((kpi) => kpi.kpi_id === successor && kpi.unit !== unit),
      ),
  ],
  [
    'a KPI with a new number',
    ({ changes }) =>
      changes.some(({ table_name, field }) => table_name === 'kpis' && field === 'kpi_no'),
  ],
  [
    'a KPI dropped without another, with the reason',
    ({ kpis }) => kpis.some((kpi) => kpi.ended_in && kpi.ended_reason && !kpi.successor),
  ],
  ['a project that has ended', ({ projects }) => projects.some(({ status }) => status === 'ended')],
];

const documents: readonly Form[] = [
  ['a second report', ({ vintages }) => vintages.some(({ supersedes }) => supersedes !== null)],
  ...codes.source_kinds.map((kind): Form => [
    `figures of a source of the kind ${kind}`,
    ({ sources, observations, partial_observations: parts }) =>
      sources.some(
        (source) =>
          source.kind === kind &&
          [...observations, ...parts].some((row) => row.source_id === source.source_id),
      ),
  ]),
  [
    'a place in a workbook: sheet and cell',
    ({ partial_observations: parts }) =>
      parts.some((row) => /![A-Z]+\d+$/.test(row.source_place ?? '')),
  ],
  ...codes.discrepancy_kinds.map((kind): Form => [
    `a discrepancy: ${kind}`,
    ({ discrepancies }) => discrepancies.some((row) => row.kind === kind),
  ]),
  ['answers to questions', ({ answers }) => answers.length > 0],
];

/** Every form of the reports that were read; a city that shows them all lacks none. */
export const forms: readonly Form[] = [
  ...owners,
  ...targets,
  ...values,
  ...judgements,
  ...money,
  ...lives,
  ...documents,
];
