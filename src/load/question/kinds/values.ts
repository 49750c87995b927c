import { kind } from '../../problem/kinds/kind.ts';

/** Values that are possible, but unlike their neighbours. */
export const valueKinds = {
  'value-jump': kind<{ found: string; others: string }>({
    ja: ({ found, others }) => [
      `「${found}」は、比べられるほかの値（${others}）と、けたが違います。`,
      '資料もそうなっていますか。違えば、値を直してください。',
    ],
    en: ({ found, others }) => [
      `"${found}" is of another magnitude than the values beside it (${others}).`,
      'Does the source say so? If not, correct it.',
    ],
  }),
  'percent-fraction': kind<{ found: string; percent: string }>({
    ja: ({ found, percent }) => [
      `割合「${found}」は、1より小さい値です。${percent}%を「${found}」と書いていませんか。`,
      `${percent}%なら「${percent}」と書いてください。`,
    ],
    en: ({ found, percent }) => [
      `The percentage "${found}" is below 1. Is ${percent}% meant?`,
      `Then write "${percent}".`,
    ],
  }),
};
