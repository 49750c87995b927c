import type { SettingProblems } from '../../kinds/settings.ts';
import type { Explanation } from '../explanation.ts';

export const settingExplainedEn: Record<keyof SettingProblems, Explanation> = {
  'yaml-unreadable': {
    cause: 'The settings cannot be read.',
    example: 'a quotation mark that is not closed',
    repair: 'Write them as "name: value".',
  },
  'settings-absent': {
    cause: 'There is no setting, or they are not written as "name: value".',
    example: 'an empty `site.yaml`, a list that begins with "- "',
    repair: 'Write the settings that the report names, one in a line.',
  },
  'setting-unclosed': {
    cause: 'A setting begins with a quotation mark that its row does not close.',
    example: '`name: "しらなみ町`',
    repair: 'Close it in the same row, or write the value without quotation marks.',
  },
  'setting-duplicate': {
    cause: 'A setting appears twice.',
    example: 'two settings `name`',
    repair: 'Keep one.',
  },
  'setting-missing': {
    cause: 'A setting is missing.',
    example: 'no `description`',
    repair: 'Add it; some may be `null`.',
  },
  'setting-unknown': {
    cause: 'There is no such setting.',
    example: '`sumary`',
    repair: 'Write the name that the report offers, or remove it.',
  },
  'setting-mistyped': {
    cause: 'The value is of the wrong kind.',
    example: '`is_official: はい`',
    repair: 'Write the kind that the report names.',
  },
  'front-matter-missing': {
    cause: 'The file does not begin with settings.',
    example: '`p1.mdx` without "---"',
    repair: 'Write them between two lines "---".',
  },
  'front-matter-divided': {
    cause:
      'A row among the settings at the top begins with `---` or `+++`, so that they would end elsewhere for other programs.',
    example: '`--- # note` between two settings',
    repair: 'Remove that row; only the two rows `---` divide.',
  },
};
