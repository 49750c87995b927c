import type { WordsOf } from '../../kinds/kind.ts';
import type { ReleaseProblems } from '../../kinds/releases.ts';

export const releaseToldJa: WordsOf<ReleaseProblems> = {
  'release-foreign': ({ found, here }) => [
    `この控えは、別の自治体（${found}）のものです。ここは ${here} です。`,
    'content/releases フォルダーを消してください。控えは、このサイトの最初の公表のときに作り直します。',
  ],
  'release-unknown': ({ found, vintage }) => [
    `控え「${found}」の公表時点 ${vintage} が、vintages.csv にありません。`,
    'この控えのフォルダーが正しいなら vintages.csv にその行をもどし、まちがいならフォルダーを消してください。',
  ],
  'release-gap': ({ found, missing }) => [
    `控え「${found}」の前の「${missing}」がありません。`,
    '前の控えを、公開したときのものにもどしてください（git checkout でもどせます）。',
  ],
  'release-list-gone': () => [
    '控えの一覧がありません。',
    '公開したときのものにもどしてください（git checkout でもどせます）。',
  ],
  'release-list-broken': ({ found }) => [
    `「${found}」は、公開したときの控えの一覧の行ではありません。`,
    '一覧を、公開したときのものにもどしてください（git checkout でもどせます）。',
  ],
  'release-file-unknown': () => [
    'このファイルは、どの控えのものでもありません。公開しません。',
    'content/releases の外に移すか、消してください。',
  ],
  'release-file-changed': ({ isGone, isListed }) =>
    isListed
      ? [
          isGone
            ? '公開した控えのファイルがなくなっています。'
            : '公開した控えのファイルの中身が、公開したときと違います。',
          'このファイルを、公開したときのものにもどしてください（git checkout でもどせます）。',
        ]
      : [
          'このファイルが、控えの一覧 content/releases/SHA256SUMS にありません。',
          '一覧を変えたのなら、もとにもどしてください。あとから置いたファイルなら、消してください。',
        ],
  'released-figure-changed': ({ found, released, release, field, line, mayBeNews }) => [
    `${field} は「${found}」ですが、公開した控え ${release} では「${released}」です。`,
    mayBeNews
      ? `新しい資料で変わったのなら、changes.csv に「${line}」の行を足し、日付と理由を書いてください。控えのほうがまちがっていたのなら、その行の revised を corrected にします。どちらでもなければ「${released}」にもどしてください。`
      : `まちがいなら「${released}」にもどしてください。正しい変更なら、changes.csv に「${line}」の行を足し、日付と理由を書いてください。`,
  ],
  'released-row-gone': ({ found, release, line, isPermanent }) => [
    `公開した控え ${release} にある行「${found}」が、なくなっています。`,
    isPermanent
      ? '公開した番号とアドレスは、ずっと使えます。行をもどしてください。'
      : `行をもどしてください。消すのが正しいなら、changes.csv に「${line}」の行を足し、日付と理由を書いてください。`,
  ],
  'released-row-added': ({ found, release, line }) => [
    `行「${found}」は、もう公開した資料の行ですが、控え ${release} にありません。`,
    `新しい資料の行なら vintage を直してください。書きもらしを足したのなら、changes.csv に「${line}」の行を足し、日付と理由を書いてください。`,
  ],
  'change-unfounded': ({ found, before, after, now }) => [
    now === null
      ? `「${found}」というセルは、ありません。`
      : `「${found}」は「${before}」から「${after}」に変わった、とありますが、いまは「${now}」で、控えにもその変更はありません。`,
    'table_name、row_key、field、before、after を、実際の変更と同じにしてください。',
  ],
};
