import { languages } from '../../../model/language.ts';
import { kind, type Misspelt } from './kind.ts';

/** The settings of the site, and those at the top of a text. */
export const settingKinds = {
  'yaml-unreadable': kind<{ reason: string }>({
    ja: () => [
      'この行の設定が読めません。',
      '「名前: 値」の形か、字下げと引用符を確かめてください。',
    ],
    en: ({ reason }) => [
      `The settings cannot be read here: ${reason}.`,
      'Check the form "name: value", the indentation and the quotation marks.',
    ],
  }),
  'settings-absent': kind<{ found: string; keys: string }>({
    ja: ({ found, keys }) => [
      found === ''
        ? '設定が1つも書かれていません。'
        : `設定が「名前: 値」の形ではありません（「${found}」で始まります）。`,
      `次の項目を、1行に1つずつ「名前: 値」と書いてください: ${keys}`,
    ],
    en: ({ found, keys }) => [
      found === ''
        ? 'There is not one setting.'
        : `The settings are not written as "name: value" (they begin with "${found}").`,
      `Write these, one in a line, as "name: value": ${keys}`,
    ],
  }),
  'setting-unclosed': kind<{ found: string; row: number }>({
    ja: ({ found }) => [
      `この行の引用符「${found}」が閉じていません。`,
      `値の終わりにも「${found}」を書くか、はじめの「${found}」を消してください。`,
    ],
    en: ({ found }) => [
      `The quotation mark (${found}) in this row is not closed.`,
      `Write ${found} after the value, too, or remove the first one.`,
    ],
  }),
  'setting-duplicate': kind<{ found: string }>({
    ja: ({ found }) => [`「${found}」が2回あります。`, 'どちらか1つにしてください。'],
    en: ({ found }) => [`"${found}" appears twice.`, 'Keep one of the two.'],
  }),
  'setting-missing': kind<{ key: string; nullable: boolean }>({
    ja: ({ key, nullable }) => [
      `「${key}」がありません。`,
      nullable ? `足してください。まだ決まっていないときは「null」です。` : '足してください。',
    ],
    en: ({ key, nullable }) => [
      `"${key}" is missing.`,
      nullable ? 'Add it, with null as long as it is not known.' : 'Add it.',
    ],
  }),
  'setting-unknown': kind<Misspelt>({
    ja: ({ found, nearest }) => [
      `「${found}」という項目はありません。`,
      nearest ? `「${nearest}」と書いてください。` : 'この項目を消してください。',
    ],
    en: ({ found, nearest }) => [
      `There is no setting "${found}".`,
      nearest ? `Write "${nearest}".` : 'Remove it.',
    ],
  }),
  'setting-mistyped': kind<{ found: string; expected: 'text' | 'boolean' | 'map' | 'languages' }>({
    ja: ({ found, expected }) => [
      `「${found}」は、ここに書く種類の値ではありません。`,
      {
        text: '文字で、空にせずに書いてください。',
        boolean: '「true」か「false」と書いてください。',
        map: '字下げした項目を並べてください。',
        languages: `「[ja]」のように、${languages.map((code) => `「${code}」`).join('')}から選んで並べてください。`,
      }[expected],
    ],
    en: ({ found, expected }) => [
      `"${found}" is not the kind of value that belongs here.`,
      {
        text: 'Write a text that is not empty.',
        boolean: 'Write true or false.',
        map: 'Write indented settings below it.',
        languages: `Write a list such as [ja], of ${languages.join(' and ')}.`,
      }[expected],
    ],
  }),
  'front-matter-missing': kind<{ keys: string }>({
    ja: ({ keys }) => [
      'ファイルの先頭に、「---」の行で囲んだ設定がありません。',
      `先頭に「---」の行を2つ置き、その間に ${keys} を書いてください。`,
    ],
    en: ({ keys }) => [
      'The file does not begin with settings between two lines "---".',
      `Begin the file with two lines "---" and write ${keys} between them.`,
    ],
  }),
  'front-matter-divided': kind<{ found: string }>({
    ja: ({ found }) => [
      `先頭の設定の中に、区切りに見える行「${found}」があります。`,
      'この行を消してください。区切りは、設定の前と後の「---」だけです。',
    ],
    en: ({ found }) => [
      `Inside the settings at the top, the row "${found}" looks like their end.`,
      'Remove it: only the rows "---" before and after the settings divide.',
    ],
  }),
};
