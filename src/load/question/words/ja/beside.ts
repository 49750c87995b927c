import type { WordsOf } from '../../../problem/kinds/kind.ts';
import type { BesideQuestions } from '../../kinds/beside.ts';

export const besideToldJa: WordsOf<BesideQuestions> = {
  'label-exchanged': ({ found, code, other }) => [
    other === null
      ? `符号「${code}」の言葉が「${found}」で、意味が反対に見えます。`
      : `符号「${code}」の言葉が「${found}」で、「${other}」の言葉に見えます。`,
    'すべてのページにこの言葉で出ます。行か言葉が入れかわっていないか、確かめてください。',
  ],
  untranslated: ({ found, ja }) => [
    `「${found}」の${ja}訳がありません。`,
    `訳を書くまで、${ja}のページでは日本語のまま出ます。`,
  ],
  'components-different': ({ found, original, missing }) => [
    `もとの文章（${original}）と、部品が違います。${missing === '' ? '' : `ここにないもの：${missing}。`}${found === '' ? '' : `ここにだけあるもの：${found}。`}`,
    '別の文章の訳ではないか、確かめてください。',
  ],
  'numbers-different': ({ found, original }) => [
    `もとの文章（${original}）の数「${found}」が、訳にありません。`,
    '写しまちがいがないか、確かめてください。',
  ],
  'project-untold': ({ found, file }) => [
    `ほかの事業には文章がありますが、事業「${found}」にはありません。`,
    `資料に書かれていれば「${file}」を作ってください。なければ、そのままでかまいません。`,
  ],
  'setting-cut': ({ found, kept }) => [
    `「${found}」は注とみなされ、「${kept}」だけが使われます。`,
    '値の続きなら、全体を「"」で囲んでください。',
  ],
  'municipality-unsourced': ({ found, publishers }) => [
    `自治体は「${found}」ですが、出典の発行者（${publishers}）に、その名前がありません。`,
    '別の自治体の内容が残っていないか、確かめてください。',
  ],
  'municipality-other': ({ found, municipality }) => [
    `「${found}」の名前があり、「${municipality}」の名前がありません。`,
    '別の自治体の内容が残っていないか、確かめてください。',
  ],
  'official-invented': () => [
    '実際にはない自治体（invented）が、このサイトを運営していること（is_official）になっています。',
    '実際にある自治体なら invented を、見本なら is_official を「false」にしてください。',
  ],
  'easy-unit': ({ found, unit }) => [
    `やさしい日本語の数え方は「${found}」ですが、KPIの単位は「${unit}」です。`,
    'ほかのKPIの数え方ではないか、確かめてください。',
  ],
  'reading-different': ({ found, reading }) => [
    `「${found}」は、ほかのところでは「${reading}」と読みます。`,
    '読みを確かめて、どちらかを直してください。',
  ],
  'licence-different': ({ found, name }) => [
    `利用の条件の名前は「${name}」ですが、アドレスは別のもの（${found}）に見えます。`,
    '名前とアドレスをそろえてください。',
  ],
  'name-replaced': ({ found, id, before, release }) => [
    `「${id}」の名前は「${found}」ですが、公開した控え（${release}）では「${before}」でした。`,
    '別のものなら、新しいIDを付けて行を足し、前の行をもどしてください。IDは使い回しません。',
  ],
};
