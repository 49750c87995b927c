import type { EasyProblems } from '../../kinds/easy.ts';
import type { Explanation } from '../explanation.ts';

export const easyExplainedJa: Record<keyof EasyProblems, Explanation> = {
  'easy-reading': {
    cause: 'やさしい日本語の漢字に、ひらがなの読みがありません。',
    example: '`市の お金《かね》`、`市《シ》`',
    repair: '漢字のすぐ後に `《》` で書きます。',
  },
  'easy-kanji': {
    cause: 'やさしい日本語に、小学校で習わない漢字があります。自治体の名前の漢字は使えます。',
    example: '`網羅《もうら》`',
    repair: '言葉を変えるか、ひらがなで書きます。',
  },
  'easy-sentence': {
    cause: 'やさしい日本語の文が長すぎます。読みは数えません。',
    example: '40字を超える文',
    repair: '文を分けます。',
  },
  'easy-word': {
    cause: 'やさしい日本語に、役所の言葉や敬語があります。',
    example: '`支援《しえん》`、`により`',
    repair: '報告にある言葉で言いかえます。',
  },
  'easy-grammar': {
    cause: 'やさしい日本語に、受け身、二重の否定、「〜」、「です・ます」でない終わりがあります。',
    example: '`開《ひら》かれます。`',
    repair: '報告にあるように書きます。',
  },
};
