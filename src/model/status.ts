import type { Role, Series, Status } from './codes.ts';

/** What a status says of its cell. Statuses of one kind are described and counted alike. */
export type StatusKind =
  | 'target' // the value that is aimed at
  | 'result' // a value that came out
  | 'partial' // a value, but no result: expected, or of a part of the year
  | 'awaited' // the year has come, and its result may follow
  | 'ahead' // the year had not begun
  | 'announced' // a target that is not set yet
  | 'worded' // a target or result in words, which is never judged
  | 'absent'; // this source gives no value

/** What a status asks of its row, and what follows from it. */
export interface StatusRule {
  readonly kind: StatusKind;
  /** `value` is present exactly when true. */
  readonly hasValue: boolean;
  /** `value_text` is present exactly when true. */
  readonly hasWords: boolean;
  /** The day to which the value refers must be given, and readers see the status with it. */
  readonly needsAsOf: boolean;
  /** Only such a value is compared with its target. */
  readonly isResult: boolean;
  /** Counted, not foreseen: a year that had not begun has no such value. */
  readonly isCounted: boolean;
  /** True for a while only: in a report of another year it has been left standing. */
  readonly isPassing: boolean;
  readonly series: readonly Series[];
  /** What an actual of a year after the baseline is in the plan. */
  readonly role: Role;
  /** Code of the SDMX codelist CL_OBS_STATUS 2.2. */
  readonly sdmx: string;
}

const usual = {
  hasValue: false,
  hasWords: false,
  needsAsOf: false,
  isResult: false,
  isCounted: false,
  isPassing: false,
  series: ['actual'],
  role: 'no_value',
  sdmx: 'O',
} as const;

const value = { ...usual, hasValue: true, sdmx: 'A' } as const;

const kinds = {
  target: { ...value, kind: 'target', series: ['target'], role: 'target' },
  result: { ...value, kind: 'result', isResult: true, isCounted: true, role: 'result' },
  partial: { ...value, kind: 'partial', needsAsOf: true, isPassing: true, role: 'provisional' },
  awaited: { ...usual, kind: 'awaited' },
  ahead: { ...usual, kind: 'ahead', series: ['target', 'actual'], role: 'coming' },
  announced: { ...usual, kind: 'announced', series: ['target'], role: 'target' },
  worded: {
    ...usual,
    kind: 'worded',
    series: ['target', 'actual'],
    hasWords: true,
    role: 'result',
    sdmx: 'A',
  },
  absent: { ...usual, kind: 'absent', series: ['target', 'actual'] },
} as const satisfies Record<StatusKind, StatusRule>;

/**
 * Every status, in the order in which a reader asks: what came out, what is under way, what is
 * not. A value is never invented, and unknown is never 0.
 */
const declared = {
  final: kinds.result,
  reported: kinds.result,
  described: kinds.worded,
  expected: { ...kinds.partial, sdmx: 'F' },
  measuring: { ...kinds.awaited, isPassing: true },
  interim: { ...kinds.partial, isCounted: true, sdmx: 'P' },
  not_conducted: kinds.awaited,
  not_yet: kinds.ahead,
  managed_elsewhere: { ...kinds.absent, sdmx: 'L' },
  undecided: kinds.announced,
  not_applicable: { ...kinds.absent, sdmx: 'M' },
  target_set: kinds.target,
} as const satisfies Record<Status, StatusRule>;

export const statusRules: Readonly<Record<Status, StatusRule>> = declared;

/** Statuses in the order of their declaration. */
export const statusOrder = Object.keys(declared) as readonly Status[];

/** The statuses of some kinds, as a type: what is said of each of them is a record over it. */
export type StatusOf<Kind extends StatusKind> = {
  [S in Status]: (typeof declared)[S]['kind'] extends Kind ? S : never;
}[Status];

export function isOfKind<Kind extends StatusKind>(
  status: Status,
  ...kindsOf: readonly Kind[]
): status is StatusOf<Kind> {
  return (kindsOf as readonly StatusKind[]).includes(statusRules[status].kind);
}

/** True where another body than that of the source keeps the figure. */
export const isManagedElsewhere = (status: Status) => status === 'managed_elsewhere';

/** Where a KPI stands of whose years none has come. */
export const standingBefore: Status = 'not_yet';

/** Where a KPI stands whose years have come while its source says nothing of them. */
export const standingOfSilence: Status = 'not_applicable';
