import type { Series, Status } from './codes.ts';

/** What a status asks of its row. */
interface StatusRule {
  /** `value` is present exactly when true. */
  readonly hasValue: boolean;
  /** The day to which the value refers must be given. */
  readonly needsAsOf: boolean;
  /** Only such a value is compared with its target. */
  readonly isResult: boolean;
  readonly series: readonly Series[];
  /** Code of the SDMX codelist CL_OBS_STATUS 2.2. */
  readonly sdmx: string;
}

const target: StatusRule = {
  hasValue: true,
  needsAsOf: false,
  isResult: false,
  series: ['target'],
  sdmx: 'A',
};
const result: StatusRule = { ...target, isResult: true, series: ['actual'] };
const partial: StatusRule = { ...result, isResult: false, needsAsOf: true };
const absent: StatusRule = { ...target, hasValue: false, series: ['target', 'actual'], sdmx: 'O' };

/** Rules of the data model: a value is never invented, and unknown is never 0. */
export const statusRules: Readonly<Record<Status, StatusRule>> = {
  target_set: target,
  reported: result,
  final: result,
  expected: { ...partial, sdmx: 'F' },
  interim: { ...partial, sdmx: 'P' },
  measuring: { ...absent, series: ['actual'] },
  not_conducted: { ...absent, series: ['actual'] },
  not_yet: absent,
  not_applicable: { ...absent, sdmx: 'M' },
  managed_elsewhere: { ...absent, sdmx: 'L' },
};
