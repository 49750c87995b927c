import type { WordsOf } from '../../kinds/kind.ts';
import type { EasyProblems, HardForm } from '../../kinds/easy.ts';

/** What they are called, and what to do with them. */
const forms: Readonly<Record<HardForm, readonly [name: string, repair: string]>> = {
  passive: ['「れる・られる」の形', '「だれが」を主語にして、「する」の形で書いてください。'],
  negation: ['二重の否定', '「ない」を2回使わずに書いてください。'],
  range: ['「から…まで」の記号', '「から」「まで」と書いてください。'],
  ending: ['「です・ます」でない文の終わり', '「です。」「ます。」などで終えてください。'],
};

export const easyToldJa: WordsOf<EasyProblems> = {
  'easy-reading': ({ found }) => [
    `「${found}」に、ひらがなの読みがありません。`,
    '「市《し》」のように、漢字のすぐ後に書いてください。漢字でない文字からのときは「｜1人《ひとり》」です。',
  ],
  'easy-kanji': ({ found }) => [
    `漢字「${found}」は、小学校で習いません。`,
    'やさしい言葉にするか、ひらがなで書いてください。',
  ],
  'easy-sentence': ({ found, count, maximum }) => [
    `文「${found}」は${count}字です。${maximum}字までです。`,
    '1つの文では1つのことだけを言い、文を分けてください。',
  ],
  'easy-word': ({ found, write }) => [
    `「${found}」は、やさしい言葉ではありません。`,
    `「${write}」などと書いてください。`,
  ],
  'easy-grammar': ({ form, found }) => [
    `「${found}」に、${forms[form][0]}があります。`,
    forms[form][1],
  ],
};
