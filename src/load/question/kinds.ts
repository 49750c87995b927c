import type { ValueQuestions } from './kinds/values.ts';
import type { PlanQuestions } from './kinds/plans.ts';
import type { ReportQuestions } from './kinds/reports.ts';
import type { TextQuestions } from './kinds/texts.ts';
import type { BesideQuestions } from './kinds/beside.ts';
import type { AnswerQuestions } from './kinds/answers.ts';

/** Every kind of question: code → what has to be known to ask it. */
export interface QuestionKinds
  extends
    ValueQuestions,
    PlanQuestions,
    ReportQuestions,
    TextQuestions,
    BesideQuestions,
    AnswerQuestions {}

/** Codes are permanent: they stand in `answers.csv`. */
export type QuestionCode = keyof QuestionKinds;

/** What has to be known to ask a question of this kind. */
export type AskedFacts<Code extends QuestionCode> = QuestionKinds[Code];
