import { narrow } from '../load/read/read-notation.ts';
import { unclearSign } from '../load/read/read-sign.ts';
import type { Edit } from './apply-edits.ts';
import type { WrittenReasons } from './bringing-words.ts';
import type { PrintedRow } from './compare.ts';
import type { Decisions } from './decisions.ts';
import { doubtKeyOf } from './question-keys.ts';

interface SettledReport {
  readonly vintage: string;
  readonly decisions: Decisions;
  /** The day on which it is brought. */
  readonly day: string;
  readonly reasons: WrittenReasons;
}

/** The check asks of (18) what a person has said on the way in: the answer is kept with its row. */
export function settledQuestions(
  { kpiId, reading }: PrintedRow,
  { vintage, decisions, day, reasons }: SettledReport,
): readonly Edit[] {
  const { valueAsPublished: found, fiscalYear, series, value } = reading;
  const key = doubtKeyOf({ code: 'number-bracketed', shown: found }, reading);
  if (decisions[key] === undefined || value === null || unclearSign(narrow(found)) !== 'bracketed')
    return [];
  const cells = {
    ...{ question: 'notation-sign', table_name: 'observations', field: 'value_as_published' },
    row_key: [vintage, kpiId, fiscalYear, series].join('/'),
    ...{ found, answer: reasons.asItIs, reason: reasons.settled, date: day },
  };
  return [{ table: 'answers', row: 'new', cells }];
}
