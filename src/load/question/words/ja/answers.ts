import type { WordsOf } from '../../../problem/kinds/kind.ts';
import type { AnswerQuestions } from '../../kinds/answers.ts';

export const answerToldJa: WordsOf<AnswerQuestions> = {
  'answer-unmatched': ({ found, nearest }) => [
    `この答えに合う確認（${found}）は、今はありません。`,
    nearest
      ? `「${nearest}」のことなら、そう書き直してください。そうでなければ、行を消してください。`
      : 'セルを直したあとなら、この行を消してください。',
  ],
  'answer-outdated': ({ found, now }) => [
    `答えたときの内容は「${found}」でしたが、今は「${now}」です。`,
    '今の内容でもよければ found と date を書き直し、そうでなければ、この行を消してください。',
  ],
};
