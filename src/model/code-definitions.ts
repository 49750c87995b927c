import type { Codelist, CodeOf } from './codes.ts';
import { roleWords } from './roles.ts';

type Definitions = { readonly [Name in Codelist]: Readonly<Record<CodeOf<Name>, string>> };

/**
 * What the software means by each code, in English. The content says in Japanese what a code
 * means to its readers.
 */
export const codeDefinitions: Definitions = {
  statuses: {
    target_set: 'A value that the plan sets as the target of the year.',
    reported: 'A value that the source gives as the result. It does not say whether it is final.',
    final: 'A value that the source calls final.',
    expected: 'A value that is expected, as of the day given. It is not compared with the target.',
    interim: 'A value for a part of the year, as of the day given. It is not compared.',
    measuring: 'Still being measured or counted: there is no result yet.',
    not_conducted: 'What would be measured, such as an event, has not been held.',
    not_yet: 'The fiscal year had not begun when the source was issued.',
    not_applicable: 'No value belongs here, such as a target in the baseline year.',
    managed_elsewhere: 'Another body keeps track of the figure; the source gives none.',
    described: 'A target or a result in words. This site does not judge it.',
    undecided: 'The source announces a target and has not set it yet.',
  },
  series: {
    target: 'The value that is aimed at.',
    actual: 'What came out, the value of the baseline year included.',
  },
  accumulations: {
    cumulative: 'The sum from the beginning of the project to the end of the year.',
    annual: 'The count of that year alone.',
    point_in_time: 'A count on one day.',
    not_applicable: 'A rate or a maximum, which does not add up.',
    unknown: 'The source does not say whether the number is cumulative or annual.',
  },
  directions: {
    higher_is_better: 'A larger value is closer to the aim.',
    lower_is_better: 'A smaller value is closer to the aim.',
    within_range: 'A value between the two ends of the target is the aim.',
    not_stated: 'The source does not say, and this site does not judge.',
  },
  bounds: {
    at_least: 'This value or more.',
    at_most: 'This value or less.',
    more_than: 'More than this value: the value itself is not enough.',
    less_than: 'Less than this value: the value itself is too much.',
    about: 'A value near this one; how near, the source does not say.',
  },
  evidence: {
    stated: 'The source says so.',
    inferred: 'The source does not say so: this site inferred it from names or from the targets.',
  },
  baseline_meanings: {
    measured: 'A value that seems to have been measured.',
    starting_point: 'A zero because nothing had begun; not a measured zero.',
    unknown: 'The source does not say what the value means.',
  },
  amount_types: {
    settlement: 'What was spent, settled after the end of the year.',
    budget: 'What was planned to be spent in the year.',
    project_cost: 'What the project costs.',
    grant_decided: 'The grant that the national government decided to give.',
    planned: 'What the plan expects the project to cost in the year.',
    eligible_cost: 'The part of the cost for which a grant may be given.',
    grant_received: 'The grant that was paid.',
    own_funds: 'What the municipality pays from its own funds.',
    donation: 'Donations, such as those of companies under the hometown tax scheme.',
  },
  period_bases: {
    application: 'The period for which the grant was applied for, extensions included.',
    adoption: 'The period for which the project was adopted.',
  },
  link_types: {
    goal: 'The project is a part of a goal of the strategy.',
    leading_project: 'The project is a part of a leading project of the strategy.',
    other: 'Another link to the strategy.',
  },
  project_statuses: {
    new: 'The project began in the year.',
    continuing: 'The project goes on from the year before.',
    ended: 'The project has ended; its figures stay.',
  },
  deliveries: {
    municipality: 'The municipality carries the project out.',
    joint: 'The municipality carries the project out together with others.',
  },
  managers: {
    municipality: 'The municipality keeps track of the KPIs.',
    prefecture: 'The prefecture keeps track of the KPIs.',
    other: 'Another body keeps track of the KPIs.',
  },
  unit_kinds: {
    count: 'A unit in which things are counted.',
    percentage: 'A share of 100.',
    money: 'A unit of money.',
    other: 'Another unit, such as hours or age.',
  },
  totals: {
    project_budgets: 'Totals of costs and grants of the projects.',
    goal_budgets: 'Totals of budgets and settlements of the goals.',
    policy_budgets: 'Totals of budgets and settlements of the policies.',
  },
  discrepancy_kinds: {
    contradiction: 'Two places of the source say different things.',
    unclear: 'The source says it in a way that has more than one meaning.',
    not_stated: 'The source does not say what a reader would ask.',
  },
  change_types: {
    added: 'Figures or texts of a new source were added.',
    revised: 'Figures or texts were changed because more became known.',
    corrected: 'A mistake of this site was corrected.',
  },
  source_kinds: {
    report: 'A document with pages.',
    web_page: 'A page of the web, whose places are headings.',
    workbook: 'A spreadsheet, whose places are cells of a sheet.',
    press_release: 'An announcement with pages.',
  },
  meaning_origins: {
    source: 'The source explains the word so.',
    site: 'This site explains the word; the source does not.',
  },
  roles: {
    baseline: roleWords.baseline.definition.en,
    target: roleWords.target.definition.en,
    result: roleWords.result.definition.en,
    provisional: roleWords.provisional.definition.en,
    coming: roleWords.coming.definition.en,
    no_value: roleWords.no_value.definition.en,
    earlier: roleWords.earlier.definition.en,
  },
};
