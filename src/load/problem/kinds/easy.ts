import { kind } from './kind.ts';

/** What to do with forms that plain Japanese avoids. */
const forms = {
  passive: {
    ja: ['「れる・られる」の形', '「だれが」を主語にして、「する」の形で書いてください。'],
    en: ['a passive or a potential form', 'Say who does it, in the active.'],
  },
  negation: {
    ja: ['二重の否定', '「ない」を2回使わずに書いてください。'],
    en: ['a double negation', 'Say it without negating twice.'],
  },
  range: {
    ja: ['「から…まで」の記号', '「から」「まで」と書いてください。'],
    en: ['a sign for “from … to”', 'Write 「から」 and 「まで」.'],
  },
  ending: {
    ja: ['「です・ます」でない文の終わり', '「です。」「ます。」などで終えてください。'],
    en: [
      'an ending without です or ます',
      'End the sentence with 「です。」, 「ます。」 or the like.',
    ],
  },
} as const;

/** Texts in plain Japanese. */
export const easyKinds = {
  'easy-reading': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」に、ひらがなの読みがありません。`,
      '「市《し》」のように、漢字のすぐ後に書いてください。漢字でない文字からのときは「｜1人《ひとり》」です。',
    ],
    en: ({ found }) => [
      `"${found}" has no reading in hiragana.`,
      'Write it behind the kanji, as in 「市《し》」, or as in 「｜1人《ひとり》」 where it begins with other signs.',
    ],
  }),
  'easy-kanji': kind<{ found: string }>({
    ja: ({ found }) => [
      `漢字「${found}」は、小学校で習いません。`,
      'やさしい言葉にするか、ひらがなで書いてください。',
    ],
    en: ({ found }) => [
      `The kanji "${found}" is not taught in elementary school.`,
      'Use an easier word, or write it in hiragana.',
    ],
  }),
  'easy-sentence': kind<{ found: string; count: number; maximum: number }>({
    ja: ({ found, count, maximum }) => [
      `文「${found}」は${count}字です。${maximum}字までです。`,
      '1つの文では1つのことだけを言い、文を分けてください。',
    ],
    en: ({ found, count, maximum }) => [
      `The sentence "${found}" has ${count} characters; ${maximum} are allowed.`,
      'Say one thing in a sentence, and divide it.',
    ],
  }),
  'easy-word': kind<{ found: string; write: string }>({
    ja: ({ found, write }) => [
      `「${found}」は、やさしい言葉ではありません。`,
      `「${write}」などと書いてください。`,
    ],
    en: ({ found, write }) => [`"${found}" is not a plain word.`, `Write "${write}" or the like.`],
  }),
  'easy-grammar': kind<{ form: keyof typeof forms; found: string }>({
    ja: ({ form, found }) => [
      `「${found}」に、${forms[form].ja[0]}があります。`,
      forms[form].ja[1],
    ],
    en: ({ form, found }) => [`"${found}" has ${forms[form].en[0]}.`, forms[form].en[1]],
  }),
};
