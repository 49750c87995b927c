import type { WordsOf } from '../../kinds/kind.ts';
import { seemsInKanji } from '../../../read/read-kanji.ts';
import type { ObservationProblems } from '../../kinds/observations.ts';

export const observationToldJa: WordsOf<ObservationProblems> = {
  'value-missing': ({ status }) => [
    `状態が「${status}」なのに、値が空です。`,
    '値を書くか、値がない理由を status に書いてください。わからない値は0にしません。',
  ],
  'value-unexpected': ({ found, status }) => [
    `状態が「${status}」なのに、値「${found}」があります。`,
    '値を空にするか、status を「reported」「expected」「interim」などにしてください。',
  ],
  'as-of-missing': ({ status }) => [
    `状態が「${status}」の値には、いつの時点かが必要です。`,
    'as_of に「2023-07-31」のように書いてください。',
  ],
  'as-of-unexpected': ({ found, status }) => [
    `状態が「${status}」の行に、時点「${found}」があります。`,
    'as_of を空にするか、status を確かめてください。',
  ],
  'as-of-late': ({ found, vintage }) => [
    `時点「${found}」は、資料の日付 ${vintage} より後です。`,
    '日付を確かめて書き直してください。',
  ],
  'status-misplaced': ({ found, series, allowed }) => [
    `「${found}」は、series が「${series}」の行には使えません。`,
    `ここに書けるのは ${allowed} です。`,
  ],
  'year-unbegun': ({ found, status, start, vintage }) => [
    `${found}年度の値の期間は ${start} に始まり、資料の日付 ${vintage} にはまだ始まっていません。状態は「${status}」です。`,
    '年度を確かめるか、status を「not_yet」にして値を空にしてください。',
  ],
  'value-negative': ({ found, kpi }) => [
    `値「${found}」は、0より小さい数です。KPI「${kpi}」の単位の下限は0です。`,
    '資料と見くらべてください。増減のように0より小さくなることがあるKPIなら、kpis.csv の minimum に、ありうる一番小さい値を書きます。',
  ],
  'value-above-limit': ({ found, of, limit, file }) => [
    `値「${found}」は、「${of}」の上限（${limit}）より大きい数です。`,
    `資料と見くらべてください。資料もそうなら、${file} の「${of}」の maximum を直すか、空にします。`,
  ],
  'value-below-limit': ({ found, of, limit, file }) => [
    `値「${found}」は、「${of}」の下限（${limit}）より小さい数です。`,
    `資料と見くらべてください。資料もそうなら、${file} の「${of}」の minimum を直すか、空にします。`,
  ],
  'decimals-excessive': ({ found, decimals }) => [
    `「${found}」は、このKPIの小数のけた数（${decimals}）より細かい値です。`,
    '値を資料のとおりに直すか、kpis の decimals を直してください。',
  ],
  'basis-missing': ({ meaning, found }) => [
    `${meaning} が「${found}」なのに、その根拠が空です。`,
    '資料に書かれていれば「stated」、読み取ったのなら「inferred」と書いてください。',
  ],
  'basis-unexpected': ({ meaning, found }) => [
    `${meaning} が「unknown」なのに、根拠「${found}」があります。`,
    '根拠を空にするか、意味のほうを書いてください。',
  ],
  'notation-different': ({ found, value, unit }) => [
    `原文の表記は「${found}」ですが、表の値は「${value}」${unit && `（単位は${unit}）`}です。`,
    '資料と見くらべ、ちがうほうを直してください。',
  ],
  'notation-numberless': ({ found, value }) => [
    `原文の表記「${found}」に数がないのに、値「${value}」があります。${/\d/u.test(found.normalize('NFKC')) ? '年や日付は、値として読みません。' : ''}${seemsInKanji(found) ? '漢数字は、「十二件」のように数えることばが付くときに読みます。「百万円」や「千円」は単位と読みます。' : ''}`,
    '値を空にするか、原文の表記を資料のとおりに書いてください。',
  ],
  'notation-unread': ({ found, value }) => [
    `原文の表記は数「${found}」なのに、値が空です。`,
    `値に「${value}」と書くか、原文の表記を確かめてください。`,
  ],
};
