import type { WordsOf } from '../../kinds/kind.ts';
import type { MoneyProblems } from '../../kinds/money.ts';

export const moneyToldJa: WordsOf<MoneyProblems> = {
  'yen-missing': ({ found, write }) => [
    `お金の単位「${found}」が、何円かが書かれていません。`,
    write === null
      ? 'yen に何円かを書いてください。千円は1000です。円でない通貨のサイトなら、in_currency に書きます。'
      : `yen に「${write}」と書いてください。`,
  ],
  'yen-impossible': ({ found, unit, write }) => [
    `単位「${unit}」が「${found}」円になることはありません。`,
    write === null ? '1より大きい数か1を書いてください。' : `「${write}」と書いてください。`,
  ],
  'yen-different': ({ found, unit, write }) => [
    `単位「${unit}」は${write}円ですが、「${found}」と書かれています。`,
    `「${write}」と書くか、単位の名前を確かめてください。`,
  ],
  'size-different': ({ found, unit, write }) => [
    `単位「${unit}」の大きさは、名前では ${write} ですが、「${found}」と書かれています。`,
    `in_currency に「${write}」と書くか、単位の名前を確かめてください。`,
  ],
  'yen-unexpected': ({ found, unit, kind: of, column }) => [
    `単位「${unit}」の種類は「${of}」なのに、お金としての大きさ「${found}」があります。`,
    `${column} を空にしてください。お金の単位なら、kind を「money」にします。`,
  ],
  'currency-different': ({ unit, currency, write }) => [
    `設定の通貨は「${currency}」ですが、単位「${unit}」の大きさは、${write === 'yen' ? '円でない通貨' : '円'}で書かれています。`,
    `大きさを ${write} に書くか、site.yaml の currency を確かめてください。`,
  ],
  'limit-passed': ({ found, of, isOfKpi, values, outside }) => [
    `${isOfKpi ? 'KPI' : '単位'}「${of}」の値${values}個のうち${outside}個が、この限度「${found}」の外にあります。`,
    'この限度を直すか、空にしてください。限度が正しいなら、値と単位を確かめてください。',
  ],
  'limits-reversed': ({ minimum, maximum }) => [
    `下限の「${minimum}」が、上限の「${maximum}」より大きくなっています。`,
    'minimum と maximum を確かめて書き直してください。',
  ],
  'unit-kind-different': ({ found, unit, write }) => [
    `単位「${unit}」の種類が「${found}」です。`,
    `「${write}」と書いてください。この単位のすべての値が、ちがう種類の数として読まれます。`,
  ],
  'unit-not-money': ({ found, units }) => [
    `金額の単位「${found}」は、お金の単位ではありません。`,
    units === ''
      ? 'units.csv に、kind が「money」の単位を足してください。'
      : `ここに書ける単位は ${units} です。`,
  ],
  'grant-above-cost': ({ found, cost, row }) => [
    `交付決定額「${found}」が、事業費「${cost}」（${row}行目）より多くなっています。`,
    '資料と見くらべ、違うほうを直してください。',
  ],
};
