import { kind, type Misspelt } from '../../problem/kinds/kind.ts';

/** Answers that answer nothing. */
export const answerKinds = {
  'answer-unmatched': kind<Misspelt>({
    ja: ({ found, nearest }) => [
      `この答えに合う確認（${found}）は、今はありません。`,
      nearest
        ? `「${nearest}」のことなら、そう書き直してください。そうでなければ、行を消してください。`
        : 'セルを直したあとなら、この行を消してください。',
    ],
    en: ({ found, nearest }) => [
      `No question is open that this row answers (${found}).`,
      nearest
        ? `Write "${nearest}" if that is meant; otherwise remove the row.`
        : 'If the cell was corrected, remove this row.',
    ],
  }),
  'answer-outdated': kind<{ found: string; now: string }>({
    ja: ({ found, now }) => [
      `答えたときの内容は「${found}」でしたが、今は「${now}」です。`,
      '今の内容でもよければ found と date を書き直し、そうでなければ、この行を消してください。',
    ],
    en: ({ found, now }) => [
      `The cell said "${found}" when this was answered; now it says "${now}".`,
      'If that is right too, update found and date; otherwise remove this row.',
    ],
  }),
};
