import type { ComponentProblems } from '../../kinds/components.ts';
import type { Explanation } from '../explanation.ts';

export const componentExplainedJa: Record<keyof ComponentProblems, Explanation> = {
  'component-unknown': {
    cause: '使えない部品です。',
    example: '`<Chart />`',
    repair: '報告にある部品を使います。',
  },
  'attribute-unknown': {
    cause: 'その部品に書けない項目です。',
    example: '`<Kpi onclick="x" />`',
    repair: '消すか、直します。',
  },
  'attribute-missing': {
    cause: '部品に必要な項目がありません。',
    example: '`<Kpi />`',
    repair: '足します。',
  },
  'attribute-duplicate': {
    cause: '同じ項目が、1つの部品に2回以上書かれています。',
    example: '`<Page no="3" no="5" />`',
    repair: '1つだけ残します。',
  },
  'component-empty': {
    cause: '言葉の説明がありません。',
    example: '`<Term word="BtoB"></Term>`',
    repair: '間に説明を書くか、`terms.csv` に言葉の行を足します。',
  },
  'component-filled': {
    cause: '部品の間に書いた言葉は表示されません。',
    example: '`<Kpi id="p1-k1">来た人</Kpi>`',
    repair: '言葉を外に出し、`<Kpi id="p1-k1" />` と書きます。',
  },
  'term-unknown': {
    cause: '`<Term>` の言葉が、用語の表にありません。',
    example: '`<Term word="B2B" />`（表には「BtoB」だけがあるとき）',
    repair: '表のとおりに書くか、`terms.csv` に行を足します。',
  },
};
