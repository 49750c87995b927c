import { kind } from './kind.ts';

/** Units, their limits, and money. */
export const moneyKinds = {
  'yen-missing': kind<{ found: string; write: number | null }>({
    ja: ({ found, write }) => [
      `お金の単位「${found}」が、何円かが書かれていません。`,
      write === null
        ? 'yen に何円かを書いてください。千円は1000です。円でないお金なら、kind を「other」にします。'
        : `yen に「${write}」と書いてください。`,
    ],
    en: ({ found, write }) => [
      `The unit of money "${found}" does not say how many yen it is.`,
      write === null
        ? 'Write it in yen: 1000 for thousand yen. For another currency, use the kind "other".'
        : `Write "${write}" in yen.`,
    ],
  }),
  'yen-impossible': kind<{ found: string; unit: string; write: number | null }>({
    ja: ({ found, unit, write }) => [
      `単位「${unit}」が「${found}」円になることはありません。`,
      write === null ? '1より大きい数か1を書いてください。' : `「${write}」と書いてください。`,
    ],
    en: ({ found, unit, write }) => [
      `The unit "${unit}" cannot be "${found}" yen.`,
      write === null ? 'Write 1 or a larger number.' : `Write "${write}".`,
    ],
  }),
  'yen-different': kind<{ found: string; unit: string; write: number }>({
    ja: ({ found, unit, write }) => [
      `単位「${unit}」は${write}円ですが、「${found}」と書かれています。`,
      `「${write}」と書くか、単位の名前を確かめてください。`,
    ],
    en: ({ found, unit, write }) => [
      `The unit "${unit}" is ${write} yen; the cell says "${found}".`,
      `Write "${write}", or check the name of the unit.`,
    ],
  }),
  'yen-unexpected': kind<{ found: string; unit: string; kind: string }>({
    ja: ({ found, unit, kind: of }) => [
      `単位「${unit}」の種類は「${of}」なのに、円での大きさ「${found}」があります。`,
      'yen を空にしてください。お金の単位なら、kind を「money」にします。',
    ],
    en: ({ found, unit, kind: of }) => [
      `The unit "${unit}" is of the kind "${of}" and has "${found}" yen.`,
      'Empty yen; if it is a unit of money, use the kind "money".',
    ],
  }),
  'limits-reversed': kind<{ found: string; minimum: number; maximum: number }>({
    ja: ({ minimum, maximum }) => [
      `下限の「${minimum}」が、上限の「${maximum}」より大きくなっています。`,
      'minimum と maximum を確かめて書き直してください。',
    ],
    en: ({ minimum, maximum }) => [
      `The minimum "${minimum}" is above the maximum "${maximum}".`,
      'Check minimum and maximum.',
    ],
  }),
  'unit-not-money': kind<{ found: string; units: string }>({
    ja: ({ found, units }) => [
      `金額の単位「${found}」は、お金の単位ではありません。`,
      units === ''
        ? 'units.csv に、kind が「money」の単位を足してください。'
        : `ここに書ける単位は ${units} です。`,
    ],
    en: ({ found, units }) => [
      `The amount has the unit "${found}", which is no unit of money.`,
      units === '' ? 'Add a unit of the kind "money" to units.csv.' : `Here it is ${units}.`,
    ],
  }),
  'grant-above-cost': kind<{ found: string; cost: string; row: number }>({
    ja: ({ found, cost, row }) => [
      `交付決定額「${found}」が、事業費「${cost}」（${row}行目）より多くなっています。`,
      '資料と見くらべ、違うほうを直してください。',
    ],
    en: ({ found, cost, row }) => [
      `The grant "${found}" is larger than the cost of the project, "${cost}" (row ${row}).`,
      'Compare with the source and correct the one that differs.',
    ],
  }),
};
