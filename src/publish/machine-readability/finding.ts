/** The rules of machine-readable administrative data, in their order. */
export const ruleIds = [
  'L1-01',
  'L1-02',
  'L1-03',
  'L1-04',
  'L1-05',
  'L1-06',
  'L1-07',
  'L1-08',
  'L1-09',
  'L1-10',
  'L1-11',
  'L1-12',
  'L1-13',
  'L1-14',
  'L1-15',
  'L2-01',
  'L2-02',
  'L2-03',
  'L2-04',
  'L2-05',
  'L2-06',
  'L3-01',
  'L3-02',
  'L3-03',
  'L3-04',
  'L3-05',
  'L3-06',
  'L3-07',
  'L3-08',
  'L3-09',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** What was counted while a rule was checked. */
export type Counted =
  'files' | 'tables' | 'columns' | 'rows' | 'cells' | 'codes' | 'sheets' | 'layouts';

export type RuleVerdict = 'met' | 'not_applicable' | 'unmet';

export interface RuleFinding {
  readonly rule: RuleId;
  readonly verdict: RuleVerdict;
  /** How much was looked at. */
  readonly count: number;
  readonly counted: Counted;
  /** Where the rule is not met, one place each. */
  readonly found: readonly string[];
}

export interface Evidence {
  readonly count: number;
  readonly counted: Counted;
  readonly found: readonly string[];
}

/** A rule that has nothing to look at does not apply. */
export function findingOf(rule: RuleId, evidence: Evidence): RuleFinding {
  const { count, found } = evidence;
  if (found.length > 0) return { rule, verdict: 'unmet', ...evidence };
  return { rule, verdict: count === 0 ? 'not_applicable' : 'met', ...evidence };
}
