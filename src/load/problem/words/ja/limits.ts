import type { WordsOf } from '../../kinds/kind.ts';
import type { LimitProblems } from '../../kinds/limits.ts';

export const limitToldJa: WordsOf<LimitProblems> = {
  'words-missing': ({ status }) => [
    `状態が「${status}」なのに、ことばの値がありません。`,
    'value_text に、資料のことばをそのまま書いてください。',
  ],
  'words-unexpected': ({ found, status }) => [
    `状態が「${status}」の行に、ことばの値「${found}」があります。`,
    'value_text を空にするか、status を「described」にして値を空にしてください。',
  ],
  'value-lacking': ({ found }) => [
    `値がない行に「${found}」があります。`,
    'value に値を書くか、このセルを空にしてください。',
  ],
  'bound-missing': ({ notation, write }) => [
    `原文の表記「${notation}」の境目が、bound に書かれていません。`,
    `bound に「${write}」と書いてください。空のままでは、ちょうどの数として読まれます。`,
  ],
  'bound-different': ({ found, notation, write }) => [
    `「${found}」ですが、原文の表記は「${notation}」です。`,
    write === null ? 'bound を空にしてください。' : `「${write}」ではありませんか。`,
  ],
  'range-missing': ({ notation }) => [
    `原文の表記「${notation}」は幅のある値ですが、value_to が空です。`,
    '大きいほうの値を value_to に書いてください。',
  ],
  'range-different': ({ found, notation, isTurned }) =>
    isTurned
      ? [
          `原文の表記「${notation}」は、大きいほうの値が先にあります。`,
          '資料を確かめ、資料がそう印刷しているのなら、小さいほうから書き、note にそう書いてください。',
        ]
      : [
          `「${found}」は、原文の表記「${notation}」の大きいほうの値ではありません。`,
          'value_to か、原文の表記を直してください。',
        ],
  'partner-missing': ({ found, filled, empty }) => [
    `${filled} に「${found}」がありますが、${empty} が空です。`,
    '両方を書くか、両方を空にしてください。',
  ],
  'cells-exclusive': ({ found, other, otherFound }) => [
    `「${found}」がありますが、${other} にも「${otherFound}」があります。`,
    'どちらか1つだけを書いてください。',
  ],
  'cells-alike': ({ found, other }) => [
    `「${found}」は、${other} と同じです。`,
    `${other} とちがうことを書く列です。資料を確かめて、どちらかを直してください。`,
  ],
  'evaluation-empty': () => [
    '段階も、達成率も、ことばも、今後の方針もありません。',
    '資料に書かれているものを1つ以上書くか、行を消してください。',
  ],
  'grade-unknown': ({ found, scale, grades }) => [
    `段階「${found}」は、ものさし「${scale}」にありません。`,
    `${grades === '' ? '' : `あるのは ${grades} です。`}scale_grades.csv に行を足すか、段階を直してください。`,
  ],
};
