import type { MoneyProblems } from '../../kinds/money.ts';
import type { Explanation } from '../explanation.ts';

export const moneyExplainedJa: Record<keyof MoneyProblems, Explanation> = {
  'yen-missing': {
    cause: 'お金の単位が何円か（円でない通貨では、いくらか）が、書かれていません。',
    example: '千円の `yen` が空',
    repair: '`1000` と書きます。',
  },
  'yen-impossible': {
    cause: '円での大きさが0や負です。',
    example: '千円の `yen` が `0`',
    repair: '`1000` と書きます。',
  },
  'yen-different': {
    cause: '円での大きさが、単位の名前と合いません。',
    example: '百万円の `yen` が `1000`',
    repair: '`1000000` と書きます。',
  },
  'size-different': {
    cause: '円でない通貨の単位の大きさ（`in_currency`）が、単位の名前と合いません。',
    example: '`$ million` の `in_currency` が `1000`',
    repair: '`1000000` と書きます。',
  },
  'yen-unexpected': {
    cause: 'お金でない単位に、お金としての大きさがあります。',
    example: '人の `yen` が `1`',
    repair: '空にします。',
  },
  'limit-passed': {
    cause: '単位の限度（`minimum` か `maximum`）の外に、その単位の値の半分より多くがあります。',
    example: '「%」の上限が 1、値は 74.1 など',
    repair: '限度を直します。',
  },
  'currency-different': {
    cause: 'お金の単位の大きさが、設定の通貨で書かれていません。',
    example: '`currency: USD` なのに、単位の `yen` が `1000`',
    repair: '`in_currency` に書きます。',
  },
  'limits-reversed': {
    cause: '単位の下限が、上限より大きくなっています。',
    example: '下限 101、上限 100',
    repair: '違うほうを直します。',
  },
  'unit-kind-different': {
    cause: '単位の名前と種類（kind）が合いません。',
    example: '「千円」の kind が `other`、「%」の kind が `count`',
    repair: '「千円」は `money`、「%」は `percentage` にします。',
  },
  'unit-not-money': {
    cause: '金額の単位が、お金の単位ではありません。',
    example: '事業費の単位が「人」',
    repair: '「千円」などにします。',
  },
  'grant-above-cost': {
    cause: '交付決定額が、その事業費より多くなっています。',
    example: '事業費 64,700、交付決定額 323,500',
    repair: '資料を見て、違うほうを直します。',
  },
};
