import { languages } from '../../../../model/language.ts';
import type { WordsOf } from '../../kinds/kind.ts';
import type { SettingProblems } from '../../kinds/settings.ts';

export const settingToldJa: WordsOf<SettingProblems> = {
  'yaml-unreadable': () => [
    'この行の設定が読めません。',
    '「名前: 値」の形か、字下げと引用符を確かめてください。',
  ],
  'settings-absent': ({ found, keys }) => [
    found === ''
      ? '設定が1つも書かれていません。'
      : `設定が「名前: 値」の形ではありません（「${found}」で始まります）。`,
    `次の項目を、1行に1つずつ「名前: 値」と書いてください: ${keys}`,
  ],
  'setting-unclosed': ({ found }) => [
    `この行の引用符「${found}」が閉じていません。`,
    `値の終わりにも「${found}」を書くか、はじめの「${found}」を消してください。`,
  ],
  'setting-duplicate': ({ found }) => [
    `「${found}」が2回あります。`,
    'どちらか1つにしてください。',
  ],
  'setting-missing': ({ key, nullable }) => [
    `「${key}」がありません。`,
    nullable ? `足してください。まだ決まっていないときは「null」です。` : '足してください。',
  ],
  'setting-unknown': ({ found, nearest }) => [
    `「${found}」という項目はありません。`,
    nearest ? `「${nearest}」と書いてください。` : 'この項目を消してください。',
  ],
  'setting-mistyped': ({ found, expected }) => [
    `「${found}」は、ここに書く種類の値ではありません。`,
    {
      text: '文字で、空にせずに書いてください。',
      boolean: '「true」か「false」と書いてください。',
      map: '字下げした項目を並べてください。',
      languages: `「[ja]」のように、${languages.map((code) => `「${code}」`).join('')}から選んで並べてください。`,
      country: '「JP」「US」のように、ISO 3166-1 の2文字の符号を書いてください。',
      currency: '「JPY」「USD」のように、ISO 4217 の3文字の符号を書いてください。',
    }[expected],
  ],
  'front-matter-missing': ({ keys }) => [
    'ファイルの先頭に、「---」の行で囲んだ設定がありません。',
    `先頭に「---」の行を2つ置き、その間に ${keys} を書いてください。`,
  ],
  'front-matter-divided': ({ found }) => [
    `先頭の設定の中に、区切りに見える行「${found}」があります。`,
    'この行を消してください。区切りは、設定の前と後の「---」だけです。',
  ],
};
