import type { SettingProblems } from '../../kinds/settings.ts';
import type { Explanation } from '../explanation.ts';

export const settingExplainedJa: Record<keyof SettingProblems, Explanation> = {
  'yaml-unreadable': {
    cause: '設定の書き方が読めません。',
    example: '閉じていない引用符',
    repair: '「名前: 値」の形に直します。',
  },
  'settings-absent': {
    cause: '設定が1つもないか、「名前: 値」の形ではありません。',
    example: '空の `site.yaml`、「- 」で始まる一覧',
    repair: '報告にある項目を、1行に1つずつ「名前: 値」と書きます。',
  },
  'setting-unclosed': {
    cause: '設定の値が引用符で始まり、同じ行で閉じていません。',
    example: '`name: "しらなみ町`',
    repair: '値の終わりにも引用符を書くか、引用符を使わずに書きます。',
  },
  'setting-duplicate': {
    cause: '同じ項目が2回あります。',
    example: '`name` が2つ',
    repair: '1つにします。',
  },
  'setting-missing': {
    cause: '項目が足りません。',
    example: '`description` がない',
    repair: '足します。未定なら `null` にできる項目もあります。',
  },
  'setting-unknown': {
    cause: 'その項目はありません。',
    example: '`sumary`',
    repair: '報告にある名前に直すか、消します。',
  },
  'setting-mistyped': {
    cause: '値の種類がちがいます。',
    example: '`is_official: はい`',
    repair: '報告のとおりの種類で書きます。',
  },
  'front-matter-missing': {
    cause: 'ファイルの先頭に設定がありません。',
    example: '「---」がない `p1.mdx`',
    repair: '「---」の行を2つ置き、間に設定を書きます。',
  },
  'front-matter-divided': {
    cause:
      '先頭の設定の途中に「---」か「+++」で始まる行があり、設定の終わりが読む人によって変わります。',
    example: '設定の中の行「`--- # メモ`」',
    repair: 'その行を消します。区切りは前と後の「---」だけです。',
  },
};
