/**
 * The codes that the software knows. Each list has a file in `content/codelists/` that
 * gives every code its label and definition; file and list must hold the same codes. Lists of
 * columns that the software writes itself have their words in `model`.
 */
export const codes = {
  statuses: [
    'target_set',
    'reported',
    'final',
    'expected',
    'interim',
    'measuring',
    'not_conducted',
    'not_yet',
    'not_applicable',
    'managed_elsewhere',
    'described',
    'undecided',
  ],
  series: ['target', 'actual'],
  accumulations: ['cumulative', 'annual', 'point_in_time', 'not_applicable', 'unknown'],
  directions: ['higher_is_better', 'lower_is_better', 'within_range', 'not_stated'],
  bounds: ['at_least', 'at_most', 'more_than', 'less_than', 'about'],
  evidence: ['stated', 'inferred'],
  baseline_meanings: ['measured', 'starting_point', 'unknown'],
  amount_types: [
    'settlement',
    'budget',
    'project_cost',
    'grant_decided',
    'planned',
    'eligible_cost',
    'grant_received',
    'own_funds',
    'donation',
  ],
  period_bases: ['application', 'adoption'],
  link_types: ['goal', 'leading_project', 'other'],
  project_statuses: ['new', 'continuing', 'ended'],
  deliveries: ['municipality', 'joint'],
  managers: ['municipality', 'prefecture', 'other'],
  unit_kinds: ['count', 'percentage', 'money', 'other'],
  totals: ['project_budgets', 'goal_budgets', 'policy_budgets'],
  discrepancy_kinds: ['contradiction', 'unclear', 'not_stated'],
  change_types: ['added', 'revised', 'corrected'],
  source_kinds: ['report', 'web_page', 'workbook', 'press_release'],
  meaning_origins: ['source', 'site'],
  roles: ['baseline', 'target', 'result', 'provisional', 'coming', 'no_value', 'earlier'],
} as const;

/**
 * Codes that came later. A codelist file that was written before them is still whole: their row
 * is needed where a table uses them.
 */
export const laterCodes: { readonly [Name in Codelist]?: readonly CodeOf<Name>[] } = {
  statuses: ['described', 'undecided'],
  bounds: ['at_least', 'at_most', 'more_than', 'less_than', 'about'],
  source_kinds: ['report', 'web_page', 'workbook', 'press_release'],
  directions: ['within_range', 'not_stated'],
  totals: ['policy_budgets'],
  amount_types: ['planned', 'eligible_cost', 'grant_received', 'own_funds', 'donation'],
  project_statuses: ['ended'],
  meaning_origins: ['source', 'site'],
};

export type Codelist = keyof typeof codes;

export type CodeOf<Name extends Codelist> = (typeof codes)[Name][number];

/** Lists of columns that content does not hold: no file of the content has them either. */
export const derivedCodelists: readonly Codelist[] = ['roles'];

export type Status = CodeOf<'statuses'>;

export type Role = CodeOf<'roles'>;

export type Series = CodeOf<'series'>;
