import type { Text } from '../model/text.ts';
import type { Series } from '../model/codes.ts';
import type { Doubt, PrintedEvaluation, Reading, ReadingPlace } from '../reader/reading.ts';
import type { TableQuestion } from '../reader/recognise/table-map.ts';
import { gradesSaid } from './grades-said.ts';

/** What a question is about, with the facts of its sentence. */
export type AskingAbout =
  | { readonly code: 'vintage'; readonly found: string | null }
  | { readonly code: 'source-id'; readonly vintage: string }
  | { readonly code: 'source-title' }
  | { readonly code: 'source-url' }
  /** A page on which no number is printed. */
  | { readonly code: 'page'; readonly filePage: number }
  | { readonly code: 'table'; readonly question: TableQuestion }
  | {
      readonly code: 'kpi-likely';
      readonly name: string;
      readonly known: string;
      readonly unit: string | null;
      readonly knownUnit: string | null;
      /** Old values that the report prints again, and how many of them are the same. */
      readonly same: number;
      readonly of: number;
    }
  | { readonly code: 'kpi-new'; readonly name: string; readonly group: string | null }
  /** What a KPI that is new belongs to, and what else has to be known of it. */
  | { readonly code: 'new-owner'; readonly name: string; readonly group: string | null }
  | { readonly code: 'new-id' | 'new-plain' | 'new-direction'; readonly name: string }
  /** KPIs of the report before that this one does not hold. */
  | { readonly code: 'kpis-missing'; readonly names: string; readonly count: number }
  | { readonly code: 'kpi-missing' | 'ended-reason'; readonly name: string }
  | { readonly code: 'doubt'; readonly doubt: Doubt }
  /** Two values of one year. */
  | {
      readonly code: 'twice';
      readonly name: string;
      readonly year: number;
      readonly series: Series;
    }
  /** Another value than that of the report before, or than the content has of this report. */
  | {
      readonly code: 'changed' | 'changed-here' | 'judgement-changed' | 'judgement-changed-here';
      readonly name: string;
      readonly count: number;
    }
  /** Whose judgements they are; null where nobody is named. */
  | { readonly code: 'judge'; readonly judge: string | null; readonly count: number }
  | { readonly code: 'judged-year'; readonly judge: string | null }
  /** What a heading over indicators is, whose judgement is printed. */
  | { readonly code: 'judged-owner'; readonly name: string }
  | { readonly code: 'scale' | 'grades'; readonly scale: string; readonly grades: string }
  | { readonly code: 'reason'; readonly name: string };

/** What a choice says to the person who chooses. */
export type ChoiceLabel =
  | { readonly code: 'yes' | 'left-out' | 'new' | 'revised' | 'corrected' | 'by-nobody' }
  | { readonly code: 'plan' | 'in-part' | 'in-whole' | 'not-printed' | 'ended' }
  | { readonly code: 'as-read'; readonly value: string }
  | { readonly code: 'value'; readonly value: string }
  | { readonly code: 'status' | 'direction'; readonly label: Text }
  | { readonly code: 'project' | 'policy' | 'goal'; readonly name: string; readonly id: string }
  | { readonly code: 'series' | 'first'; readonly series: Series }
  | { readonly code: 'kpi' | 'kept' | 'successor'; readonly name: string; readonly id: string }
  | { readonly code: 'by'; readonly name: string }
  | { readonly code: 'scale' | 'new-scale'; readonly name: string; readonly id: string }
  | { readonly code: 'take'; readonly shown: string; readonly where: ReadingPlace };

export interface AnswerChoice {
  /** What is kept in the decisions. */
  readonly answer: string;
  readonly label: ChoiceLabel;
}

/** What may be written instead of choosing. */
export interface Typed {
  readonly kind:
    | 'day'
    | 'identifier'
    | 'text'
    | 'address'
    | 'number'
    | 'year'
    | 'page'
    | 'grades'
    | 'new-id'
    | 'plain-name';
  /** What is put before it in the decisions. */
  readonly prefix: string;
  readonly suggested: string | null;
  /** It may be left empty. */
  readonly isOptional: boolean;
  /** What is in use already, and cannot be the answer. */
  readonly taken?: readonly string[];
}

export interface AskingCell extends ReadingPlace {
  readonly name: string;
  readonly fiscalYear: number | null;
  readonly series: Series | null;
  readonly text: string;
  /** As it was printed before; null where nothing is compared. */
  readonly before: string | null;
}

/** One situation that a person has to decide, whichever cells are in it. */
export interface Asking {
  /** Where its answer is kept in the decisions. */
  readonly key: string;
  readonly about: AskingAbout;
  /** The usual one first. */
  readonly choices: readonly AnswerChoice[];
  /** Null: one of the choices is the answer. */
  readonly typed: Typed | null;
  readonly cells: readonly AskingCell[];
}

const identifier = /^[a-z](?:[a-z0-9]|-(?=[a-z0-9]))*$/u;

const patterns: Readonly<Record<Typed['kind'], RegExp>> = {
  day: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
  identifier,
  'new-id': identifier,
  'plain-name': /^[^\n\r]{1,22}$/u,
  text: /^[^\n\r]{1,400}$/u,
  address: /^https?:\/\/[^\s]+$/u,
  number: /^-?\d+(?:\.\d+)?$/u,
  year: /^(?:19|20)\d\d$/u,
  page: /^[^\n\r]{1,12}$/u,
  grades: /^[^\n\r]{1,400}$/u,
};

/** Whether a written text can be the answer. */
export function isTyped(typed: Typed, text: string): boolean {
  const { kind, isOptional, suggested, taken = [] } = typed;
  if (text === '') return isOptional;
  if (taken.includes(text)) return false;
  // Whatever their order is, no grade of the report is missing.
  const [given, needed] = kind === 'grades' ? [text, suggested ?? ''].map(gradesSaid) : [];
  const isWhole = needed?.every((grade) => given?.includes(grade)) ?? true;
  return isWhole && patterns[kind].test(text) && text.trim() === text;
}

/** Whether an answer that was kept answers this question. */
export function isAnswerTo({ choices, typed }: Asking, answer: string | undefined): boolean {
  if (answer === undefined) return false;
  if (choices.some((choice) => choice.answer === answer)) return true;
  return typed !== null && answer.startsWith(typed.prefix)
    ? isTyped(typed, answer.slice(typed.prefix.length))
    : false;
}

export function cellOf(reading: Reading, before: string | null = null): AskingCell {
  const { place, filePage, at, box, name, fiscalYear, series, valueAsPublished } = reading;
  return { place, filePage, at, box, name, fiscalYear, series, text: valueAsPublished, before };
}

/** What is printed of a judgement, in a line. */
export const judgementCell = (
  printed: PrintedEvaluation,
  before: string | null = null,
): AskingCell => ({
  ...{ place: printed.place, filePage: printed.filePage, at: printed.at, box: printed.box },
  ...{ name: printed.name, fiscalYear: printed.fiscalYear, series: null, before },
  text: [printed.grade, printed.rateAsPublished, printed.comment, printed.nextStep]
    .filter((part) => part !== null)
    .join(' / '),
});
