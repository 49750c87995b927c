import type { EasyProblems } from '../../kinds/easy.ts';
import type { Explanation } from '../explanation.ts';

export const easyExplainedEn: Record<keyof EasyProblems, Explanation> = {
  'easy-reading': {
    cause: 'Kanji in plain Japanese have no reading in hiragana.',
    example: '`市の お金《かね》`, `市《シ》`',
    repair: 'Write it behind the kanji in `《》`.',
  },
  'easy-kanji': {
    cause:
      'Plain Japanese has kanji that elementary school does not teach. Those of the name of the municipality may be used.',
    example: '`網羅《もうら》`',
    repair: 'Change the word, or write it in hiragana.',
  },
  'easy-sentence': {
    cause: 'A sentence in plain Japanese is too long. Readings are not counted.',
    example: 'a sentence of more than 40 characters',
    repair: 'Divide it.',
  },
  'easy-word': {
    cause: 'Plain Japanese has a word of offices or an honorific one.',
    example: '`支援《しえん》`, `により`',
    repair: 'Use the words that the report names.',
  },
  'easy-grammar': {
    cause:
      'Plain Japanese has a passive, a double negation, the sign 〜, or an ending without です or ます.',
    example: '`開《ひら》かれます。`',
    repair: 'Write it as the report says.',
  },
};
