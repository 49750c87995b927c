import { languages } from '../../../../model/language.ts';
import type { WordsOf } from '../../kinds/kind.ts';
import type { SettingProblems } from '../../kinds/settings.ts';

export const settingToldEn: WordsOf<SettingProblems> = {
  'yaml-unreadable': ({ reason }) => [
    `The settings cannot be read here: ${reason}.`,
    'Check the form "name: value", the indentation and the quotation marks.',
  ],
  'settings-absent': ({ found, keys }) => [
    found === ''
      ? 'There is not one setting.'
      : `The settings are not written as "name: value" (they begin with "${found}").`,
    `Write these, one in a line, as "name: value": ${keys}`,
  ],
  'setting-unclosed': ({ found }) => [
    `The quotation mark (${found}) in this row is not closed.`,
    `Write ${found} after the value, too, or remove the first one.`,
  ],
  'setting-duplicate': ({ found }) => [`"${found}" appears twice.`, 'Keep one of the two.'],
  'setting-missing': ({ key, nullable }) => [
    `"${key}" is missing.`,
    nullable ? 'Add it, with null as long as it is not known.' : 'Add it.',
  ],
  'setting-unknown': ({ found, nearest }) => [
    `There is no setting "${found}".`,
    nearest ? `Write "${nearest}".` : 'Remove it.',
  ],
  'setting-mistyped': ({ found, expected }) => [
    `"${found}" is not the kind of value that belongs here.`,
    {
      text: 'Write a text that is not empty.',
      boolean: 'Write true or false.',
      map: 'Write indented settings below it.',
      languages: `Write a list such as [ja], of ${languages.join(' and ')}.`,
      country: 'Write the two letters of ISO 3166-1, such as JP or US.',
      currency: 'Write the three letters of ISO 4217, such as JPY or USD.',
    }[expected],
  ],
  'front-matter-missing': ({ keys }) => [
    'The file does not begin with settings between two lines "---".',
    `Begin the file with two lines "---" and write ${keys} between them.`,
  ],
  'front-matter-divided': ({ found }) => [
    `Inside the settings at the top, the row "${found}" looks like their end.`,
    'Remove it: only the rows "---" before and after the settings divide.',
  ],
};
