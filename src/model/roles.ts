import type { Role } from './codes.ts';
import type { Text } from './text.ts';

interface RoleWords {
  readonly label: Text;
  readonly definition: Text;
}

/** What a row of a KPI is in the plan. The codelist is the software's own, and so are its words. */
export const roleWords: Readonly<Record<Role, RoleWords>> = {
  baseline: {
    label: { ja: '基準値', en: 'Baseline' },
    definition: {
      ja: '計画が始まるときの値です。結果には数えません。',
      en: 'The value from which the plan starts. It is never counted as a result.',
    },
  },
  target: {
    label: { ja: '目標', en: 'Target' },
    definition: { ja: '目標の行です。', en: 'A row of the targets.' },
  },
  result: {
    label: { ja: '結果', en: 'Result' },
    definition: {
      ja: '基準の年度より後の、結果が出た年度の実績です。言葉で書かれた結果もあります。目標と比べられるのは、この行の数だけです。',
      en: 'The actual of a year after the baseline that has a result, as a number or in words: only its numbers may be compared with targets.',
    },
  },
  provisional: {
    label: { ja: '見込み・途中経過', en: 'Provisional' },
    definition: {
      ja: '見込みの値か、年度の途中までの値です。',
      en: 'An expected value, or a value for a part of the year.',
    },
  },
  coming: {
    label: { ja: '資料の後の年度', en: 'Coming' },
    definition: {
      ja: '資料の時点で、まだ来ていない年度です。',
      en: 'A fiscal year that had not begun when the source was issued.',
    },
  },
  earlier: {
    label: { ja: '計画より前', en: 'Earlier' },
    definition: {
      ja: '計画が始まる前の年度の実績です。結果には数えません。',
      en: 'The actual of a year before the plan began. It is never counted as a result.',
    },
  },
  no_value: {
    label: { ja: '値なし', en: 'No value' },
    definition: {
      ja: '実績の値がありません。理由は状態に書かれています。',
      en: 'There is no actual value; the status says why.',
    },
  },
};
