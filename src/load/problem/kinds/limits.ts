import { kind, type NoFacts } from './kind.ts';

/** Values that are more than a number: words, bounds, ranges, pairs of cells, evaluations. */
export const limitKinds = {
  'words-missing': kind<{ status: string }>({
    ja: ({ status }) => [
      `状態が「${status}」なのに、ことばの値がありません。`,
      'value_text に、資料のことばをそのまま書いてください。',
    ],
    en: ({ status }) => [
      `The status is "${status}" and there are no words.`,
      'Write the words of the source in value_text.',
    ],
  }),
  'words-unexpected': kind<{ found: string; status: string }>({
    ja: ({ found, status }) => [
      `状態が「${status}」の行に、ことばの値「${found}」があります。`,
      'value_text を空にするか、status を「described」にして値を空にしてください。',
    ],
    en: ({ found, status }) => [
      `A row with the status "${status}" has the words "${found}".`,
      'Clear value_text, or use the status "described" without a value.',
    ],
  }),
  'value-lacking': kind<{ found: string }>({
    ja: ({ found }) => [
      `値がない行に「${found}」があります。`,
      'value に値を書くか、このセルを空にしてください。',
    ],
    en: ({ found }) => [
      `The row has no value, and "${found}" says more of it.`,
      'Write the value, or clear this cell.',
    ],
  }),
  'bound-missing': kind<{ notation: string; write: string }>({
    ja: ({ notation, write }) => [
      `原文の表記「${notation}」の境目が、bound に書かれていません。`,
      `bound に「${write}」と書いてください。ちょうどの値は、目標に届いたことになりません。`,
    ],
    en: ({ notation, write }) => [
      `The bound in the notation "${notation}" is not in the column bound.`,
      `Write "${write}" there: the value itself does not reach such a target.`,
    ],
  }),
  'bound-different': kind<{ found: string; notation: string; write: string | null }>({
    ja: ({ found, notation, write }) => [
      `「${found}」ですが、原文の表記は「${notation}」です。`,
      write === null ? 'bound を空にしてください。' : `「${write}」ではありませんか。`,
    ],
    en: ({ found, notation, write }) => [
      `It is "${found}", and the notation is "${notation}".`,
      write === null ? 'Clear bound.' : `Write "${write}" if that is meant.`,
    ],
  }),
  'range-missing': kind<{ notation: string }>({
    ja: ({ notation }) => [
      `原文の表記「${notation}」は幅のある値ですが、value_to が空です。`,
      '大きいほうの値を value_to に書いてください。',
    ],
    en: ({ notation }) => [
      `The notation "${notation}" is a range, and value_to is empty.`,
      'Write the upper end in value_to.',
    ],
  }),
  'range-different': kind<{ found: string; notation: string }>({
    ja: ({ found, notation }) => [
      `「${found}」は、原文の表記「${notation}」の大きいほうの値ではありません。`,
      'value_to か、原文の表記を直してください。',
    ],
    en: ({ found, notation }) => [
      `"${found}" is not the upper end of the notation "${notation}".`,
      'Correct value_to or the notation.',
    ],
  }),
  'partner-missing': kind<{ found: string; filled: string; empty: string }>({
    ja: ({ found, filled, empty }) => [
      `${filled} に「${found}」がありますが、${empty} が空です。`,
      '両方を書くか、両方を空にしてください。',
    ],
    en: ({ found, filled, empty }) => [
      `${filled} has "${found}", and ${empty} is empty.`,
      'Fill both or clear both.',
    ],
  }),
  'cells-exclusive': kind<{ found: string; other: string; otherFound: string }>({
    ja: ({ found, other, otherFound }) => [
      `「${found}」がありますが、${other} にも「${otherFound}」があります。`,
      'どちらか1つだけを書いてください。',
    ],
    en: ({ found, other, otherFound }) => [
      `There is "${found}", and ${other} has "${otherFound}".`,
      'Fill only one of them.',
    ],
  }),
  'evaluation-empty': kind<NoFacts>({
    ja: () => [
      '段階も、達成率も、ことばも、今後の方針もありません。',
      '資料に書かれているものを1つ以上書くか、行を消してください。',
    ],
    en: () => [
      'The evaluation has no grade, rate, comment or next step.',
      'Write at least one of them, or remove the row.',
    ],
  }),
  'grade-unknown': kind<{ found: string; scale: string; grades: string }>({
    ja: ({ found, scale, grades }) => [
      `段階「${found}」は、ものさし「${scale}」にありません。`,
      `${grades === '' ? '' : `あるのは ${grades} です。`}scale_grades.csv に行を足すか、段階を直してください。`,
    ],
    en: ({ found, scale, grades }) => [
      `The scale "${scale}" has no grade "${found}".`,
      `${grades === '' ? '' : `It has ${grades}. `}Add a row to scale_grades.csv, or correct the grade.`,
    ],
  }),
};
