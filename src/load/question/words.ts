import type { BaseLanguage } from '../../model/text.ts';
import type { WordsOf } from '../problem/kinds/kind.ts';
import type { QuestionKinds } from './kinds.ts';
import { valueToldEn } from './words/en/values.ts';
import { planToldEn } from './words/en/plans.ts';
import { reportToldEn } from './words/en/reports.ts';
import { textToldEn } from './words/en/texts.ts';
import { besideToldEn } from './words/en/beside.ts';
import { answerToldEn } from './words/en/answers.ts';
import { valueToldJa } from './words/ja/values.ts';
import { planToldJa } from './words/ja/plans.ts';
import { reportToldJa } from './words/ja/reports.ts';
import { textToldJa } from './words/ja/texts.ts';
import { besideToldJa } from './words/ja/beside.ts';
import { answerToldJa } from './words/ja/answers.ts';

/** What is said of every kind of question. */
export const questionWords: Readonly<Record<BaseLanguage, WordsOf<QuestionKinds>>> = {
  ja: {
    ...valueToldJa,
    ...planToldJa,
    ...reportToldJa,
    ...textToldJa,
    ...besideToldJa,
    ...answerToldJa,
  },
  en: {
    ...valueToldEn,
    ...planToldEn,
    ...reportToldEn,
    ...textToldEn,
    ...besideToldEn,
    ...answerToldEn,
  },
};
