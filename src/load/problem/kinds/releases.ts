import { kind, type NoFacts } from './kind.ts';

/** What was released stays as it was, and what was corrected is recorded. */
export const releaseKinds = {
  'release-foreign': kind<{ found: string; here: string }>({
    ja: ({ found, here }) => [
      `この控えは、別の自治体（${found}）のものです。ここは ${here} です。`,
      'content/releases フォルダーを消してください。控えは、このサイトの最初の公表のときに作り直します。',
    ],
    en: ({ found, here }) => [
      `This release belongs to another municipality (${found}); this content is of ${here}.`,
      'Delete the folder content/releases. The first release of this site is made later.',
    ],
  }),
  'release-unknown': kind<{ found: string; vintage: string }>({
    ja: ({ found, vintage }) => [
      `控え「${found}」の公表時点 ${vintage} が、vintages.csv にありません。`,
      'この控えのフォルダーが正しいなら vintages.csv にその行をもどし、まちがいならフォルダーを消してください。',
    ],
    en: ({ found, vintage }) => [
      `The report of the release "${found}", ${vintage}, is not in vintages.csv.`,
      'Put its row back into vintages.csv, or delete the folder if it does not belong here.',
    ],
  }),
  'release-gap': kind<{ found: string; missing: string }>({
    ja: ({ found, missing }) => [
      `控え「${found}」の前の「${missing}」がありません。`,
      '前の控えを、公開したときのものにもどしてください（git checkout でもどせます）。',
    ],
    en: ({ found, missing }) => [
      `The release "${missing}", which comes before "${found}", is missing.`,
      'Put it back as it was published (git checkout does it).',
    ],
  }),
  'release-list-gone': kind<NoFacts>({
    ja: () => [
      '控えの一覧がありません。',
      '公開したときのものにもどしてください（git checkout でもどせます）。',
    ],
    en: () => [
      'The list of released files is gone.',
      'Put it back as it was published (git checkout does it).',
    ],
  }),
  'release-list-broken': kind<{ found: string }>({
    ja: ({ found }) => [
      `「${found}」は、公開したときの控えの一覧の行ではありません。`,
      '一覧を、公開したときのものにもどしてください（git checkout でもどせます）。',
    ],
    en: ({ found }) => [
      `"${found}" is no line of the list of released files as it was published.`,
      'Put the list back as it was published (git checkout does it).',
    ],
  }),
  'release-file-unknown': kind<NoFacts>({
    ja: () => [
      'このファイルは、どの控えのものでもありません。公開しません。',
      'content/releases の外に移すか、消してください。',
    ],
    en: () => [
      'This file belongs to no release and will not be published.',
      'Move it out of content/releases, or delete it.',
    ],
  }),
  'release-file-changed': kind<{ isGone: boolean; isListed: boolean }>({
    ja: ({ isGone, isListed }) =>
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
    en: ({ isGone, isListed }) =>
      isListed
        ? [
            isGone
              ? 'A released file is gone.'
              : 'A released file is no longer what was published.',
            'Put back the file as it was published (git checkout does it).',
          ]
        : [
            'This file is not in the list of released files, content/releases/SHA256SUMS.',
            'If the list was changed, put it back; if the file was added later, delete it.',
          ],
  }),
  'released-figure-changed': kind<{
    found: string;
    released: string;
    release: string;
    field: string;
    line: string;
    mayBeNews: boolean;
  }>({
    ja: ({ found, released, release, field, line, mayBeNews }) => [
      `${field} は「${found}」ですが、公開した控え ${release} では「${released}」です。`,
      mayBeNews
        ? `新しい資料で変わったのなら、changes.csv に「${line}」の行を足し、日付と理由を書いてください。控えのほうがまちがっていたのなら、その行の revised を corrected にします。どちらでもなければ「${released}」にもどしてください。`
        : `まちがいなら「${released}」にもどしてください。正しい変更なら、changes.csv に「${line}」の行を足し、日付と理由を書いてください。`,
    ],
    en: ({ found, released, release, field, line, mayBeNews }) => [
      `${field} is "${found}", but the release ${release} says "${released}".`,
      mayBeNews
        ? `If the new report says so, add the row "${line}" to changes.csv with day and reason; if the release was wrong, write corrected instead of revised. Otherwise put "${released}" back.`
        : `Put "${released}" back, or if it has to change, add the row "${line}" to changes.csv with day and reason.`,
    ],
  }),
  'released-row-gone': kind<{
    found: string;
    release: string;
    line: string;
    isPermanent: boolean;
  }>({
    ja: ({ found, release, line, isPermanent }) => [
      `公開した控え ${release} にある行「${found}」が、なくなっています。`,
      isPermanent
        ? '公開した番号とアドレスは、ずっと使えます。行をもどしてください。'
        : `行をもどしてください。消すのが正しいなら、changes.csv に「${line}」の行を足し、日付と理由を書いてください。`,
    ],
    en: ({ found, release, line, isPermanent }) => [
      `The row "${found}" of the release ${release} is gone.`,
      isPermanent
        ? 'Identifiers and addresses that were published stay. Put the row back.'
        : `Put it back, or if it has to go, add the row "${line}" to changes.csv with day and reason.`,
    ],
  }),
  'released-row-added': kind<{ found: string; release: string; line: string }>({
    ja: ({ found, release, line }) => [
      `行「${found}」は、もう公開した資料の行ですが、控え ${release} にありません。`,
      `新しい資料の行なら vintage を直してください。書きもらしを足したのなら、changes.csv に「${line}」の行を足し、日付と理由を書いてください。`,
    ],
    en: ({ found, release, line }) => [
      `The row "${found}" belongs to a report that was released, but the release ${release} does not have it.`,
      `Correct its vintage if it comes from a new report; if it was forgotten, add the row "${line}" to changes.csv with day and reason.`,
    ],
  }),
  'change-unfounded': kind<{ found: string; before: string; after: string; now: string | null }>({
    ja: ({ found, before, after, now }) => [
      now === null
        ? `「${found}」というセルは、ありません。`
        : `「${found}」は「${before}」から「${after}」に変わった、とありますが、いまは「${now}」で、控えにもその変更はありません。`,
      'table_name、row_key、field、before、after を、実際の変更と同じにしてください。',
    ],
    en: ({ found, before, after, now }) => [
      now === null
        ? `There is no cell "${found}".`
        : `It says that "${found}" changed from "${before}" to "${after}", but it is "${now}" now and no release shows that change.`,
      'Make table_name, row_key, field, before and after the same as the change that was made.',
    ],
  }),
};
