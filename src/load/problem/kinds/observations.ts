import { kind } from './kind.ts';

/** Values of KPIs: status, date, year, series and original notation. */
export const observationKinds = {
  'value-missing': kind<{ status: string }>({
    ja: ({ status }) => [
      `状態が「${status}」なのに、値が空です。`,
      '値を書くか、値がない理由を status に書いてください。わからない値は0にしません。',
    ],
    en: ({ status }) => [
      `The status is "${status}" and the value is empty.`,
      'Write the value, or a status that says why there is none. Unknown is never 0.',
    ],
  }),
  'value-unexpected': kind<{ found: string; status: string }>({
    ja: ({ found, status }) => [
      `状態が「${status}」なのに、値「${found}」があります。`,
      '値を空にするか、status を「reported」「expected」「interim」などにしてください。',
    ],
    en: ({ found, status }) => [
      `The status is "${status}" and there is a value, "${found}".`,
      'Clear the cell, or use a status such as "reported", "expected" or "interim".',
    ],
  }),
  'as-of-missing': kind<{ status: string }>({
    ja: ({ status }) => [
      `状態が「${status}」の値には、いつの時点かが必要です。`,
      'as_of に「2023-07-31」のように書いてください。',
    ],
    en: ({ status }) => [
      `A value with the status "${status}" needs the day to which it refers.`,
      'Write it in as_of, like "2023-07-31".',
    ],
  }),
  'as-of-unexpected': kind<{ found: string; status: string }>({
    ja: ({ found, status }) => [
      `状態が「${status}」の行に、時点「${found}」があります。`,
      'as_of を空にするか、status を確かめてください。',
    ],
    en: ({ found, status }) => [
      `A row with the status "${status}" has the day "${found}".`,
      'Empty as_of or check the status.',
    ],
  }),
  'as-of-late': kind<{ found: string; vintage: string }>({
    ja: ({ found, vintage }) => [
      `時点「${found}」は、資料の日付 ${vintage} より後です。`,
      '日付を確かめて書き直してください。',
    ],
    en: ({ found, vintage }) => [
      `"${found}" is after the date of the report, ${vintage}.`,
      'Check the date.',
    ],
  }),
  'status-misplaced': kind<{ found: string; series: string; allowed: string }>({
    ja: ({ found, series, allowed }) => [
      `「${found}」は、series が「${series}」の行には使えません。`,
      `ここに書けるのは ${allowed} です。`,
    ],
    en: ({ found, series, allowed }) => [
      `"${found}" cannot be used in a row whose series is "${series}".`,
      `Here it is one of ${allowed}.`,
    ],
  }),
  'year-unbegun': kind<{ found: string; status: string; start: string; vintage: string }>({
    ja: ({ found, status, start, vintage }) => [
      `${found}年度の値の期間は ${start} に始まり、資料の日付 ${vintage} にはまだ始まっていません。状態は「${status}」です。`,
      '年度を確かめるか、status を「not_yet」にして値を空にしてください。',
    ],
    en: ({ found, status, start, vintage }) => [
      `The period of the value of ${found} begins on ${start}, after the report of ${vintage}, and has the status "${status}".`,
      'Check the year, or use the status "not_yet" without a value.',
    ],
  }),
  'value-negative': kind<{ found: string; kpi: string }>({
    ja: ({ found, kpi }) => [
      `値「${found}」は、0より小さい数です。KPI「${kpi}」の単位の下限は0です。`,
      '資料と見くらべてください。増減のように0より小さくなることがあるKPIなら、kpis.csv の minimum に、ありうる一番小さい値を書きます。',
    ],
    en: ({ found, kpi }) => [
      `The value "${found}" is below 0, the lower limit of the unit of "${kpi}".`,
      'Compare with the source. If the KPI may be negative, as a net number is, write its smallest possible value in minimum of kpis.csv.',
    ],
  }),
  'decimals-excessive': kind<{ found: string; decimals: number }>({
    ja: ({ found, decimals }) => [
      `「${found}」は、このKPIの小数のけた数（${decimals}）より細かい値です。`,
      '値を資料のとおりに直すか、kpis の decimals を直してください。',
    ],
    en: ({ found, decimals }) => [
      `"${found}" has more decimals than the KPI declares (${decimals}).`,
      'Write the value as printed, or correct decimals in kpis.',
    ],
  }),
  'basis-missing': kind<{ meaning: string; found: string }>({
    ja: ({ meaning, found }) => [
      `${meaning} が「${found}」なのに、その根拠が空です。`,
      '資料に書かれていれば「stated」、読み取ったのなら「inferred」と書いてください。',
    ],
    en: ({ meaning, found }) => [
      `${meaning} is "${found}" and its basis is empty.`,
      'Write "stated" if the source says so, "inferred" if not.',
    ],
  }),
  'basis-unexpected': kind<{ meaning: string; found: string }>({
    ja: ({ meaning, found }) => [
      `${meaning} が「unknown」なのに、根拠「${found}」があります。`,
      '根拠を空にするか、意味のほうを書いてください。',
    ],
    en: ({ meaning, found }) => [
      `${meaning} is "unknown" and its basis is "${found}".`,
      'Empty the basis or state the meaning.',
    ],
  }),
  'notation-different': kind<{ found: string; value: string; unit: string }>({
    ja: ({ found, value, unit }) => [
      `原文の表記は「${found}」ですが、表の値は「${value}」${unit && `（単位は${unit}）`}です。`,
      '資料と見くらべ、ちがうほうを直してください。',
    ],
    en: ({ found, value, unit }) => [
      `The source prints "${found}" and the row says "${value}"${unit && ` (in ${unit})`}.`,
      'Compare with the source and correct the one that differs.',
    ],
  }),
  'notation-numberless': kind<{ found: string; value: string }>({
    ja: ({ found, value }) => [
      `原文の表記「${found}」に数がないのに、値「${value}」があります。`,
      '値を空にするか、原文の表記を資料のとおりに書いてください。',
    ],
    en: ({ found, value }) => [
      `The original notation "${found}" holds no number and the value is "${value}".`,
      'Clear the cell or write the notation as printed.',
    ],
  }),
  'notation-unread': kind<{ found: string; value: string }>({
    ja: ({ found, value }) => [
      `原文の表記は数「${found}」なのに、値が空です。`,
      `値に「${value}」と書くか、原文の表記を確かめてください。`,
    ],
    en: ({ found, value }) => [
      `The original notation is the number "${found}" and the value is empty.`,
      `Write "${value}" as value or check the notation.`,
    ],
  }),
};
