import type { LimitProblems } from '../../kinds/limits.ts';
import type { Explanation } from '../explanation.ts';

export const limitExplainedJa: Record<keyof LimitProblems, Explanation> = {
  'words-missing': {
    cause: '状態が「ことば」（described）なのに、ことばの値がありません。',
    example: '`described` の行の `value_text` が空',
    repair: '資料のことばをそのまま書きます。',
  },
  'words-unexpected': {
    cause: '数や理由の行に、ことばの値があります。',
    example: '`target_set` の行に「策定」',
    repair: '`value_text` を空にするか、状態を `described` にします。',
  },
  'value-lacking': {
    cause: '値がないのに、値の説明（以上・以下、上の値、単位、分子、分母）があります。',
    example: '値が空の行の `bound` に `at_least`',
    repair: '値を書くか、そのセルを空にします。',
  },
  'bound-missing': {
    cause:
      '原文に「以上」「以下」「超」「未満」「約」などとあるのに、`bound` が空です。目標の「以上」「以下」は、KPI の `direction` が同じ向きなら、空でもかまいません。',
    example: '原文が `93％超`',
    repair: '`bound` に、不備の文が示す符号（例では `more_than`）を書きます。',
  },
  'bound-different': {
    cause: '`bound` が原文の表記と違います。',
    example: '原文は `10件以上`、`bound` は `more_than`',
    repair: '原文に合うものを書きます。',
  },
  'range-missing': {
    cause: '原文は幅のある値ですが、`value_to` が空です。',
    example: '原文が `10～20`',
    repair: '大きいほうの値を `value_to` に書きます。',
  },
  'range-different': {
    cause: '`value_to` が原文の大きいほうの値と違います。',
    example: '原文は `10～20`、`value_to` は `25`',
    repair: '`value_to` か原文の表記を直します。',
  },
  'partner-missing': {
    cause: '組になっている2つのセルの、片方だけがあります。',
    example: '`numerator` だけがある',
    repair: '両方を書くか、両方を空にします。',
  },
  'cells-exclusive': {
    cause: 'どちらか1つだけを書くセルに、両方があります。',
    example: 'ページと `source_place` の両方',
    repair: 'どちらか1つにします。',
  },
  'cells-alike': {
    cause: 'ちがうことを書く2つの列が、同じです。',
    example: '更新の記録の before も after も「3」、用語の意味がその言葉のまま',
    repair: 'どちらかを直します。',
  },
  'evaluation-empty': {
    cause: '評価の行に、評価がありません。',
    example: '`grade` も `comment` も空',
    repair: '資料に書かれているものを書くか、行を消します。',
  },
  'grade-unknown': {
    cause: '段階が、そのものさしにありません。',
    example: '`scale_grades.csv` にない「△」',
    repair: '`scale_grades.csv` に行を足すか、段階を直します。',
  },
};
