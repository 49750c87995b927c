import { identifier, integer, optional, text } from '../column.ts';
import { table } from '../table.ts';
import { inLaterLanguages } from '../translations.ts';
import { goalReference, source } from './shared-columns.ts';

export const policies = table('policies', {
  title: { ja: '施策', en: 'Policies' },
  description: {
    ja: '基本目標の下にある施策。',
    en: 'Second level of the strategy, under a goal.',
  },
  key: ['policy_id'],
  permanent: true,
  optional: true,
  columns: {
    policy_id: identifier({
      ja: ['施策ID', '施策の番号。'],
      en: ['Policy ID', 'Identifier of the policy; never reused.'],
    }),
    goal_id: goalReference,
    seq: integer(
      { ja: ['順番', '基本目標の中での順番。'], en: ['Order', 'Position under its goal.'] },
      { minimum: 1, ordinalWithin: ['goal_id'] },
    ),
    name: text(
      { ja: ['名前', '施策の名前。'], en: ['Name', 'Official name of the policy.'] },
      { properName: true, labelWithin: ['goal_id'] },
    ),
    name_en: optional(
      text(
        {
          ja: ['英語の名前', 'このサイトの英訳。'],
          en: ['English name', 'Translation by this site.'],
        },
        { translates: { column: 'name', into: 'en' } },
      ),
    ),
    ...source,
    ...inLaterLanguages('name', { ja: '名前', en: 'name' }, { of: 'name' }),
  },
});
