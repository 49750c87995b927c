import type { Series, Status } from '../../model/codes.ts';
import { fold } from '../grid/fold.ts';
import type { Doubt } from '../reading.ts';
import type { Notation, NumberNotation } from '../vocabulary/values.ts';
import { daysIn, firstDayOf, lastDayOf } from '../vocabulary/years.ts';

/** What the status of a value depends on besides its notation. */
export interface Circumstances {
  readonly series: Series | null;
  readonly fiscalYear: number | null;
  /** The day of the report; null while nobody has said it. */
  readonly vintage: string | null;
  readonly shown: string;
  /** Signs of notes beside the value. */
  readonly marks: readonly string[];
  /** Notes of the table and of the row. */
  readonly notes: readonly string[];
  /** The remark of the row alone. */
  readonly remark: string | null;
}

/** A value by itself, without a row and notes around it. */
export const aloneInItsCell = { marks: [], notes: [], remark: null } as const;

export interface State {
  readonly status: Status | null;
  readonly asOf: string | null;
  readonly doubts: readonly Doubt[];
}

export function stateOf(notation: Notation, about: Circumstances): State {
  if (notation.kind === 'number') return stateOfNumber(notation, about);
  if (notation.kind === 'dash') return stateOfDash(about);
  const { series, shown } = about;
  if (notation.kind === 'absent') return stateOfWord(notation.status, series, shown);
  if (notation.kind === 'described') {
    const doubts = notation.isUsual ? [] : [{ code: 'words-unclear', shown } as const];
    return { status: 'described', asOf: null, doubts };
  }
  return { status: null, asOf: null, doubts: [{ code: 'sign-unclear', shown }] };
}

function stateOfNumber(notation: NumberNotation, about: Circumstances): State {
  const { series, fiscalYear, vintage, marks, notes } = about;
  if (series === 'target') return { status: 'target_set', asOf: null, doubts: [] };
  const asOf = notation.asOf ?? dayInNotes(notation, marks, notes);
  const doubts: Doubt[] = [];
  const isEnded = fiscalYear === null || asOf === null || asOf >= lastDayOf(fiscalYear);
  const said = notation.said ?? (isEnded ? null : 'interim');
  const hasNote = marks.some((mark) => mark.startsWith('※'));
  if (hasNote && asOf === null) doubts.push({ code: 'note-unread', mark: marks[0] ?? '' });
  if (said === 'provisional' || (said === null && isProvisionalBy(about))) {
    doubts.push({ code: 'provisional' });
  }
  if ((said === 'expected' || said === 'interim') && asOf === null) {
    doubts.push({ code: 'day-unknown' });
  }
  if (said !== 'expected' && fiscalYear !== null && vintage !== null) {
    if (firstDayOf(fiscalYear) > vintage) doubts.push({ code: 'year-ahead' });
  }
  const isOfWholeYear = said === 'interim' && asOf !== null && isEnded;
  const status = said === null || said === 'provisional' || isOfWholeYear ? 'reported' : said;
  return { status, asOf, doubts };
}

/** 備考: ※5年度は速報値. One that names other years only does not speak of this value. */
function isProvisionalBy({ remark, fiscalYear }: Circumstances): boolean {
  const folded = fold(remark ?? '');
  if (!/速報|暫定|概算|見込/u.test(folded)) return false;
  const years = [...folded.matchAll(/(\d{1,4})年度/gu)].map(([, year]) => Number(year));
  return (
    years.length === 0 ||
    fiscalYear === null ||
    years.some((year) => year === fiscalYear || year === fiscalYear - 2018)
  );
}

/** A stroke: no target is set, or the year has not come; of a year that has ended it is asked. */
function stateOfDash({ series, fiscalYear, vintage, shown }: Circumstances): State {
  if (series === 'target') return { status: 'not_applicable', asOf: null, doubts: [] };
  const isOpen = fiscalYear !== null && vintage !== null && lastDayOf(fiscalYear) > vintage;
  if (isOpen) return { status: 'not_yet', asOf: null, doubts: [] };
  const code = vintage === null ? 'stroke-undated' : 'stroke-of-ended-year';
  return { status: null, asOf: null, doubts: [{ code, shown }] };
}

function stateOfWord(status: Status, series: Series | null, shown: string): State {
  if (series === 'target') {
    const isOpen = status === 'undecided' || shown.includes('未定');
    if (isOpen) return { status: 'undecided', asOf: null, doubts: [] };
    const isUsual = status === 'not_applicable' || status === 'not_yet';
    return { status, asOf: null, doubts: isUsual ? [] : [{ code: 'words-unclear', shown }] };
  }
  const doubts = status === 'undecided' ? [{ code: 'words-unclear', shown } as const] : [];
  return { status, asOf: null, doubts };
}

/** ※R5.7.31時点, 見込値は令和6年7月1日時点, or a remark of the row. */
function dayInNotes(
  { said }: NumberNotation,
  marks: readonly string[],
  notes: readonly string[],
): string | null {
  const word = said === 'expected' ? /見込/u : said === 'provisional' ? /速報|暫定/u : null;
  for (const note of notes) {
    const [day, ...others] = daysIn(note);
    if (day === undefined || others.length > 0) continue;
    const folded = fold(note);
    const isNamed = marks.some((mark) => isMarkOf(fold(mark), folded));
    if (isNamed && /時点|現在|末/u.test(folded)) return day;
    if (word?.test(folded)) return day;
  }
  return null;
}

/** ※1 is no sign of ※12. */
const isMarkOf = (mark: string, note: string) =>
  note.startsWith(mark) && !/^\d/u.test(note.slice(mark.length)) && mark !== '';
