import type { ObservationProblems } from '../../kinds/observations.ts';
import type { Explanation } from '../explanation.ts';

export const observationExplainedJa: Record<keyof ObservationProblems, Explanation> = {
  'value-missing': {
    cause: '値があるはずの状態なのに、空です。',
    example: '`reported` で値が空',
    repair: '値を書くか、値がない理由を状態に書きます。0は「0だった」ときだけです。',
  },
  'value-unexpected': {
    cause: '値がないはずの状態なのに、値があります。',
    example: '`measuring` で17',
    repair: '値を空にするか、状態を変えます。',
  },
  'as-of-missing': {
    cause: 'いつの時点の値かが書かれていません。',
    example: '`interim` で `as_of` が空',
    repair: '日付を書きます。',
  },
  'as-of-unexpected': {
    cause: '時点がいらない行に、日付があります。',
    example: '`target_set` で `as_of` がある',
    repair: '空にするか、状態を確かめます。',
  },
  'as-of-late': {
    cause: '時点が、資料の日付より後です。',
    example: '2024年8月の資料に2024年9月の値',
    repair: '日付を確かめます。',
  },
  'status-misplaced': {
    cause: '目標の行に実績の状態、またはその反対です。',
    example: '目標の行に `reported`',
    repair: '`series` か `status` を直します。',
  },
  'year-unbegun': {
    cause: 'まだ始まっていない年度に、結果があります。',
    example: '2024年8月の資料に2025年度の結果',
    repair: '年度を確かめるか、`not_yet` にします。',
  },
  'value-negative': {
    cause: '単位の下限が0なのに、値が0より小さい数です。',
    example: '人のKPIの `-205`',
    repair:
      '社会増減のように0より小さくなることがあるKPIなら、`kpis.csv` の `minimum` に、ありうる一番小さい値を書きます。',
  },
  'value-above-limit': {
    cause: '値が、単位の上限より大きい数です。',
    example: '「%」の上限が100で `138.5`',
    repair:
      '写しまちがいなら直します。受講率のように100を超えることがあれば、`units.csv` の `maximum` を空にします。',
  },
  'value-below-limit': {
    cause: '値が、単位かKPIの下限より小さい数です。',
    example: '`-312`、KPIの `minimum` が -50',
    repair: '写しまちがいなら直します。資料がそう書いていれば、`minimum` を直すか、空にします。',
  },
  'decimals-excessive': {
    cause: '小数のけたが、KPIの決まりより多くなっています。',
    example: '`decimals` が1で `40.05`',
    repair: '値か `decimals` を直します。',
  },
  'basis-missing': {
    cause: '読み取りの根拠が空です。',
    example: '`cumulative` で根拠が空',
    repair: '`stated` か `inferred` を書きます。',
  },
  'basis-unexpected': {
    cause: '「わからない」のに、根拠があります。',
    example: '`unknown` で `stated`',
    repair: '根拠を空にするか、意味を書きます。',
  },
  'notation-different': {
    cause: '値が、原文の表記とちがいます。兆・億・万・千と、単位もくらべます。',
    example:
      '表記は `12,040`、値は12400。表記は `2億396万円`、単位は千円、値は203960000（正しくは203960）',
    repair: '資料と見くらべて直します。',
  },
  'notation-numberless': {
    cause: '原文の表記に数がないのに、値があります。',
    example: '表記は `測定中` や `R5`、値は5',
    repair: 'どちらかを直します。',
  },
  'notation-unread': {
    cause: '原文の表記は数なのに、値が空です。',
    example: '表記は `25,897`、値は空',
    repair: '値を書きます。',
  },
};
