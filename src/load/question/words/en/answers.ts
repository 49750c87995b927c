import type { WordsOf } from '../../../problem/kinds/kind.ts';
import type { AnswerQuestions } from '../../kinds/answers.ts';

export const answerToldEn: WordsOf<AnswerQuestions> = {
  'answer-unmatched': ({ found, nearest }) => [
    `No question is open that this row answers (${found}).`,
    nearest
      ? `Write "${nearest}" if that is meant; otherwise remove the row.`
      : 'If the cell was corrected, remove this row.',
  ],
  'answer-outdated': ({ found, now }) => [
    `The cell said "${found}" when this was answered; now it says "${now}".`,
    'If that is right too, update found and date; otherwise remove this row.',
  ],
};
