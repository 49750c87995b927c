import type { AnswerQuestions } from '../../kinds/answers.ts';
import type { AskedExplanation } from '../explanation.ts';

export const answerExplainedEn: Record<keyof AnswerQuestions, AskedExplanation> = {
  'answer-unmatched': {
    when: 'No question is open that the row answers.',
    example: 'an answer that is left after the cell was fixed',
    answer: 'Remove the row, or correct it if it is misspelt.',
  },
  'answer-outdated': {
    when: 'The cell has changed since it was answered.',
    example: '`found` is `20`, and the cell says `190` now',
    answer: 'Update `found` and `date` if that is right too; otherwise remove the row.',
  },
};
