import type { WordsOf } from '../../kinds/kind.ts';
import type { EasyProblems, HardForm } from '../../kinds/easy.ts';

/** What they are called, and what to do with them. */
const forms: Readonly<Record<HardForm, readonly [name: string, repair: string]>> = {
  passive: ['a passive or a potential form', 'Say who does it, in the active.'],
  negation: ['a double negation', 'Say it without negating twice.'],
  range: ['a sign for “from … to”', 'Write 「から」 and 「まで」.'],
  ending: [
    'an ending without です or ます',
    'End the sentence with 「です。」, 「ます。」 or the like.',
  ],
};

export const easyToldEn: WordsOf<EasyProblems> = {
  'easy-reading': ({ found }) => [
    `"${found}" has no reading in hiragana.`,
    'Write it behind the kanji, as in 「市《し》」, or as in 「｜1人《ひとり》」 where it begins with other signs.',
  ],
  'easy-kanji': ({ found }) => [
    `The kanji "${found}" is not taught in elementary school.`,
    'Use an easier word, or write it in hiragana.',
  ],
  'easy-sentence': ({ found, count, maximum }) => [
    `The sentence "${found}" has ${count} characters; ${maximum} are allowed.`,
    'Say one thing in a sentence, and divide it.',
  ],
  'easy-word': ({ found, write }) => [
    `"${found}" is not a plain word.`,
    `Write "${write}" or the like.`,
  ],
  'easy-grammar': ({ form, found }) => [`"${found}" has ${forms[form][0]}.`, forms[form][1]],
};
