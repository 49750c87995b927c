import type { Codelist, CodeOf } from './codes.ts';

type Labelled = Exclude<Codelist, 'roles'>;

/**
 * Words by which content usually calls the codes. A city may call them otherwise; a code that has
 * the words of another one has most likely lost its own.
 */
export const usualLabels: {
  readonly [Name in Labelled]: Readonly<Record<CodeOf<Name>, readonly string[]>>;
} = {
  statuses: {
    target_set: ['目標', 'Target'],
    reported: ['結果あり', 'Reported'],
    final: ['確定値', 'Final'],
    expected: ['見込み', 'Expected'],
    interim: ['途中経過', 'Interim'],
    measuring: ['測定中', 'Being measured'],
    not_conducted: ['未実施', 'Not held yet'],
    not_yet: ['これから', 'Not yet due'],
    not_applicable: ['なし', 'Not applicable'],
    managed_elsewhere: ['県が管理', 'Managed by the prefecture'],
    described: ['ことば', 'In words'],
    undecided: ['未決定', 'Undecided'],
  },
  series: {
    target: ['目標', 'Target'],
    actual: ['結果', 'Result'],
  },
  accumulations: {
    cumulative: ['積み上げた数', 'Cumulative'],
    annual: ['1年分の数', 'Annual'],
    point_in_time: ['ある時点の数', 'At a point in time'],
    not_applicable: ['積み上げない数', 'Not cumulative'],
    unknown: ['記載なし', 'Not stated'],
  },
  directions: {
    higher_is_better: ['増えるほどよい', 'Higher is better'],
    lower_is_better: ['減るほどよい', 'Lower is better'],
    within_range: ['決まった範囲がよい', 'Within a range'],
    not_stated: ['記載なし', 'Not stated'],
  },
  bounds: {
    at_least: ['以上', 'At least'],
    at_most: ['以下', 'At most'],
    more_than: ['超', 'More than'],
    less_than: ['未満', 'Less than'],
    about: ['程度', 'About'],
  },
  evidence: {
    stated: ['資料に記載', 'Stated in the document'],
    inferred: ['読み取り', 'Inferred'],
  },
  baseline_meanings: {
    measured: ['実測とみられる', 'Measured'],
    starting_point: ['始める前の0', 'Starting point'],
    unknown: ['記載なし', 'Not stated'],
  },
  amount_types: {
    settlement: ['決算額', 'Settled amount'],
    budget: ['予算額', 'Budget'],
    project_cost: ['事業費', 'Project cost'],
    grant_decided: ['交付決定額', 'Grant awarded'],
    planned: ['計画額', 'Planned'],
    eligible_cost: ['交付対象事業費', 'Eligible cost'],
    grant_received: ['交付済額', 'Grant received'],
    own_funds: ['一般財源', 'Own funds'],
    donation: ['企業版ふるさと納税', 'Corporate donations'],
  },
  period_bases: {
    application: ['申請', 'Application'],
    adoption: ['採択', 'Adoption'],
  },
  link_types: {
    goal: ['基本目標', 'Goal'],
    leading_project: ['リーディングプロジェクト', 'Leading project'],
    other: ['その他', 'Other'],
  },
  project_statuses: {
    new: ['新規', 'New'],
    continuing: ['継続', 'Continuing'],
    ended: ['終了', 'Ended'],
  },
  deliveries: {
    municipality: ['市の事業', 'City project', 'By the municipality'],
    joint: ['広域連携', 'Joint project', 'Joint'],
  },
  managers: {
    municipality: ['市', 'Municipality'],
    prefecture: ['県', 'Prefecture'],
    other: ['その他', 'Other'],
  },
  unit_kinds: {
    count: ['数', 'Count'],
    percentage: ['割合', 'Percentage'],
    money: ['金額', 'Money'],
    other: ['その他', 'Other'],
  },
  totals: {
    project_budgets: ['事業費と交付決定額', 'Project budgets'],
    goal_budgets: ['基本目標ごとの予算と決算', 'Goal budgets'],
    policy_budgets: [],
  },
  discrepancy_kinds: {
    contradiction: ['食い違い', 'Contradiction'],
    unclear: ['あいまい', 'Unclear'],
    not_stated: ['記載なし', 'Not stated'],
  },
  change_types: {
    added: ['追加', 'Added'],
    revised: ['改定', 'Revised'],
    corrected: ['訂正', 'Corrected'],
  },
  source_kinds: {
    report: ['資料', 'Report'],
    web_page: ['ウェブページ', 'Web page'],
    workbook: ['表計算のファイル', 'Workbook'],
    press_release: ['報道発表', 'Press release'],
  },
  meaning_origins: {
    source: ['資料の説明', 'From the document'],
    site: ['このサイトの説明', 'From this site'],
  },
};
