import type { AnswerQuestions } from '../../kinds/answers.ts';
import type { AskedExplanation } from '../explanation.ts';

export const answerExplainedJa: Record<keyof AnswerQuestions, AskedExplanation> = {
  'answer-unmatched': {
    when: '`answers.csv` の行に合う確認がありません。',
    example: 'セルを直したあとに残った答え',
    answer: 'その行を消します。書きまちがいなら直します。',
  },
  'answer-outdated': {
    when: '答えたあとに、セルの内容が変わりました。',
    example: '`found` が `20` の答えのセルが、今は `190`',
    answer: '今の内容でもよければ `found` と `date` を書き直します。そうでなければ、行を消します。',
  },
};
