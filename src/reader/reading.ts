import type { CodeOf, Series, Status } from '../model/codes.ts';
import type { Words } from '../i18n/words.ts';
import type { PageBox } from './grid/grid.ts';
import type { TableQuestion } from './recognise/table-map.ts';

type DoubtSentences = Words['reading']['doubts'];

/** What a careful clerk would ask about a value. No doubt means that it is sure. */
export type Doubt = {
  readonly [Code in keyof DoubtSentences]: CodeWith<Code, DoubtSentences[Code]>;
}[keyof DoubtSentences];

/** A code with the facts of its sentence, if that takes any. */
type CodeWith<Code, Sentence> = Sentence extends (facts: infer Facts) => string
  ? unknown extends Facts
    ? { readonly code: Code }
    : { readonly code: Code } & Facts
  : never;

/** Where a value stands in the file. */
export interface ReadingPlace {
  /** The printed number of the page or the name of the sheet; empty in a CSV file. */
  readonly place: string;
  /** Page of the file, from 1; null where there are no pages. */
  readonly filePage: number | null;
  /** GridCell of the sheet, or of the table on the page. */
  readonly at: string;
  readonly box: PageBox | null;
}

/** What is printed around a name. */
export interface ReadingSubject {
  readonly name: string;
  /** Its number within its project, policy or goal, as printed. */
  readonly number: string | null;
  /** The project, policy or goal over it, as printed; the narrowest one. */
  readonly group: string | null;
  readonly unit: string | null;
}

/** One observation, read from a file. */
export interface Reading extends ReadingPlace, ReadingSubject {
  readonly fiscalYear: number | null;
  readonly series: Series | null;
  /** The value from which the plan starts. */
  readonly isStart: boolean;
  readonly value: string | null;
  readonly valueTo: string | null;
  readonly valueText: string | null;
  readonly bound: CodeOf<'bounds'> | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** What the value covers, where it is not the fiscal year. */
  readonly period: { readonly start: string; readonly end: string } | null;
  /** Null when only a person can tell. */
  readonly status: Status | null;
  readonly asOf: string | null;
  readonly valueAsPublished: string;
  readonly note: string | null;
  /** 再掲: it stands elsewhere in the same report, too. */
  readonly isRepeated: boolean;
  readonly doubts: readonly Doubt[];
  readonly questions: readonly TableQuestion[];
}

/** A judgement that the source prints, apart from the values: all that one judge says of one year. */
export interface PrintedEvaluation extends ReadingPlace, ReadingSubject {
  /** It is about what stands over indicators: `name` is that project, policy or goal, as printed. */
  readonly isOfGroup: boolean;
  readonly fiscalYear: number | null;
  /** Who judges, or of what kind they are (自己, 外部), as headings say; null where none does. */
  readonly judge: string | null;
  /** What the column of grades is headed by; null without a grade. */
  readonly scale: string | null;
  readonly grade: string | null;
  readonly rateAsPublished: string | null;
  readonly comment: string | null;
  readonly nextStep: string | null;
  /** It is certain what is judged, and each of its cells can be trusted. */
  readonly isClear: boolean;
  readonly questions: readonly TableQuestion[];
}

/** A row of evaluations as a site of this software published it. */
export interface PublishedEvaluation extends ReadingPlace {
  readonly id: string;
  /** By the names of the columns of `evaluations.csv`; no column that the file does not have. */
  readonly cells: Readonly<Record<string, string>>;
}
